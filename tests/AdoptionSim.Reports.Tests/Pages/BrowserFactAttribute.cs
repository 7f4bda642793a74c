using System;
using System.IO;
using System.Linq;

namespace AdoptionSim.Reports.Tests.Pages;

/// <summary>A test that needs Chromium and Node; without them it is skipped, and says why.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "chrome.exe"];

    public BrowserFactAttribute()
    {
        if (NodeScripts.IsTurnedOff)
        {
            Skip = NodeScripts.TurnedOff;
        }
        else if (Chromium is null)
        {
            Skip = "No Chromium is on the PATH; install it, or name it in ADOPTIONSIM_CHROMIUM.";
        }
        else if (Find("node") is null && Find("node.exe") is null)
        {
            Skip = "Node is not on the PATH.";
        }
    }

    /// <summary>Path of Chromium; null where there is none.</summary>
    public static string? Chromium { get; } = Environment.GetEnvironmentVariable("ADOPTIONSIM_CHROMIUM")
        ?? Programs.Select(Find).FirstOrDefault(path => path is not null);

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
