using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Inputs.Packs;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Inputs.Tables;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Resolved;

/// <summary>
/// Makes the budget of the home government (equation G-4): lines of a printed budget, and what levers cost on their
/// own.
/// </summary>
internal sealed class BudgetBuilder
{
    /// <summary>Line of the subsidy of small and medium firms: larger than its pillar's total, so outside it.</summary>
    public const string SmeLine = "sme_digital_ai";

    /// <summary>Line of training.</summary>
    public const string ReskillingLine = "reskilling";

    private const string LinesFile = "data/budget_lines.csv";
    private const string LeversFile = "data/levers.csv";
    private const string SharedPillar = "shared";
    private const double YenPerOkuYen = 1e8;
    private const double YenPerMillionYen = 1e6;

    private readonly ScenarioSettings settings;
    private readonly LeverFundingParameters parameters;
    private readonly PackTables tables;
    private readonly bool isCentre;
    private readonly Month from = InputLimits.FirstMonth;
    private readonly int ticks;
    private readonly HashSet<string> programmeLines = new(StringComparer.Ordinal);

    /// <summary>Makes a builder.</summary>
    /// <param name="settings">What the scenario asks.</param>
    /// <param name="values">Value of every parameter by id: the centre, or a member of the ensemble.</param>
    /// <param name="tables">Tables of money.</param>
    /// <param name="isCentre">Whether it is the centre, whose problems are told; members repeat them.</param>
    public BudgetBuilder(
        ScenarioSettings settings, IReadOnlyDictionary<string, double> values, PackTables tables, bool isCentre)
    {
        this.isCentre = isCentre;
        this.settings = settings;
        parameters = ParameterBinding.Fill<LeverFundingParameters>(values);
        this.tables = tables;
        ticks = settings.To.Since(from) + 1;
    }

    /// <summary>Pillars of the plan.</summary>
    public static ImmutableArray<string> Pillars { get; } = ["use", "build", "trust", "collaborate"];

    /// <summary>The budget; nothing without levers and programme.</summary>
    public BudgetPlan Build()
    {
        // Every scenario reads the table of levers, so that taking levers away changes nothing else about a run.
        ILookup<string, CsvRow> rows = tables
            .Rows(LeversFile, "lever_id", "pillar", "budget_line_keys")
            .ToLookup(row => row.Text("lever_id"), StringComparer.Ordinal);
        if (settings.Levers.Count == 0 && settings.Programme is null)
        {
            return BudgetPlan.None;
        }

        List<Funding> operation = settings.Programme is { } programme ? ProgrammeLines(programme) : [];
        SubsidyTerms? subsidy = null;
        TrainingTerms? training = null;
        foreach (LeverSetting setting in settings.Levers)
        {
            switch (setting.Lever)
            {
                case LeverId.SmeSubsidy:
                    subsidy = Subsidy(setting);
                    break;
                case LeverId.Reskilling:
                    training = Training(setting);
                    break;
                default:
                    operation.Add(Operation(setting, [.. rows[setting.Id]]));
                    break;
            }
        }

        return new BudgetPlan { Operation = operation, Subsidy = subsidy, Training = training };
    }

    private SubsidyTerms Subsidy(LeverSetting setting)
    {
        double cap = setting.Money.CapYen ?? (parameters.SubsidyCapMillionYen * YenPerMillionYen);
        BudgetLine line = LineOf(setting, SmeLine, "use", isInPrintedTotal: false);
        return new SubsidyTerms(
            new Funding(line, Money(setting, SmeLine, Quarter)),
            setting.Money.RateShare ?? parameters.SubsidyRateShare,
            (int)cap,
            setting.Money.Rationing);
    }

    private TrainingTerms Training(LeverSetting setting)
    {
        double cost = setting.Money.UnitCostYen ?? (parameters.TrainingUnitCostMillionYen * YenPerMillionYen);
        bool isCounted = setting.Money.Envelope is not null && settings.Programme is not null;
        BudgetLine line = LineOf(setting, ReskillingLine, "collaborate", isCounted);
        var terms = new TrainingTerms(new Funding(line, Money(setting, ReskillingLine, MonthOf)), (long)cost);
        long sum = 0;
        foreach (long yen in terms.Funding.YenByTick)
        {
            sum += yen;
        }

        if (isCentre && sum > 0 && sum < terms.UnitCostYen)
        {
            tables.Bag.Report(
                DiagnosticCatalogue.BudgetBuysNothing, setting.Place, setting.Id, sum, terms.UnitCostYen);
        }

        return terms;
    }

    private static BudgetLine LineOf(LeverSetting setting, string key, string pillar, bool isInPrintedTotal)
    {
        double? envelope = setting.Money.Envelope?.Points.Max(point => point.Value);
        return new BudgetLine(
            key, pillar, envelope is null ? BudgetColumn.Identified : BudgetColumn.Envelope, (long?)envelope,
            isInPrintedTotal);
    }

    private long[] Money(LeverSetting setting, string line, Func<double, Month, long> part)
    {
        double share = setting.Money.Budget is null ? parameters.InnerShareAiPart[line] : 1.0;
        Timeline path = (setting.Money.Budget ?? setting.Money.Envelope)!; // the reader lets neither be missing
        return [.. Enumerable.Range(0, ticks).Select(from.Plus).Select(month => part(path.At(month) * share, month))];
    }

