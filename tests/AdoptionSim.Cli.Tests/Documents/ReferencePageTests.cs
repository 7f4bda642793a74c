using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Documents;

/// <summary>
/// Runs the examples on the page of the commands one after the other, small and in folders of their own. The two that
/// run for minutes, <c>fit</c> and <c>scorecard</c>, and <c>silo</c>, which serves until it is stopped, have tests of
/// their own, which run them.
/// </summary>
public sealed class ReferencePageTests : IDisposable
{
    private const string Start = "adoptionsim ";

    /// <summary>Verbs that make or read folders of results, by the folder of all of them.</summary>
    private static readonly Dictionary<string, string> OutFolders = new(StringComparer.Ordinal)
    {
        ["run"] = "runs",
        ["runs"] = "runs",
        ["cite"] = "runs",
        ["verify"] = "runs",
        ["report"] = "runs",
        ["export"] = "runs",
        ["compare"] = "compared",
        ["explain"] = "explained",
    };

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Every_Example_Of_The_Page_Of_Commands_Runs()
    {
        string[] examples =
        [
            .. (await File.ReadAllLinesAsync(Repository.PathOf("docs", "reference", "commands.md")))
                .Where(line => line.StartsWith(Start, StringComparison.Ordinal))
                .Where(line => line.Split(' ')[1] is not ("fit" or "scorecard" or "silo")),
        ];
        Assert.True(examples.Length > 20, "The page shows every verb.");
        foreach (string example in examples)
        {
            Command.Ending ending = await Command.RunAsync(Small(example));
            Assert.True(ending.Code == 0, $"`{example}` ended with {ending.Code}: {ending.Error}");
            Assert.NotEmpty(ending.Out);
        }
    }

    public void Dispose() => folder.Dispose();

    /// <summary>The words of an example, with small runs and with places in the folder of this test.</summary>
    private string[] Small(string example)
    {
        List<string> words = [.. example[Start.Length..].Split(' ').Select(Placed)];
        string verb = words[0];
        After("--scale", verb is "explain" ? "1:100000" : "1:50000");
        After("--replicates", "2");
        After("--agents", "20000");
        if (verb is "run" or "compare" or "explain" or "plan")
        {
            words.AddRange(["--set", "comparators.countries=[US]", "--set", "comparators.persons=1000"]);
            words.AddRange(["--set", $"horizon.to={(verb is "run" ? "2030-12" : "2027-12")}"]);
        }

        if (words is ["law", "social", ..])
        {
            words.AddRange(["--agents", "2000"]);
        }

        if (OutFolders.TryGetValue(verb, out string? results))
        {
            words.AddRange(["--out", folder.Sub(results)]);
        }

        return [.. words];

        void After(string option, string value)
        {
            if (words.IndexOf(option) is >= 0 and int place)
            {
                words[place + 1] = value;
            }
        }
    }

    private string Placed(string word) => word switch
    {
        "my-project" or "figures" or "tables" => folder.Sub(word),
        "20261121T0201" => "latest", // a run that the reader has
        _ when word.StartsWith("scenarios/", StringComparison.Ordinal) => Repository.PathOf(word.Split('/')),
        _ => word,
    };
}
