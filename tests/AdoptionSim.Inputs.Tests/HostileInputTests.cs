using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs.Tests;

/// <summary>Files that want to cost time, memory or secrets are refused in a moment, with a reason.</summary>
public sealed class HostileInputTests
{
    private const string Head = SmallScenario.Head;

    [Fact]
    public void Bomb_Of_Aliases_Is_Refused_Where_It_Starts()
    {
        var text = new StringBuilder(Head);
        text.Append("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name <= 'z'; name++)
        {
            text.Append(name).Append(": &").Append(name).Append(" [");
            text.AppendJoin(", ", Enumerable.Repeat($"*{(char)(name - 1)}", 9)).Append("]\n");
        }

        Diagnostic[] problems = Problems(text.ToString());

        Assert.Contains(problems, problem => problem is { Code: "ASIM0108", Line: 6 });
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    [InlineData("[{a: ", "}]")]
    public void Depth_Of_Ten_Thousand_Is_Refused(string open, string close)
    {
        string deep = string.Concat(Enumerable.Repeat(open, 10_000)) + "1"
            + string.Concat(Enumerable.Repeat(close, 10_000));

        Assert.Contains(Problems($"{Head}note: {(open is "- " or "? " ? "\n" : "")}{deep}\n"),
            problem => problem.Code is "ASIM0112" or "ASIM0106");
        Assert.Contains(
            SmallScenario.Load(string.Empty, $"seed={deep[..Math.Min(deep.Length, 9000)]}").Diagnostics,
            problem => problem.Code is "ASIM0112" or "ASIM0106" or "ASIM0203");
    }

    [Fact]
    public void Hundred_Megabytes_Are_Refused_Without_Being_Read()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "large.yaml");
        using (FileStream file = File.Create(path))
        {
            file.SetLength(100L * 1024 * 1024);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        Diagnostic[] problems = [.. ScenarioLoader.Load(path, new LoadOptions()).Diagnostics];

        Assert.Contains(problems, problem => problem.Code is "ASIM0105");
        long parameters = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(parameters, 0, 90L * 1024 * 1024);
    }

    [Theory]
    [InlineData("a: 1\n", "unknown keys")]
    [InlineData("- a\n", "a list")]
    [InlineData("'", "an open quote")]
    [InlineData(" ", "spaces")]
    [InlineData("\n", "empty lines")]
    [InlineData("#\n", "comments")]
    [InlineData("a ", "words")]
    [InlineData("[a],", "lists")]
    [InlineData("\"\\u0041\" ", "escapes")]
    [InlineData("? ", "keys")]
    [InlineData("!a ", "tags")]
    [InlineData("&a ", "anchors")]
    [InlineData("%a\n", "directives")]
    [InlineData("---\n", "documents")]
    [InlineData("|\n", "blocks")]
    public void A_File_Full_Of_One_Thing_Ends_In_A_Moment(string piece, string what)
    {
        string full = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        AssertQuick(() => Problems(full), what);
        AssertQuick(() => Problems($"{Head}parameters: {{a: {full}"), what);
    }

    [Fact]
    public void Thousands_Of_Problems_Are_Cut_Short_And_Quick()
    {
        string keys = string.Concat(Enumerable.Range(0, 20_000).Select(k => $"  social_interactio{k}: 1\n"));
        string parent = $"{Head}parameters:\n{keys}";
        using var folder = new TemporaryFolder();
        folder.Write("parent.yaml", parent);
        string child = folder.Write("child.yaml", $"{parent}extends: parent.yaml\n");

        Diagnostic[] problems = [];
        AssertQuick(() => problems = [.. ScenarioLoader.Load(child, new LoadOptions()).Diagnostics], "problems");

        Assert.InRange(problems.Count(problem => problem.Code is "ASIM0301"), 100, 1000);
        Assert.Single(problems, problem => problem.Code is "ASIM0116");
    }

    [Theory]
    [InlineData("../../../../../../../../etc/passwd")]
    [InlineData("sub/../../../../../../../../etc/hostname")]
    [InlineData("..\\..\\..\\..\\..\\..\\..\\secret.yaml")]
    public void Parent_Outside_The_Project_Is_Not_Opened(string parent)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "scenarios"));
        string path = folder.Write("scenarios/case.yaml", $"{Head}extends: {parent}\n");

        Diagnostic problem = Assert.Single(ScenarioLoader.Load(path, new LoadOptions()).Diagnostics, IsError);

        Assert.Equal(("ASIM0234", 6, 10), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void Parent_In_Another_Folder_Of_The_Project_Is_Read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("scenarios/base/parent.yaml", Head);
        string path = folder.Write(
            "scenarios/mine/case.yaml",
            "version: 1\nid: case\ntitle: {ja: 例, en: Case}\nextends: ../base/parent.yaml\n");

        Assert.NotNull(ScenarioLoader.Load(path, new LoadOptions()).Scenario);
    }

    [UnixFact]
    public void Link_That_Leads_Out_Of_The_Project_Is_Not_A_Parent()
    {
        using var folder = new TemporaryFolder();
        string outside = folder.Write("outside.yaml", Head);
        string path = folder.Write("project/scenarios/case.yaml", $"{Head}extends: link.yaml\n");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "project", "scenarios", "link.yaml"), outside);
        Directory.CreateDirectory(Path.Combine(folder.Path, "project", ".git"));

        Assert.Equal("ASIM0234", ScenarioLoader.Load(path, new LoadOptions()).Diagnostics.First(IsError).Code);
    }

    [UnixFact]
    public void Folders_Devices_Pipes_And_Broken_Links_Are_No_Scenarios()
    {
        using var folder = new TemporaryFolder();
        string pipe = Path.Combine(folder.Path, "pipe.yaml");
        using (Process made = Process.Start("mkfifo", pipe))
        {
            made.WaitForExit();
        }

        string Link(string name, string target)
        {
            string link = Path.Combine(folder.Path, name);
            File.CreateSymbolicLink(link, target);
            return link;
        }

        string real = folder.Write("real.yaml", Head);
        Assert.Equal("ASIM0102", CodeOf(folder.Path));
        Assert.Equal("ASIM0102", CodeOf(pipe));
        Assert.Equal("ASIM0102", CodeOf("/dev/zero"));
        Assert.Equal("ASIM0102", CodeOf("/dev/null"));
        Assert.Equal("ASIM0102", CodeOf(Link("to-pipe.yaml", pipe)));
        Assert.Equal("ASIM0102", CodeOf(Link("to-device.yaml", "/dev/zero")));
        Assert.Equal("ASIM0102", CodeOf(Link("to-folder.yaml", folder.Path)));
        Assert.Equal("ASIM0101", CodeOf(Link("to-nothing.yaml", Path.Combine(folder.Path, "nothing.yaml"))));
        string loop = CodeOf(Link("loop.yaml", Path.Combine(folder.Path, "loop.yaml")));
        Assert.True(loop is "ASIM0101" or "ASIM0103", loop);
        Assert.NotNull(ScenarioLoader.Load(Link("to-real.yaml", real), new LoadOptions()).Scenario);
    }

    [Theory]
    [InlineData("a\u0000b")]
    [InlineData("a\u001b[31mb")]
    [InlineData("a\u0007b")]
    public void Raw_Control_Characters_Are_Refused_At_Their_Place(string title)
    {
        Diagnostic problem = Assert.Single(Problems($"version: 1\nid: x\ntitle: {{ja: {title}, en: b}}\n"), IsError);

        Assert.Equal(("ASIM0106", 3, 14), (problem.Code, problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("nonsense", "ASIM0401", 1)]
    [InlineData("levers.talnet.strength=1", "ASIM0217", 8)]
    [InlineData("levers.talent.strengh=1", "ASIM0201", 15)]
    [InlineData("parameters.social_interactoin=1", "ASIM0301", 12)]
    [InlineData("parameters.social_interaction=x", "ASIM0302", 31)]
    [InlineData("levers.talent.strength=[", "ASIM0106", 24)]
    [InlineData("extends=/etc/passwd", "ASIM0402", 1)]
    [InlineData("scale=１：１０", "ASIM0314", 7)]
    [InlineData("a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z.a.b.c.d.e.f.g.h=1", "ASIM0401", 1)]
    public void Override_Is_Told_With_Its_Number_And_Column(string text, string code, int column)
    {
        Diagnostic problem = SmallScenario.Load("levers: {talent: {strength: 1}}", "seed=2", text)
            .Diagnostics.First(IsError);

        Assert.Equal((code, "--set 2", 1, column), (problem.Code, problem.File, problem.Line, problem.Column));
    }

    private static bool IsError(Diagnostic problem) => problem.Severity is Severity.Error;

    private static string CodeOf(string path) =>
        ScenarioLoader.Load(path, new LoadOptions()).Diagnostics.First(IsError).Code;

    private static Diagnostic[] Problems(string text)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("case.yaml", text);
        return [.. ScenarioLoader.Load(path, new LoadOptions()).Diagnostics];
    }

    /// <summary>The machine may be busy with other things, so the limit is far above what is needed.</summary>
    private static void AssertQuick(Action read, string what)
    {
        long start = Stopwatch.GetTimestamp();
        read();
        Assert.True(Stopwatch.GetElapsedTime(start).TotalSeconds < 10, what);
    }
}
