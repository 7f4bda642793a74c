using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Showing;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Notebooks;

/// <summary>Tables about scenarios.</summary>
internal static class ScenarioTables
{
    private static readonly ReportText What = new("項目", "Item");
    private static readonly ReportText Value = new("値", "Value");
    private static readonly ReportText PathColumn = new("値の場所", "Path");

    /// <summary>What a scenario is, with the warnings that it has.</summary>
    public static Listing SummaryOf(
        ResolvedScenario resolved, IReadOnlyList<Diagnostic> problems, ReportLanguage language)
    {
        Model.Scenario scenario = resolved.Scenario;
        List<IReadOnlyList<ReportText>> rows =
        [
            [new("題", "Title"), new(scenario.Title.Ja, scenario.Title.En)],
            [new("期間", "Months"), Listing.Same($"{scenario.From} – {scenario.To}")],
            [
                new("国", "Countries"),
                Listing.Same(string.Join(", ", scenario.Countries.Select(country => country.Pack.Code))),
            ],
            [new("縮尺", "Scale"), Listing.Same(string.Create(CultureInfo.InvariantCulture, $"1:{scenario.Scale}"))],
            [new("反復", "Replicates"), Listing.Same(scenario.Replicates.ToString(CultureInfo.InvariantCulture))],
            [new("乱数の種", "Seed"), Listing.Same(scenario.Seed.ToString(CultureInfo.InvariantCulture))],
            [
                new("施策", "Levers"),
                Listing.Same(resolved.LeverIds.Count == 0 ? null : string.Join(", ", resolved.LeverIds)),
            ],
        ];
        rows.AddRange(resolved.Overrides.Select(
            change => (IReadOnlyList<ReportText>)[new("変更", "Change"), Listing.Same(change)]));
        PrintedTable summary = Listing.TableOf(
            new($"シナリオ {scenario.Id}", $"Scenario {scenario.Id}"), [What, Value], rows);
        Diagnostic[] warnings = [.. problems.Where(problem => problem.Severity is not Severity.Info)];
        return new Listing(
            warnings.Length == 0 ? [summary] : [summary, ProblemTable(warnings)], language, Listing.Program(language));
    }

    /// <summary>All problems.</summary>
    public static Listing ProblemsOf(IReadOnlyList<Diagnostic> problems, ReportLanguage language) =>
        new([ProblemTable(problems)], language, Listing.Program(language));

    /// <summary>What two scenarios ask differently.</summary>
    public static Listing DifferencesOf(ResolvedScenario one, ResolvedScenario other, ReportLanguage language) => new(
        [
            Listing.TableOf(
                new(
                    $"{other.Scenario.Id} が {one.Scenario.Id} と違うところ",
                    $"What {other.Scenario.Id} asks differently from {one.Scenario.Id}"),
                [PathColumn, Listing.Same(one.Scenario.Id), Listing.Same(other.Scenario.Id)],
                ScenarioDifference.Between(one, other).Values.Select(line => (IReadOnlyList<ReportText>)
                [
                    Listing.Same(line.Path), Listing.Same(line.Base), Listing.Same(line.Variant),
                ])),
        ],
        language, Listing.Program(language));

    /// <summary>Every value and where it was written.</summary>
    public static Listing ValuesOf(ResolvedScenario resolved, ReportLanguage language) => new(
        [
            Listing.TableOf(
                new($"シナリオ {resolved.Scenario.Id}", $"Scenario {resolved.Scenario.Id}"),
                [PathColumn, Value, new("ファイル", "File"), new("行", "Line")],
                resolved.Origins.Select(origin => (IReadOnlyList<ReportText>)
                [
                    Listing.Same(origin.Path), Listing.Same(origin.Value), Listing.Same(origin.File),
                    Listing.Same(origin.Line.ToString(CultureInfo.InvariantCulture)),
                ])),
        ],
        language, Listing.Program(language));

    private static PrintedTable ProblemTable(IReadOnlyList<Diagnostic> problems) => Listing.TableOf(
        problems.Count == 0 ? new("問題なし", "No problems") : new("問題", "Problems"),
        [new("場所", "Place"), new("コード", "Code"), new("何が", "What"), new("直し方", "What to do")],
        problems.Select(problem => (IReadOnlyList<ReportText>)
        [
            Listing.Same(string.Create(
                CultureInfo.InvariantCulture, $"{problem.File}:{problem.Line}:{problem.Column}")),
            Listing.Same($"{Word(problem.Severity)} {problem.Code}"),
            new(problem.Message.Ja, problem.Message.En),
            new(problem.Fix.Ja, problem.Fix.En),
        ]));

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
