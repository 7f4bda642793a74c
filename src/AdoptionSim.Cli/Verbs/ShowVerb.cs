using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Showing;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>show</c>: shows the merged scenario, where its values come from, or what differs from a base.</summary>
internal sealed class ShowVerb
{
    private readonly CliContext context;
    private readonly Argument<string> scenario;
    private readonly Option<bool> resolved;
    private readonly Option<bool> origin;
    private readonly Option<string> diff;
    private readonly Option<string[]> set;
    private readonly Option<string> output;

    private ShowVerb(CliContext context)
    {
        this.context = context;
        Tongue tongue = context.Tongue;
        scenario = new Argument<string>("scenario") { Description = Catalogue.Scenario.In(tongue) };
        resolved = new Option<bool>("--resolved") { Description = Catalogue.ShowResolved.In(tongue) };
        origin = new Option<bool>("--origin") { Description = Catalogue.ShowOrigin.In(tongue) };
        diff = Make.Option("--diff", "BASE", Catalogue.ShowDiff, tongue);
        set = Make.Many("--set", "PATH=VALUE", Catalogue.Set, tongue);
        output = Make.Output("text|json", tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new ShowVerb(context);
        var command = new Verb(
            "show", Catalogue.Show.In(context.Tongue),
            "adoptionsim show scenarios/sme-push.yaml --resolved --origin")
        {
            verb.scenario, verb.resolved, verb.origin, verb.diff, verb.set, verb.output,
        };
        command.SetAction(verb.Show);
        return command;
    }

    private int Show(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        string form = reader.Word(output, "text", "json");
        string? baseline = reader.Text(diff);
        bool withDefaults = parsed.GetValue(resolved);
        bool withOrigins = parsed.GetValue(origin);
        if (baseline is not null && (withDefaults || withOrigins))
        {
            reader.Report(Catalogue.DiffWithForm.In(context.Tongue));
        }

        reader.ThrowIfWrong();
        string path = parsed.GetRequiredValue(scenario);
        ResolvedScenario? shown = Load(path, reader.Texts(set));
        ResolvedScenario? compared = baseline is null ? null : Load(baseline, []);
        if (shown is null || (baseline is not null && compared is null))
        {
            return ExitCodes.InvalidInput;
        }

        if (compared is not null)
        {
            ScenarioDifference difference = ScenarioDifference.Between(compared, shown);
            PrintDifferences(difference.Values, form, baseline!, path); // a base was loaded
        }
        else if (form is "json")
        {
            Json.Print(context.Out, json => WriteValues(json, ScenarioText.Values(shown, withDefaults)));
        }
        else
        {
            context.Out.Write(ScenarioText.ToYaml(shown, withDefaults, withOrigins));
        }

        return ExitCodes.Ok;
    }

    /// <summary>The scenario; null after its problems are told.</summary>
    private ResolvedScenario? Load(string path, IReadOnlyList<string> overrides)
    {
        LoadResult loaded = Simulation.Load(path, new RunOptions { Overrides = overrides }.ToLoadOptions());
        IEnumerable<Diagnostic> grave =
            loaded.Diagnostics.Where(diagnostic => diagnostic.Severity is not Severity.Info);
        foreach (string line in DiagnosticPrinter.Lines(grave, context.Tongue))
        {
            context.Tell(line);
        }

        return loaded.Scenario;
    }

    private void PrintDifferences(
        IReadOnlyList<ValueDifference> differences, string form, string baseline, string variant)
    {
        if (form is "json")
        {
            Json.Print(context.Out, json => WriteDifferences(json, differences));
            return;
        }

        if (differences.Count == 0)
        {
            context.Print(Catalogue.DiffNone.In(context.Tongue, Printable.Of(baseline), Printable.Of(variant)));
            return;
        }

        CliText[] titles = [Catalogue.ColumnPath, Catalogue.ColumnBase, Catalogue.ColumnVariant, Catalogue.ColumnPlace];
        TextTable.Print(
            context.Out,
            [.. titles.Select(title => title.In(context.Tongue))],
            differences.Select(value => new[]
            {
                value.Path, value.Base ?? Catalogue.NoValue.In(context.Tongue),
                value.Variant ?? Catalogue.NoValue.In(context.Tongue),
                value.VariantPlace ?? value.BasePlace ?? string.Empty,
            }));
    }

    private static void WriteValues(Utf8JsonWriter json, IReadOnlyList<Origin> values)
    {
        json.WriteStartArray();
        foreach (Origin value in values)
        {
            json.WriteStartObject();
            json.WriteString("path", value.Path);
            json.WriteString("value", value.Value);
            json.WriteString("file", value.File);
            json.WriteNumber("line", value.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDifferences(Utf8JsonWriter json, IReadOnlyList<ValueDifference> differences)
    {
        json.WriteStartArray();
        foreach (ValueDifference value in differences)
        {
            json.WriteStartObject();
            json.WriteString("path", value.Path);
            json.WriteString("base", value.Base);
            json.WriteString("base_place", value.BasePlace);
            json.WriteString("variant", value.Variant);
            json.WriteString("variant_place", value.VariantPlace);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
