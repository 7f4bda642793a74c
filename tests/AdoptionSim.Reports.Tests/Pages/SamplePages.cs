using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Pages;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Tests.Pages;

/// <summary>A report of a hand-made run.</summary>
internal static class SamplePages
{
    public static ReportSubject Subject { get; } = new()
    {
        Kind = SubjectKind.Run,
        Id = new string('a', 64),
        ResultDigest = new string('b', 64),
        EngineVersion = "1.2.3",
        Title = new ReportText(SampleFigures.Hostile, SampleFigures.Hostile),
        Facts = [(ReportText.Same("fact"), ReportText.Same(SampleFigures.Hostile))],
        Parameters =
        [
            new ReportParameter("p.m", "1", "0", "2", "share", "M", "recalled"),
            new ReportParameter("p.d", "1", "0", "2", "share", "D", "design_prior"),
            new ReportParameter("p.s", "1", "0", "2", "share", "S", "seen"),
        ],
        Command = "adoptionsim run '<x>.yaml'",
        ShortId = "aaaaaaaa",
        BandNote = ReportTexts.Of("band.percentiles"),
    };

    /// <summary>The figures of a run with all its tables, and the numbers of its folder.</summary>
    public static (IReadOnlyList<Figure> Figures, NumberCatalogue Numbers) Of(SmallRuns run, int replicates = 20)
    {
        string folder = run.Write(replicates, "run-1");
        Headline headline = HeadlineBuilder.Build(RunResults.Open(folder));
        IReadOnlyList<Figure> figures = RunFigures.Of(folder, headline);
        return (figures, NumberCatalogue.Of(headline, figures));
    }

    /// <summary>Every number that a report can print, by the ids in its cells.</summary>
    public static IEnumerable<PrintedNumber> NumbersOf(IEnumerable<Figure> figures) => figures.SelectMany(
        figure => figure.Table.Rows.SelectMany(row => row).Append(figure.Takeaway).SelectMany(cell => cell.Numbers));
}
