using System;
using System.Runtime.InteropServices;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// When and on what a run was made. Recorded for the reader and never part of a digest; nothing in it names a host or a
/// user.
/// </summary>
public sealed record RunCircumstances
{
    /// <summary>When the run started, UTC.</summary>
    public required DateTimeOffset StartedUtc { get; init; }

    /// <summary>When the run ended, UTC.</summary>
    public required DateTimeOffset FinishedUtc { get; init; }

    /// <summary>Wall time of building the populations, seconds.</summary>
    public required double PopulationSeconds { get; init; }

    /// <summary>Wall time of the ticks, seconds.</summary>
    public required double TickSeconds { get; init; }

    /// <summary>Threads that worked.</summary>
    public required int Threads { get; init; }

    /// <summary>Where the time of a run on a cluster went; null for a run in one process.</summary>
    public HostTimes? Cluster { get; init; }

    /// <summary>Kind of operating system: <c>linux</c>, <c>windows</c>, <c>macos</c> or <c>other</c>.</summary>
    public string OperatingSystem { get; init; } = KindOfSystem();

    /// <summary>Architecture of the process, such as <c>x64</c>.</summary>
    public string Architecture { get; init; } = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();

    /// <summary>Version of .NET.</summary>
    public string DotnetVersion { get; init; } = Environment.Version.ToString();

    private static string KindOfSystem()
    {
        if (System.OperatingSystem.IsLinux())
        {
            return "linux";
        }

        if (System.OperatingSystem.IsWindows())
        {
            return "windows";
        }

        return System.OperatingSystem.IsMacOS() ? "macos" : "other";
    }
}
