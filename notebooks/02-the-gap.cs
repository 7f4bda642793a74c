#!/usr/bin/env dotnet
#:project ../src/AdoptionSim/AdoptionSim.csproj
#:property PublishAot=false

// %% [markdown]
// # 差とその三つの測り方 / The gap and its three measures
//
// 差はポイント、対数オッズ、遅れの月数で測る。三つは別のことを言う。普及の両端ではポイントの差は
// 小さくなり、対数オッズの差は残る。遅れは「相手がいまの日本の値に何か月前に達したか」である。
//
// A gap is measured in points, log-odds and months of lag, and the three say different things. Near both ends
// of an S-curve points shrink while log-odds do not. The lag says how many months ago the other country had
// what Japan has now.

// %%
using AdoptionSim.Notebooks;

Scenario plan = Scenario.Load("plan-fy2025")
    .WithScale(20_000)
    .WithReplicates(4)
    .Set("horizon.to", "2030-12")
    .Set("comparators.countries", "[US, KR]")
    .Set("comparators.persons", 1000);
Run run = await plan.RunAsync();
Console.WriteLine(run.Gap("US"));

// %%
Console.WriteLine(run.Gap("US", column: "log_odds"));

// %%
Console.WriteLine(run.Gap("US", column: "lag_months"));

// %% [markdown]
// 投資は比で測る（相手÷日本）。桁が違うので、図は対数軸で読む。
//
// Investment is measured as a ratio, comparator over Japan. It spans orders of magnitude: read it on a log axis.

// %%
Console.WriteLine(run.Gap("US", "private_ai_investment", "ratio"));

// %% [markdown]
// 系列を重ねて一枚に。帯ごと描かれる。
//
// Series over each other in one picture, with their bands.

// %%
Console.WriteLine(ResultFigure.Of(
    "生成AIを使ったことがある個人", "Individuals who have ever used generative AI",
    run.Usage("individual_usage", "JP"), run.Usage("individual_usage", "US"), run.Usage("individual_usage", "KR")));

// %% [markdown]
// 差の図は三つの測り方を並べる。表の下に、この図から言えないことがある。
//
// The figure of the gap shows all three. Below its table stands what it cannot tell.

// %%
Console.WriteLine(run.Figure("gap.individual_usage"));
