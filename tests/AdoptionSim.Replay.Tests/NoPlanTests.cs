using System;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Parquet.Tests;

namespace AdoptionSim.Replay.Tests;

/// <summary>
/// A plan is what its levers do: without strength it is no plan, and it changes nothing before it starts.
/// </summary>
[Collection(nameof(Runs))]
public sealed class NoPlanTests(Runs runs)
{
    private static readonly string[] Levers =
    [
        "ai_education", "ai_safety_institute", "awareness_campaign", "compute_network", "data_sharing",
        "domestic_models_rd", "government_lead_use", "regulation_clarity", "social_problem_sectors", "talent",
    ];

    private static readonly string[] FundedLevers = ["reskilling", "sme_subsidy"];

    private static readonly DateOnly LastMonthBefore = new(2026, 3, 1);

    [Theory]
    [InlineData("{2026-04: 0}")]
    [InlineData("{2023-01: 0, 2025-06: 0}")]
    public async Task A_Plan_Without_Strength_Is_No_Plan(string strength)
    {
        string weak = string.Concat(Levers.Select(lever => $"  {lever}: {{strength: {strength}}}\n"))
            + string.Concat(FundedLevers.Select(lever => $"  {lever}: {{envelope: 0}}\n"))
            + "programme: {id: none}\n";
        FinishedRun baseline = await runs.NoPlanAsync();
        FinishedRun run = await runs.RunAsync($"{Runs.Plan}levers:\n{weak}");
        Assert.NotEqual(baseline.Result.Manifest.RunId, run.Result.Manifest.RunId, StringComparer.Ordinal);
        foreach (string name in FinishedRun.TableNames)
        {
            Assert.Null(baseline.TableOfAnyRun(name).DifferenceFrom(run.TableOfAnyRun(name)));
        }

        Assert.Equal(baseline.Result.Outcome.StateDigest, run.Result.Outcome.StateDigest);
        Assert.Equal(baseline.Bytes("numbers.csv"), run.Bytes("numbers.csv"));
    }

    [Fact]
    public async Task A_Removed_Plan_Is_No_Plan_And_The_Same_Question()
    {
        FinishedRun baseline = await runs.NoPlanAsync();
        string removed = string.Join(", ", Levers.Concat(FundedLevers));
        FinishedRun run = await runs.RunAsync($"{Runs.Plan}remove: [{removed}]\nprogramme: {{id: none}}\n");
        Assert.Equal(baseline.Result.Manifest.RunId, run.Result.Manifest.RunId);
        Assert.Equal(baseline.Result.Manifest.ResultDigest, run.Result.Manifest.ResultDigest);
    }

    [Fact]
    public async Task The_Plan_Changes_Japan_From_Its_First_Month_And_No_Comparator()
    {
        FinishedRun baseline = await runs.NoPlanAsync();
        FinishedRun run = await runs.PlanAsync();
        foreach (string name in (string[])["aggregate", "group", "occupation", "occupation_market"])
        {
            TestTable before = baseline.Table(name);
            TestTable after = run.Table(name);
            Assert.Null(before.UpTo(LastMonthBefore).DifferenceFrom(after.UpTo(LastMonthBefore)));
            if (name is "aggregate" or "group")
            {
                Assert.Null(Others(before).DifferenceFrom(Others(after)));
            }

            Assert.NotNull(before.DifferenceFrom(after));
        }

        Assert.Null(baseline.Table("gap").UpTo(LastMonthBefore).DifferenceFrom(run.Table("gap").UpTo(LastMonthBefore)));
    }

    [Fact]
    public async Task The_Ledger_Shows_The_Budget_As_Printed()
    {
        FinishedRun run = await runs.PlanAsync();
        TestTable ledger = run.Table("ledger").Where("country", code => code is "JP");
        Assert.Equal(run.Table("ledger").RowCount, ledger.RowCount);
        TestTable printed = ledger.Where("in_printed_total", counted => counted is true);
        Assert.Equal(50_200_000_000L, PrintedYen(printed, "use"));
        Assert.Equal(360_500_000_000L, PrintedYen(printed, "build"));
        Assert.Equal(24_000_000_000L, PrintedYen(printed, "trust"));
        Assert.Equal(3_300_000_000L, PrintedYen(printed, "collaborate"));
        TestTable separable = printed.Where("column", column => column is "identified");
        Assert.Equal(210_250_000_000L * Runs.Replicates, Yen(separable.Where("fiscal_year", year => year is 2026)));
        TestTable shared = ledger.Where("budget_line", line => line is "cao_341");
        Assert.Equal([.. Enumerable.Repeat<object?>(34_100_000_000L, Runs.Replicates)], shared.Column("envelope_yen"));
        long all = Yen(ledger);
        TestTable last = run.Table("aggregate").Where("country", code => code is "JP")
            .Where("month", month => month is DateOnly { Year: 2027, Month: 12 });
        Assert.Equal(all, last.Column("fiscal_cost_yen").Sum(cost => (long)cost!));
    }

    [Fact]
    public async Task What_Part_Of_Shared_Money_Is_For_Ai_Differs_Between_Replicates()
    {
        FinishedRun run = await runs.PlanAsync();
        long[] spent =
        [
            .. Enumerable.Range(0, Runs.Replicates).Select(r => Yen(run.Table("ledger")
                .Where("replicate", replicate => replicate is int number && number == r)
                .Where("budget_line", line => line is "inner_shares_build"))),
        ];
        const long Printed = 360_500_000_000L - 189_420_000_000L;
        Assert.All(spent, yen => Assert.InRange(yen, 3 * Printed / 10, Printed));
        Assert.True(spent.Distinct().Count() > 1, string.Join(' ', spent));
    }

    /// <summary>Lines that are printed as AI money, and the printed rest that inner shares are a part of.</summary>
    private static long PrintedYen(TestTable table, string pillar)
    {
        TestTable own = table.Where("pillar", name => name is string text && text == pillar);
        long separable = Yen(own.Where("column", column => column is "identified"));
        long rest = own.Where("budget_line", line => line is string text && text == $"inner_shares_{pillar}")
            .Column("envelope_yen").Sum(yen => (long?)yen ?? 0L);
        return (separable + rest) / Runs.Replicates;
    }

    private static long Yen(TestTable table) => table.Column("yen").Sum(yen => (long)yen!);

    private static TestTable Others(TestTable table) => table.Where("country", code => code is not "JP");
}
