#!/usr/bin/env dotnet
#:project ../src/AdoptionSim/AdoptionSim.csproj
#:property PublishAot=false

// %% [markdown]
// # 自分のシナリオ / A scenario of your own
//
// コードでシナリオを作り、変え、間違え、直す。間違いは例外ではなく、場所と直し方の付いた表になる。
//
// Make a scenario in code, change it, make mistakes and mend them. A mistake is no exception but a row with its
// place and what to do.

// %%
using AdoptionSim.Notebooks;

Scenario mine = Scenario.FromYaml("""
    version: 1
    id: trust-and-talent
    title: {ja: 信頼と人材, en: Trust and talent}
    extends: no-plan.yaml
    horizon: {from: 2023-01, to: 2030-12}
    scale: 1:20000
    replicates: 4
    comparators: {countries: [US], persons: 1000}
    levers:
      talent:
        strength: {2026-04: 1}
      regulation_clarity:
        strength: {2026-04: 1}
        budget: 0
    """);
Console.WriteLine(mine);

// %% [markdown]
// 綴りの間違い、知らない施策、範囲の外は、一度に全部見つかる。
//
// A misspelling, an unknown lever and a value out of range are found all at once.

// %%
Console.WriteLine(mine.Set("levers.talnet.strength", "{2026-04: 1}").Set("replicates", -1).Validate());

// %%
try
{
    await mine.Set("levers.talent.strength", "{2026-04: 1 ポイント}").RunAsync();
}
catch (AdoptionSim.ScenarioInvalidException invalid)
{
    Console.WriteLine(invalid.Message);
}

// %% [markdown]
// 変えたものは、変える前とどう違うか。`Without` は施策を外す。
//
// How does a changed scenario differ from what it was? `Without` takes levers out.

// %%
Scenario more = mine
    .WithLever("sme_subsidy", ("envelope", "{2026: 1000 億円, 2027: 0}"),
        ("rate", "66.7 %"), ("cap", "450 万円/firm"))
    .Without("regulation_clarity")
    .Named("more-subsidy", "補助を足す", "With a subsidy");
Console.WriteLine(more.DifferencesFrom(mine));

// %%
Console.WriteLine(more.ToYaml());

// %% [markdown]
// 走らせる前に、施策が年度ごとに何をするかを見る。
//
// Before it runs: what the levers do in each fiscal year.

// %%
ScenarioPlan ahead = await more.PlanAsync(mine);
Console.WriteLine(ahead.LeverYears);

// %% [markdown]
// 進みを聞き、途中で止められる。比較はそれまでの run を使う。
//
// Hear how far it has come, and stop it where you like. A comparison uses the runs that are there.

// %%
var stop = new System.Threading.CancellationTokenSource(TimeSpan.FromMinutes(10));
int heard = 0;
var progress = new Progress<AdoptionSim.Runtime.RunProgress>(_ => System.Threading.Interlocked.Increment(ref heard));
Run run = await more.RunAsync(progress: progress, cancellation: stop.Token);
RunComparison effect = await mine.CompareAsync(more);
Console.WriteLine(effect);
