#!/usr/bin/env dotnet
#:project ../src/AdoptionSim/AdoptionSim.csproj
#:property PublishAot=false

// %% [markdown]
// # 調査は何を測るか / What surveys measure
//
// 「企業の何％が AI を使っているか」は、何を聞いたかで変わる。モデルの企業は一つだが、読み取る調査は
// いくつもある。違いの多くは企業の違いではなく、定義の違い（定義の断層）である。
//
// How many firms use AI depends on what is asked. The model has one set of firms and several surveys that read
// them. Much of what differs between printed figures is the definition, not the firms.

// %%
using AdoptionSim.Notebooks;

Scenario plan = Scenario.Load("plan-fy2025")
    .WithScale(20_000)
    .WithReplicates(4)
    .Set("horizon.to", "2030-12")
    .Set("comparators.countries", "[US]")
    .Set("comparators.persons", 1000);
Run run = await plan.RunAsync();
Console.WriteLine(ResultFigure.Of(
    "同じ企業、三つの聞き方（日本）", "The same firms, asked in three ways (Japan)",
    run.Usage("firm_usage").Named("何かの業務で", "Any task"),
    run.Usage("firm_usage_one_task").Named("一つの業務で", "One task"),
    run.Usage("firm_usage_latent").Named("調査のずれなし、10人以上", "No survey shift, 10+ persons")));

// %% [markdown]
// 公表値の隣に、モデルの調査が読んだ値を置く。`latent_percent` は読む前の値、`shift` はその調査の
// ずれ（対数オッズ）、`reading_percent` が読んだ値である。
//
// Published values beside what the surveys of the model read. `latent_percent` is what there is before it is
// read, `shift` what the survey adds (log-odds), `reading_percent` what it reads.

// %%
ResultTable survey = run.Table("survey");
Console.WriteLine(survey.Where("replicate", 0).Where("country", "JP")
    .Select("survey_id", "field_month", "published_percent", "latent_percent", "shift", "reading_percent"));

// %%
Console.WriteLine(survey.Select("published_percent", "latent_percent", "shift", "reading_percent").Describe());

// %% [markdown]
// 報告書の図は、帯が公表値を含むかどうかを示す。含まない行も隠さない。
//
// The figure of the report shows whether the band holds the published value. Rows that miss it stay.

// %%
Console.WriteLine(run.Figure("survey"));
