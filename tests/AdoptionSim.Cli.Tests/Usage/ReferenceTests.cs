using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Usage;

/// <summary>The reference pages name every verb, option and exit code that the command has.</summary>
public sealed partial class ReferenceTests
{
    [Theory]
    [InlineData("run")]
    [InlineData("validate")]
    [InlineData("show")]
    [InlineData("schema")]
    [InlineData("sources list")]
    [InlineData("sources show")]
    [InlineData("runs list")]
    [InlineData("runs show")]
    [InlineData("levers list")]
    [InlineData("levers show")]
    [InlineData("params list")]
    [InlineData("params show")]
    [InlineData("law bass")]
    [InlineData("law logistic")]
    [InlineData("law probit")]
    [InlineData("law social")]
    [InlineData("law labour")]
    [InlineData("law matching")]
    [InlineData("law dmp")]
    [InlineData("law hulten")]
    [InlineData("law bessen")]
    [InlineData("fit")]
    [InlineData("compare")]
    [InlineData("explain")]
    [InlineData("scorecard")]
    public async Task Every_Option_Of_A_Verb_Stands_In_The_Reference(string verb)
    {
        string page = Page("commands.md");
        string help = (await Command.RunAsync([.. verb.Split(' '), "--help"])).Out;
        Assert.Contains($"adoptionsim {verb.Split(' ')[0]}", page, StringComparison.Ordinal);
        Assert.All(
            Option().Matches(help).Select(match => match.Value).Distinct(StringComparer.Ordinal),
            option => Assert.Contains($"`{option}", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_Example_Of_The_Reference_Parses()
    {
        string[] examples = [.. Page("commands.md").Split('\n').Where(
            line => line.StartsWith("adoptionsim ", StringComparison.Ordinal))];
        Assert.True(examples.Length >= 5);
        foreach (string example in examples)
        {
            // With one more option that no verb has, a line that is right fails for that option alone.
            Command.Ending ending = await Command.RunAsync([.. example.Split(' ').Skip(1), "--none-such"]);
            Assert.Equal(2, ending.Code);
            Assert.Single(ending.Error.Split('\n'), line => line.StartsWith("usage: ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_Exit_Code_Stands_In_The_Reference()
    {
        string page = Page("exit-codes.md");
        foreach (FieldInfo code in typeof(ExitCodes).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            Assert.Contains($"| {code.GetRawConstantValue()} |", page, StringComparison.Ordinal);
        }
    }

    private static string Page(string name)
    {
        string root = typeof(ReferenceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => string.Equals(metadata.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!;
        return File.ReadAllText(Path.Combine(root, "docs", "reference", name));
    }

    [GeneratedRegex("--[a-z0-9-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Option();
}
