using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Pages;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Tests.Pages;

/// <summary>Chromium looks at reports through node/check.mjs, which says what it looks for.</summary>
public sealed class BrowserTests : IDisposable
{
    private static readonly TimeSpan InstallTimeMax = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LookTimeMax = TimeSpan.FromMinutes(5);

    private readonly string folder = Directory.CreateTempSubdirectory("adoptionsim-pages-").FullName;

    private static string ScriptFolder { get; } = Repository.PathOf("tests", "AdoptionSim.Reports.Tests", "node");

    [BrowserFact]
    public async Task A_Report_Is_Sound_In_A_Browser_Without_Network()
    {
        using SmallRuns run = new() { WithGroups = true };
        IReadOnlyList<Figure> figures = SamplePages.Of(run).Figures;
        string output = await LookAsync(
            Page("report.ja.html", SamplePages.Subject, figures, ReportLanguage.Ja),
            Page("report.en.html", SamplePages.Subject, figures, ReportLanguage.En),
            Page("hostile.html", SamplePages.Subject, SampleFigures.All, ReportLanguage.En, figures[0]));
        Assert.Contains("report.ja.html 390 dark: ", output, StringComparison.Ordinal);
        Assert.Contains("hostile.html 1280 light: ", output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Page(
        string name, ReportSubject subject, IReadOnlyList<Figure> figures, ReportLanguage language,
        params IEnumerable<Figure> more)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, ReportPage.Render(subject, [.. figures, .. more], language));
        return path;
    }

    private static async Task<string> LookAsync(params IEnumerable<string> pages)
    {
        // npm writes this file last, so that a folder cut off half-way does not pass for installed.
        if (!File.Exists(Path.Combine(ScriptFolder, "node_modules", ".package-lock.json")))
        {
            await RunAsync(InstallTimeMax, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        }

        return await RunAsync(LookTimeMax, "node", ["check.mjs", BrowserFactAttribute.Chromium ?? "", .. pages]);
    }

    private static async Task<string> RunAsync(TimeSpan timeMax, string program, params IEnumerable<string> arguments)
    {
        // On Windows npm is a script, which only the shell starts.
        bool needsShell = OperatingSystem.IsWindows() && program == "npm";
        ProcessStartInfo start = new(needsShell ? "cmd.exe" : program)
        {
            WorkingDirectory = ScriptFolder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in needsShell ? arguments.Prepend(program).Prepend("/c") : arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)
            ?? throw new InvalidOperationException($"{program} did not start.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(timeMax))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end within {timeMax.TotalMinutes} minutes.");
        }

        string text = await output;
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}:\n{await errors}{text}");
        return text;
    }
}
