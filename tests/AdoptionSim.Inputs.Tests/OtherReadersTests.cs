using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Inputs.Tests.Fuzzing;

namespace AdoptionSim.Inputs.Tests;

/// <summary>
/// What we say of scenarios agrees with a validator of JSON Schema, a reader of YAML and a language server of editors.
/// </summary>
public sealed class OtherReadersTests(TemporaryFolder place) : IClassFixture<TemporaryFolder>
{
    private static readonly NodeScripts Scripts = new("AdoptionSim.Inputs.Tests");

    private const string Example = "version: 1\nid: case\ntitle: {ja: 例, en: Case}\n";

    /// <summary>What a schema can see: keys, words, shapes; not what depends on other values or files.</summary>
    private static readonly string[] SeenBySchema =
    [
        "ASIM0201", "ASIM0202", "ASIM0203", "ASIM0204", "ASIM0205", "ASIM0207", "ASIM0210", "ASIM0211", "ASIM0215",
        "ASIM0216", "ASIM0217", "ASIM0224", "ASIM0225", "ASIM0229", "ASIM0301",
    ];

    private static string Schema => Repository.PathOf("scenarios", "schema", "scenario.v1.json");

    [NodeFact]
    public async Task Validator_Accepts_What_We_Ship_And_What_A_Child_May_Leave_Out()
    {
        string[] children =
        [
            Example + "extends: x.yaml\nhorizon: {to: 2030-12}\n"
                + "levers: {talent: {budget: 3 億円}, sme_subsidy: {rate: 0.5}}\n",
            Example + "parameters: {social_interaction: {value: 2, source: {id: a, note: b}}}\n",
            Example + "demand_shock: {points: {2026-04: {value: -3 %, source: {id: a}}, 2027: 0}}\n",
            Example + "checks: [{expect: fiscal_cost_total <= 4380 億円, at: 2030-12, share: 90 %}]\n",
            Example + "scale: {value: 1:10, source: {id: a}}\nseed: 3\nmodel: {ageing: false}\n",
            """{"$schema": "./s.json", "version": 1, "id": "a", "title": {"ja": "a", "en": "b"}, "seed": 1}""",
        ];
        string[] files =
        [
            .. Directory.GetFiles(Repository.PathOf("scenarios"), "*.yaml"),
            Path.Combine(WrongScenariosTests.Folder, "bom.yaml"),
            Path.Combine(WrongScenariosTests.Folder, "json.yaml"),
            .. children.Select((text, k) => place.Write($"child{k}.yaml", text)),
        ];

        await ValidateAsync(files, accept: true);
    }

    [NodeFact]
    public async Task Validator_Rejects_What_A_Schema_Can_See()
    {
        // An alias stands for what it points to, and a family of parameters takes any key.
        string[] files =
        [
            .. WrongScenariosTests.Files.Select(file => Path.Combine(WrongScenariosTests.Folder, (string)file[0]))
                .Where(file => Path.GetFileName(file) is not ("alias.yaml" or "unknown-survey-shift.yaml")
                    && SeenBySchema.Any(code => FirstLine(file).Contains($"{code}@", StringComparison.Ordinal))),
        ];
        Assert.InRange(files.Length, 40, int.MaxValue);

        await ValidateAsync(files, accept: false);
    }

    [NodeFact]
    public async Task Another_Reader_Of_Yaml_Sees_The_Same_Trees()
    {
        string[] texts =
        [
            .. Directory.GetFiles(Repository.PathOf("scenarios"), "*.yaml").Select(File.ReadAllText),
            File.ReadAllText(Path.Combine(WrongScenariosTests.Folder, "json.yaml")),
        ];
        var mutator = new ScenarioMutator(texts);
        var cases = new JsonArray();
        for (int number = 0; number < 3000; number++)
        {
            // Bytes that are not UTF-8 never become a text for the reader.
            string text = Encoding.UTF8.GetString(mutator.Mutate(new SeededDice((ulong)number + 77)))
                .TrimStart('\ufeff');
            if (text.AsSpan().ContainsAny(['\r', '\u0085', '\u2028', '\u2029', '\ufffd']))
            {
                continue; // Readers differ in whether a line ends there.
            }

            var bag = new DiagnosticBag();
            SourceNode? tree = YamlTreeReader.Read(text, SourcePlace.StartOf("case.yaml"), bag);
            if (tree is not null && !bag.HasErrors)
            {
                cases.Add(new JsonObject { ["text"] = text, ["tree"] = TreeOf(tree) });
            }
        }

        Assert.InRange(cases.Count, 500, 3000);
        await CheckAsync("trees", Json("trees.json", cases));
    }

    [NodeFact]
    public async Task Editor_Objects_And_Completes()
    {
        var cases = new JsonArray(
            Document("right", WithoutSchema(File.ReadAllText(Repository.PathOf("scenarios", "plan-fy2025.yaml"))), []),
            Document("unknown-key", Example + "scael: 1:100\n", ["Property scael is not allowed"]),
            Document("wrong-word", Example + "uncertainty: some\n", ["Value is not accepted"]),
            Document("wrong-month", Example + "horizon: {to: 2030-13}\n", ["does not match the pattern"]),
            Document("keys", Example + "levers:\n  \n", [], 4, 2, "talent", "sme_subsidy"),
            Document("words", Example + "uncertainty: \n", null, 3, 13, "parameters", "none"));

        await CheckAsync("editor", Schema, Json("editor.json", cases));
    }

    private static JsonObject Document(
        string name, string text, string[]? messages, int line = 0, int character = 0, params string[] completes)
    {
        var document = new JsonObject
        {
            ["name"] = name,
            ["text"] = text,
            ["messages"] = new JsonArray([.. (messages ?? []).Select(message => JsonValue.Create(message))]),
            ["mayObject"] = messages is null || completes.Length > 0,
        };
        if (completes.Length > 0)
        {
            document["line"] = line;
            document["character"] = character;
            document["completes"] = new JsonArray([.. completes.Select(word => JsonValue.Create(word))]);
        }

        return document;
    }

    /// <summary>The text without the first line, which names a schema where the server does not look.</summary>
    private static string WithoutSchema(string text) => text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    private static JsonNode TreeOf(SourceNode node) => node switch
    {
        ScalarNode scalar => JsonValue.Create(scalar.Text),
        ListNode list => new JsonObject { ["list"] = new JsonArray([.. list.Items.Select(TreeOf)]) },
        MapNode map => new JsonObject
        {
            ["map"] = new JsonArray(
                [.. map.Entries.Select(entry => new JsonArray(JsonValue.Create(entry.Key), TreeOf(entry.Value)))]),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string FirstLine(string file) => Encoding.Latin1.GetString(File.ReadAllBytes(file)).Split('\n')[0];

    private static Task<string> CheckAsync(string mode, params string[] arguments) =>
        Scripts.RunAsync("check.mjs", [mode, .. arguments]);

    private Task<string> ValidateAsync(IEnumerable<string> files, bool accept) => CheckAsync(
        "schema", Schema,
        Json($"accept-{accept}.json", new JsonArray(
            [.. files.Select(file => new JsonObject { ["file"] = file, ["accept"] = accept })])));

    private string Json(string name, JsonArray cases) =>
        place.Write(name, cases.ToJsonString(JsonSerializerOptions.Default));

}