    /// <summary>What a lever costs: what the scenario says, else strength times the parameter, but nothing in the year
    /// in which a programme pays for it.</summary>
    private Funding Operation(LeverSetting setting, CsvRow[] rows)
    {
        string pillar = rows.Length == 0 ? "trust" : rows[0].Text("pillar");
        bool isCarried = rows.SelectMany(row => row.Text("budget_line_keys").Split(';')).Any(programmeLines.Contains);
        double cost = parameters.CostMillionYenPerYear[setting.Id] * YenPerMillionYen;
        long[] yen =
        [
            .. Enumerable.Range(0, ticks).Select(from.Plus).Select(month => setting.Money.Budget is { } budget
                ? Given(budget, setting.Strength, month)
                : isCarried && month.FiscalYear == settings.Programme?.FiscalYear
                    ? 0
                    : MonthOf(setting.Strength.At(month) * cost, month)),
        ];
        return new Funding(new BudgetLine(setting.Id, pillar, BudgetColumn.Identified, null, false), yen);
    }

    /// <summary>Money by fiscal year is spent as it is named, one amount for all years only while the lever is
    /// on.</summary>
    private static long Given(Timeline budget, Timeline strength, Month month)
    {
        bool isForAllYears = budget.Points[0].Month == InputLimits.FirstMonth;
        return isForAllYears && strength.At(month) == 0 ? 0 : MonthOf(budget.At(month), month);
    }

    /// <summary>
    /// Every line of a printed budget: what can be separated as it is printed, what the totals of the pillars leave as
    /// one sum of inner shares with its printed size, and each envelope once, without yen, because no line says what
    /// part of it is AI money.
    /// </summary>
    private List<Funding> ProgrammeLines(ProgrammeSetting programme)
    {
        CsvRow[] rows =
        [
            .. tables.Rows(
                LinesFile, "budget_line_key", "fiscal_year", "pillar", "row_type", "amount_oku_yen",
                "is_inner_share", "shared_envelope")
                .Where(row => string.Equals(row.Text("fiscal_year"), programme.Id, StringComparison.Ordinal)),
        ];
        var lines = new List<Funding>();
        var envelopes = new HashSet<string>(StringComparer.Ordinal);
        Dictionary<string, decimal> left = rows
            .Where(row => row.Text("row_type") is "pillar_total")
            .ToDictionary(row => row.Text("pillar"), Amount, StringComparer.Ordinal);
        foreach (CsvRow row in rows.Where(row => row.Text("row_type") is "line"))
        {
            string key = row.Text("budget_line_key");
            string pillar = row.Text("pillar");
            programmeLines.Add(key);
            if (row.Text("is_inner_share") is not "true")
            {
                left[pillar] -= Amount(row);
                lines.Add(Spread(new BudgetLine(key, pillar, BudgetColumn.Identified, null, true), Amount(row)));
                continue;
            }

            string shared = row.Text("shared_envelope");
            if (!IsBookedByLever(key) && (shared.Length == 0 || envelopes.Add(shared)))
            {
                (string name, string place) = shared.Length == 0 ? (key, pillar) : (shared, SharedPillar);
                lines.Add(Spread(new BudgetLine(name, place, BudgetColumn.Envelope, Yen(Amount(row)), false), 0));
            }
        }

        foreach (string pillar in Pillars.Where(left.ContainsKey))
        {
            decimal part = (left[pillar] * (decimal)parameters.InnerShareAiPart[pillar]) - TrainingWithin(pillar);
            var line = new BudgetLine(
                $"inner_shares_{pillar}", pillar, BudgetColumn.Envelope, Yen(left[pillar]), true);
            lines.Add(Spread(line, Math.Max(0, part)));
        }

        return lines;

        Funding Spread(BudgetLine line, decimal okuYen) => new(
            line,
            [
                .. Enumerable.Range(0, ticks).Select(from.Plus).Select(month =>
                    month.FiscalYear == programme.FiscalYear ? MonthOf(Yen(okuYen), month) : 0),
            ]);
    }

    /// <summary>Whether a lever spends from the envelope of a line, and so shows it.</summary>
    private bool IsBookedByLever(string line) => settings.Levers.Any(setting =>
        setting.Money.Envelope is not null
        && line == (setting.Lever is LeverId.SmeSubsidy ? SmeLine : ReskillingLine));

    /// <summary>What training takes of the inner shares of its pillar, 100 million yen: it is booked as
    /// seats.</summary>
    private decimal TrainingWithin(string pillar)
    {
        LeverSetting? training = pillar is "collaborate"
            ? settings.Levers.FirstOrDefault(setting => setting.Lever is LeverId.Reskilling)
            : null;
        return training?.Money.Envelope is { } envelope && settings.Programme is { } programme
            ? (decimal)(envelope.At(Month.Of(programme.FiscalYear, Month.PerYear))
                * parameters.InnerShareAiPart[ReskillingLine] / YenPerOkuYen)
            : 0;
    }

    private static decimal Amount(CsvRow row) => (decimal)row.Number("amount_oku_yen");

    private static long Yen(decimal okuYen) => (long)(okuYen * (decimal)YenPerOkuYen);

    /// <summary>Part of a fiscal year's money that comes in a month; the twelve parts add up.</summary>
    private static long MonthOf(double yenPerYear, Month month) =>
        Part(yenPerYear, month.MonthOfFiscalYear, Month.PerYear);

    /// <summary>Part of a fiscal year's money that comes in the first month of a quarter; the four parts add
    /// up.</summary>
    private static long Quarter(double yenPerYear, Month month) => month.OpensQuarter
        ? Part(yenPerYear, month.MonthOfFiscalYear / Month.PerQuarter, Month.PerYear / Month.PerQuarter)
        : 0;

    private static long Part(double yenPerYear, int place, int places)
    {
        long yen = (long)yenPerYear;
        return (long)(((Int128)yen * (place + 1) / places) - ((Int128)yen * place / places));
    }
}
