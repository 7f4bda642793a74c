using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Studies.Fitting;

namespace AdoptionSim.Studies.Tests.Fitting;

public sealed class FitSpecificationTests
{
    private const string Header = "stage,parameter,role";
    private const string Home = "home";
    private const string Comparator = "comparator";
    private const string Shifts = "survey_shift.";

    [Fact]
    public void Roles_Say_Whether_Data_Move_A_Parameter_And_What_Is_Not_Named_Is_Held()
    {
        FitSpecification read = Read(
            "home,rate,fitted", "home,share,drawn", "home,fixed,held", "comparator,rate,drawn");
        Assert.True(read.MovesWithData(Home, "rate"));
        Assert.False(read.MovesWithData(Home, "share"));
        Assert.Null(read.MovesWithData(Home, "fixed"));
        Assert.Null(read.MovesWithData(Home, "unnamed"));
        Assert.False(read.MovesWithData(Comparator, "rate"));
        Assert.Null(read.MovesWithData(Comparator, "share"));
    }

    [Fact]
    public void A_Wildcard_Stands_For_Every_Key_Of_Its_Family_And_For_Nothing_Else()
    {
        FitSpecification read = Read("home,value.*,fitted");
        Assert.True(read.MovesWithData(Home, "value.A"));
        Assert.True(read.MovesWithData(Home, "value.jp.tsr.use"));
        Assert.Null(read.MovesWithData(Home, "value"));
        Assert.Null(read.MovesWithData(Home, "values.A"));
        Assert.Null(read.MovesWithData(Home, "value_shift.A"));
    }

    [Fact]
    public void The_First_Line_That_Matches_Decides()
    {
        FitSpecification heldFirst = Read("home,value.A,held", "home,value.*,fitted", "home,value.B,drawn");
        Assert.Null(heldFirst.MovesWithData(Home, "value.A"));
        Assert.True(heldFirst.MovesWithData(Home, "value.B"));
    }

    [Theory]
    [InlineData("home,rate")]
    [InlineData("home,rate,fitted,more")]
    [InlineData("abroad,rate,fitted")]
    [InlineData("home,rate,moved")]
    [InlineData("home,,fitted")]
    [InlineData("Home,rate,fitted")]
    [InlineData("")]
    public void A_Wrong_Line_Is_Refused_With_Its_Place(string line)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("wrong.csv", $"{Header}\nhome,first,fitted\n{line}\nhome,last,drawn\n");
        FormatException refusal = Assert.Throws<FormatException>(() => FitSpecification.Read(path));
        Assert.StartsWith($"{path}:3: ", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("stage,parameter\n")]
    [InlineData("home,rate,fitted\n")]
    public void A_Table_Without_Its_Header_Is_Refused(string text)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("headless.csv", text);
        FormatException refusal = Assert.Throws<FormatException>(() => FitSpecification.Read(path));
        Assert.StartsWith($"{path}:1: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_Line_Of_The_Shipped_Table_Decides_About_A_Parameter_Of_The_Baseline() =>
        Assert.Empty(DeadLines(File.ReadAllLines(Shipped.SpecificationPath)));

    [Fact]
    public void A_Line_That_Decides_About_Nothing_Is_Noticed()
    {
        string[] lines = [.. File.ReadAllLines(Shipped.SpecificationPath),
            "home,no_such_parameter,fitted", "home,survey_shift.jp.tsr.promotes_use,fitted",
            "comparator,survey_shift.jp.*,fitted"];
        Assert.Equal(lines[^3..], DeadLines(lines));
    }

    /// <summary>Lines that are the first match of no parameter of their stage.</summary>
    private static string[] DeadLines(string[] lines)
    {
        string[][] rows = [.. lines.Skip(1).Select(line => line.Split(','))];
        HashSet<int> alive = [];
        foreach (ResolvedParameter parameter in Shipped.Baseline.Parameters.Where(IsOfItsCountry))
        {
            string stage = parameter.CountryCode == "JP" ? Home : Comparator;
            alive.Add(Array.FindIndex(rows, row => row[0] == stage && Matches(row[1], parameter.Id)));
        }

        return [.. lines.Skip(1).Where((_, number) => !alive.Contains(number))];
    }

    private static bool IsOfItsCountry(ResolvedParameter parameter) =>
        !parameter.Id.StartsWith(Shifts, StringComparison.Ordinal)
        || parameter.Id.StartsWith(Shifts + parameter.CountryCode.ToLowerInvariant() + ".", StringComparison.Ordinal);

    private static bool Matches(string name, string id) => name.EndsWith(".*", StringComparison.Ordinal)
        ? id.StartsWith(name[..^1], StringComparison.Ordinal)
        : id == name;

    private static FitSpecification Read(params string[] lines)
    {
        using var folder = new TemporaryFolder();
        return FitSpecification.Read(folder.Write("fit.csv", string.Join('\n', [Header, .. lines]) + "\n"));
    }
}
