using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Processes;

/// <summary>
/// What stands in the way outside the program: exit code 6, the path, what to do, and nothing left behind.
/// </summary>
public sealed class EnvironmentTests
{
    [MountFact]
    public async Task A_Full_Disk_Ends_With_6()
    {
        using var place = new TemporaryFolder();
        Directory.CreateDirectory(place.Sub("disk"));
        string script = $"mount -t tmpfs -o size=64k none '{place.Sub("disk")}' || exit 99; \"$@\"; code=$?; "
            + $"ls -A '{place.Sub("disk/runs")}' >&2; exit $code";
        using Process process = Launch.StartProgram(
            "unshare",
            [
                "--mount", "--map-root-user", "sh", "-c", script, "sh", Launch.Host, Launch.Library, "run",
                SmallScenario.In(place), "--out", place.Sub("disk/runs"),
            ]);
        Command.Ending ending = await Launch.EndAsync(process);
        Assert.Equal(6, ending.Code);
        Assert.Contains("the disk is full", ending.Error, StringComparison.Ordinal);
        Assert.Contains(place.Sub("disk/runs"), ending.Error, StringComparison.Ordinal);
        Assert.Contains("--out", ending.Error, StringComparison.Ordinal);
        Assert.Single(ending.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [MountFact]
    public async Task A_Read_Only_File_System_Ends_With_6()
    {
        using var place = new TemporaryFolder();
        Directory.CreateDirectory(place.Sub("disk"));
        using Process process = Launch.StartProgram(
            "unshare",
            [
                "--mount", "--map-root-user", "sh", "-c",
                $"mount -t tmpfs -o ro none '{place.Sub("disk")}' || exit 99; exec \"$@\"", "sh", Launch.Host,
                Launch.Library, "run", SmallScenario.In(place), "--out", place.Sub("disk/runs"),
            ]);
        Command.Ending ending = await Launch.EndAsync(process);
        Assert.Equal(6, ending.Code);
        Assert.Contains("read-only", ending.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_File_Beyond_The_Limit_Of_Sizes_Ends_With_6_And_Leaves_Nothing()
    {
        using var place = new TemporaryFolder();

        // The runtime maps a large file for its own code unless write-exclusive-or-execute is off.
        const string Script =
            "export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 16 || exit 99; exec \"$@\"";
        using Process process = Launch.StartIn(Script, "run", SmallScenario.In(place), "--out", place.Sub("runs"));
        Command.Ending ending = await Launch.EndAsync(process);
        Assert.Equal(6, ending.Code);
        Assert.Contains("limit of file sizes", ending.Error, StringComparison.Ordinal);
        Assert.Empty(place.EntriesOf("runs"));
    }

    [UnixFact]
    public async Task A_Folder_Without_Permission_Ends_With_6()
    {
        using var place = new TemporaryFolder();
        string scenario = SmallScenario.In(place);
        Directory.CreateDirectory(place.Sub("locked"));
        Assert.True(Launch.Succeeds("chmod", "755", place.Path));
        Assert.True(Launch.Succeeds("chmod", "555", place.Sub("locked")));

        // The superuser may write anywhere, so it steps down first.
        const string Script = "if [ \"$(id -u)\" = 0 ]; then "
            + "exec setpriv --reuid 65534 --regid 65534 --clear-groups \"$@\"; fi; exec \"$@\"";
        using Process process = Launch.StartIn(Script, "run", scenario, "--out", place.Sub("locked/runs"));
        Command.Ending ending = await Launch.EndAsync(process);
        Assert.Equal(6, ending.Code);
        Assert.Contains("permission is denied", ending.Error, StringComparison.Ordinal);
        Assert.Contains(place.Sub("locked/runs"), ending.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "a file has that name")]
    [InlineData("ja", "同じ名前のファイルがあります")]
    public async Task A_File_In_The_Place_Of_The_Folder_Ends_With_6(string language, string expected)
    {
        using var place = new TemporaryFolder();
        string file = place.Write("runs", "mine");
        Command.Ending ending = await Command.RunAsync(
            "run", SmallScenario.In(place), "--out", file, "--lang", language);
        Assert.Equal((6, string.Empty), (ending.Code, ending.Out));
        Assert.Contains(expected, ending.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [UnixFact]
    public async Task A_Reader_That_Goes_Away_Is_No_Failure()
    {
        using var place = new TemporaryFolder();
        using Process process = Launch.StartIn(
            "\"$@\" | head -n 1", "run", SmallScenario.In(place), "--out", place.Sub("runs"));
        Command.Ending ending = await Launch.EndAsync(process);
        Assert.Equal((0, string.Empty), (ending.Code, ending.Error));
        Assert.Single(place.EntriesOf("runs"));
    }
}
