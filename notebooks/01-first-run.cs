#!/usr/bin/env dotnet
#:project ../src/AdoptionSim/AdoptionSim.csproj
#:property PublishAot=false

// %% [markdown]
// # はじめての run / A first run
//
// 計画を読み、粗く速く走らせ、見て、引用し、確かめる。数値はすべて試算で、予測ではない。
// ここでは1体が2万の企業・人を代表し、反復は4回である。眺めるには足り、結論には足りない
// （既定は1:100、20回）。
//
// Load the plan, run it coarse and quick, look, cite, verify. Everything is a simulation, never a forecast.
// Here one agent stands for 20,000 firms or persons, with four replicates: enough to look, too few to
// conclude (the usual is 1:100 with 20).
//
// 次の行はパッケージを読み込む。クローンからは `dotnet pack src/AdoptionSim.Package -o packages` で作り、
// `#i "nuget:<packages の絶対パス>"` を前に置く。隣の `.cs` は `dotnet run notebooks/01-first-run.cs` で走る。
//
// The next line loads the package. From a clone, make it with `dotnet pack src/AdoptionSim.Package -o packages`
// and put `#i "nuget:<full path of packages>"` before it. The program beside this notebook runs by
// `dotnet run notebooks/01-first-run.cs`.

// %%
using AdoptionSim.Notebooks;
using AdoptionSim.Reports.Texts;

Scenario plan = Scenario.Load("plan-fy2025")
    .WithScale(20_000)
    .WithReplicates(4)
    .Set("horizon.to", "2030-12")
    .Set("comparators.countries", "[US, KR]")
    .Set("comparators.persons", 1000);
Console.WriteLine(plan);

// %% [markdown]
// シナリオは変わらない。`Set` も `WithScale` も別のシナリオを返し、YAML と同じ厳しさで検査される。
//
// A scenario never changes. `Set` and `WithScale` give another one, checked as strictly as a file.

// %%
Run run = await plan.RunAsync();
Console.WriteLine(run);

// %% [markdown]
// 一つの量を月ごとに。帯は反復の間の幅で、反復が19未満なら最小–最大である。
//
// One quantity, month by month. The band is the spread between replicates: smallest to largest below 19.

// %%
Series firms = run.Usage("firm_usage");
Console.WriteLine(firms);

// %%
Console.WriteLine(run.Figure("usage.firm_usage"));

// %% [markdown]
// 引用できる形で。数値には id があり、同じ id が `numbers.csv` にある。
//
// Ready to cite. Every number has an id, and the same id stands in `numbers.csv`.

// %%
Console.WriteLine(run.Cite());

// %%
Console.WriteLine(run.In(ReportLanguage.Ja).Cite());

// %% [markdown]
// フォルダは作られたときのままか。
//
// Is the folder as it was left?

// %%
Console.WriteLine(run.Verify());
