using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdoptionSim.Planning;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Notebooks;

/// <summary>What a run will be, before it begins.</summary>
[TypeFormatterSource(typeof(ShownFormatters))]
public sealed class ScenarioPlan : IShown
{
    private const double Hundred = 100.0;
    private const double YenPerHundredMillion = 1e8;

    private readonly ReportLanguage language;

    /// <summary>Makes it from the plan of the engine.</summary>
    internal ScenarioPlan(RunPlan plan, ReportLanguage language)
    {
        Plan = plan;
        this.language = language;
    }

    /// <summary>The plan as data.</summary>
    public RunPlan Plan { get; }

    /// <summary>What the levers do, by fiscal year.</summary>
    public Listing LeverYears => Of(Years());

    /// <summary>How it differs from its baseline; without rows where it was given none.</summary>
    public Listing Differences => Of(Difference());

    /// <inheritdoc/>
    public override string ToString() => All().ToString();

    /// <inheritdoc/>
    public string ToHtml() => All().ToHtml();

    /// <inheritdoc/>
    public string ToCsv() => All().ToCsv();

    /// <inheritdoc/>
    public string Cite() => Listing.Program(language);

    private Listing Of(params IReadOnlyList<PrintedTable> tables) => new(tables, language, Cite());

    private Listing All() => Of([.. new[] { Counts(), Time(), Years(), Difference() }
        .Where(table => table.Rows.Count > 0)]);

    private PrintedTable Counts() => Listing.TableOf(
        new($"計画：{Plan.ScenarioId}", $"Plan of a run: {Plan.ScenarioId}"),
        [new("国", "Country"), new("縮尺", "Scale"), new("企業", "Firms"), new("人", "Persons")],
        Plan.Countries.Select(country => (IReadOnlyList<ReportText>)
        [
            Listing.Same(country.Code), Listing.Same($"1:{country.Scale}"), Whole(country.Firms),
            Whole(country.Persons),
        ]));

    private PrintedTable Time()
    {
        string time = Plan.WallTime is { } wall
            ? string.Create(CultureInfo.InvariantCulture, $"{wall.TotalSeconds:F1}") : "–";
        return Listing.TableOf(
            new("かかるもの（この計算機、目安）", "What it takes (this machine, about)"),
            [new("月", "Months"), new("反復", "Replicates"), new("秒", "Seconds")],
            [[Whole(Plan.Ticks), Whole(Plan.Replicates), Listing.Same(time)]]);
    }

    private PrintedTable Years() => Listing.TableOf(
        new("施策の年度別の動き", "Levers by fiscal year"),
        [
            new("施策・予算の項目", "Lever or budget line"), new("年度", "Fiscal year"),
            new("強さ（％）", "Strength (%)"), new("億円", "100 m yen"),
        ],
        Plan.LeverYears.Select(line => (IReadOnlyList<ReportText>)
        [
            ReportTexts.NameOf("budget_line", line.Line),
            Listing.Same(line.FiscalYear.ToString(CultureInfo.InvariantCulture)),
            Listing.Same(line.StrengthShare is { } share ? Number(Hundred * share, "F0") : null),
            Listing.Same(Number(line.Yen / YenPerHundredMillion, "F1")),
        ]));

    private PrintedTable Difference() => Listing.TableOf(
        new("基準との違い", "Difference from the baseline"),
        [new("値の場所", "Path"), new("基準", "Baseline"), new("このシナリオ", "This scenario")],
        (Plan.Difference?.Values ?? []).Select(line => (IReadOnlyList<ReportText>)
        [
            Listing.Same(line.Path), Listing.Same(line.Base), Listing.Same(line.Variant),
        ]));

    private static ReportText Whole(long number) => Listing.Same(number.ToString("N0", CultureInfo.InvariantCulture));

    private static string Number(double value, string form) => value.ToString(form, CultureInfo.InvariantCulture);
}
