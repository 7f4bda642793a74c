#!/usr/bin/env dotnet
#:project ../src/AdoptionSim/AdoptionSim.csproj
#:property PublishAot=false

// %% [markdown]
// # ほかの道具で読む / From Parquet to DuckDB and Python
//
// run のフォルダは自分で完結している。表は Parquet で、列の意味と単位をファイル自身が両方の言葉で言う。
//
// The folder of a run stands alone. Its tables are Parquet, and each file says in both languages what its columns
// mean.

// %%
using AdoptionSim.Notebooks;

Scenario plan = Scenario.Load("plan-fy2025")
    .WithScale(20_000)
    .WithReplicates(4)
    .Set("horizon.to", "2030-12")
    .Set("comparators.countries", "[US]")
    .Set("comparators.persons", 1000);
Run run = await plan.RunAsync();
Console.WriteLine(string.Join(", ", run.Tables));

// %%
Console.WriteLine(run.Table("gap").Describe());

// %%
ResultTable gap = run.Table("gap")
    .Where("measure", "individual_usage")
    .Where("month", new DateOnly(2030, 12, 1))
    .Select("replicate", "comparator", "points", "log_odds", "lag_months");
Console.WriteLine(gap);

// %% [markdown]
// DuckDB で同じものを（`RUN` は `run.Folder`）:
//
// The same in DuckDB (`RUN` stands for `run.Folder`):
//
// ```sql
// SELECT replicate, comparator, points, log_odds, lag_months
// FROM 'RUN/data/gap.parquet'
// WHERE measure = 'individual_usage' AND month = DATE '2030-12-01';
//
// SELECT decode(key), decode(value) FROM parquet_kv_metadata('RUN/data/gap.parquet');
// ```
//
// Python で / In Python:
//
// ```python
// import pandas
// gap = pandas.read_parquet("RUN/data/gap.parquet")
// gap[gap.measure == "individual_usage"].groupby(["comparator", "month"]).points.median()
// ```
//
// 表計算には CSV で。数値は全桁で、式として動くセルはない。
//
// For a spreadsheet as CSV: numbers at full precision, and no cell that runs as a formula.

// %%
Console.WriteLine(gap.Head(3).ToCsv());

// %% [markdown]
// 印刷された数値は、どの表のどの行から来たかを言う。
//
// A printed number says which rows of which table it comes from.

// %%
Console.WriteLine(string.Join("\n", run.ToCsv().Split('\n').Take(3)));
