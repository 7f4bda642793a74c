using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Processes;

/// <summary>
/// Packs the library and the command, and uses both from a local folder as a stranger would, without any registry.
/// </summary>
public sealed class PackageTests
{
    private const string Program = """
        using System;
        using AdoptionSim;

        var options = new RunOptions
        {
            Scale = 20000, Replicates = 1, Overrides = ["comparators.persons=1000"], OutDirectory = "runs",
        };
        RunResult result = await Simulation.RunAsync("no-plan", options);
        Console.WriteLine($"{result.Manifest.ScenarioId} {result.Manifest.RunId.Length}");
        """;

    private static string Configuration { get; } =
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Debug", StringComparison.Ordinal)
            ? "Debug" : "Release";

    [Fact]
    public async Task Packages_Are_Whole_And_The_Same_Twice_And_Work_From_A_Local_Folder()
    {
        using var place = new TemporaryFolder();
        foreach (string project in new[] { "AdoptionSim.Package", "AdoptionSim.Cli" })
        {
            foreach (string folder in new[] { "packages", "again" })
            {
                await DotnetAsync(
                    place, "pack", Repository.PathOf("src", project), "-c", Configuration, "--no-build", "--nologo",
                    "-o", place.Sub(folder));
            }
        }

        string[] packages = Directory.GetFiles(place.Sub("packages"));
        Assert.Equal(2, packages.Length);
        Assert.All(packages, package => Assert.Equal(
            File.ReadAllBytes(package),
            File.ReadAllBytes(Path.Combine(place.Sub("again"), Path.GetFileName(package)))));
        Contents(packages.Single(path => !path.Contains(".Tool.", StringComparison.Ordinal)));
        WriteSources(place);
        await UseToolAsync(place);
        await UseLibraryAsync(place);
    }

    private static void Contents(string library)
    {
        using ZipArchive archive = ZipFile.OpenRead(library);
        string[] names = [.. archive.Entries.Select(entry => entry.FullName)];
        Assert.All(
            [
                "README.md", "LICENSE", "lib/net10.0/AdoptionSim.dll", "lib/net10.0/AdoptionSim.xml",
                "lib/net10.0/AdoptionSim.Kernel.dll", "lib/net10.0/AdoptionSim.Model.xml", "assets/data/surveys.csv",
                "assets/scenarios/plan-fy2025.yaml", "assets/scenarios/parameters/firms.yaml",
                "assets/scenarios/parameters/fitted/ensemble.csv",
            ],
            name => Assert.Contains(name, names, StringComparer.Ordinal));
    }

    /// <summary>One source, the local folder; what was restored for the build stands in as a second cache.</summary>
    private static void WriteSources(TemporaryFolder place)
    {
        string cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
            ? named
            : Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        place.Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{place.Sub("packages")}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="cache" value="{cache}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    private static async Task UseToolAsync(TemporaryFolder place)
    {
        await DotnetAsync(
            place, "tool", "install", "AdoptionSim.Tool", "--tool-path", place.Sub("tools"), "--configfile",
            place.Sub("nuget.config"), "--version", Simulation.EngineVersion);
        string tool = Path.Combine(
            place.Sub("tools"), OperatingSystem.IsWindows() ? "adoptionsim.exe" : "adoptionsim");
        await RunAsync(place, tool, "init", place.Sub("project"));
        string scenario = place.Sub("project/scenarios/my-subsidy.yaml");
        await RunAsync(place, tool, "validate", scenario);
        Command.Ending ran = await RunAsync(
            place, tool, "run", scenario, "--scale", "1:20000", "--replicates", "1", "--set",
            "comparators.persons=1000", "--out", place.Sub("runs"));
        Assert.Contains("result digest", ran.Out, StringComparison.Ordinal);
        Assert.Single(place.EntriesOf("runs"));
    }

    private static async Task UseLibraryAsync(TemporaryFolder place)
    {
        Directory.CreateDirectory(place.Sub("program"));
        place.Write("program/program.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="AdoptionSim" Version="{Simulation.EngineVersion}" /></ItemGroup>
            </Project>
            """);
        place.Write("program/program.cs", Program);
        Command.Ending ran = await DotnetAsync(place, "run", "--project", place.Sub("program"));
        Assert.Contains("no-plan 64", ran.Out, StringComparison.Ordinal);
    }

    private static Task<Command.Ending> DotnetAsync(TemporaryFolder place, params string[] arguments) =>
        RunAsync(place, Launch.Host, arguments);

    private static async Task<Command.Ending> RunAsync(
        TemporaryFolder place, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = place.Path,
        };
        start.Environment["ADOPTIONSIM_LANG"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment.Remove("ADOPTIONSIM_ASSETS");
        start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(Path.GetDirectoryName(
            Path.GetDirectoryName(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory())!
                .TrimEnd(Path.DirectorySeparatorChar))!)!;
        if (arguments.FirstOrDefault() is "run" or "tool")
        {
            // What is installed here must not stay in the cache of this user.
            start.Environment["NUGET_PACKAGES"] = place.Sub("cache");
        }

        using Process process = Process.Start(start)
            ?? throw new InvalidOperationException($"{program} did not start.");
        Command.Ending ending = await Launch.EndAsync(process);
        Assert.True(ending.Code == 0, $"{program} {string.Join(' ', arguments)}\n{ending.Out}\n{ending.Error}");
        return ending;
    }
}
