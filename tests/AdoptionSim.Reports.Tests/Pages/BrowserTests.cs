using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Pages;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Tests.Pages;

/// <summary>Chromium looks at reports through node/check.mjs, which says what it looks for.</summary>
public sealed class BrowserTests : IDisposable
{
    private readonly TemporaryFolder place = new();

    [BrowserFact]
    public async Task A_Report_Is_Sound_In_A_Browser_Without_Network()
    {
        using SmallRuns run = new() { WithGroups = true };
        IReadOnlyList<Figure> figures = SamplePages.Of(run).Figures;
        string output = await new NodeScripts("AdoptionSim.Reports.Tests").RunAsync(
            "check.mjs",
            BrowserFactAttribute.Chromium ?? "",
            Page("report.ja.html", SamplePages.Subject, figures, ReportLanguage.Ja),
            Page("report.en.html", SamplePages.Subject, figures, ReportLanguage.En),
            Page("hostile.html", SamplePages.Subject, SampleFigures.All, ReportLanguage.En, figures[0]));
        Assert.Contains("report.ja.html 390 dark: ", output, StringComparison.Ordinal);
        Assert.Contains("hostile.html 1280 light: ", output, StringComparison.Ordinal);
    }

    public void Dispose() => place.Dispose();

    private string Page(
        string name, ReportSubject subject, IReadOnlyList<Figure> figures, ReportLanguage language,
        params IEnumerable<Figure> more) =>
        place.Write(name, ReportPage.Render(subject, [.. figures, .. more], language));
}
