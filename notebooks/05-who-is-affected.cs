#!/usr/bin/env dotnet
#:project ../src/AdoptionSim/AdoptionSim.csproj
#:property PublishAot=false

// %% [markdown]
// # 誰に何が起きるか / Who is affected
//
// 職業、年齢、企業規模で見る。数えるのは留まる・移る・学び直す・離れるであり、相殺しない。
// AI のためでない離職や、年齢による変化も入っている。
//
// By occupation, age and size of firm. What is counted is who stays, moves, retrains and leaves, never netted.
// Quits for other reasons and ageing are in it too.

// %%
using AdoptionSim.Notebooks;

Scenario plan = Scenario.Load("plan-fy2025")
    .WithScale(20_000)
    .WithReplicates(4)
    .Set("horizon.to", "2030-12")
    .Set("comparators.countries", "[US]")
    .Set("comparators.persons", 1000);
Run run = await plan.RunAsync();
Console.WriteLine(run.Figure("occupation.need"));

// %%
Console.WriteLine(run.Figure("occupation.flows"));

// %%
Console.WriteLine(run.Figure("group.ever_use_by_age"));

// %%
Console.WriteLine(run.Figure("group.firm_use_by_size"));

// %% [markdown]
// 表を列として取り、自分で数える。ここでは一つの反復の2030年末の就業者を年齢で足す。
//
// Take a table as columns and count for yourself: employed persons by age at the end of 2030, of one replicate.

// %%
ResultTable last = run.Table("occupation")
    .Where("country", "JP")
    .Where("replicate", 0)
    .Where("month", new DateOnly(2030, 12, 1));
foreach (var age in last.Texts("age_band").Zip(last.Numbers("employed")).GroupBy(row => row.First))
{
    Console.WriteLine($"{age.Key}\t{age.Sum(row => row.Second):N0}");
}

// %%
Console.WriteLine(run.Work("unemployment_rate"));
