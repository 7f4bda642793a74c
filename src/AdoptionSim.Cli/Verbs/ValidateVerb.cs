using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Cli.Verbs;

/// <summary>
/// <c>validate</c>: shows all problems of scenarios in one pass; they are the result, so they go to stdout.
/// </summary>
internal sealed class ValidateVerb
{
    private readonly CliContext context;
    private readonly Argument<string[]> files;
    private readonly Option<string[]> set;
    private readonly Option<string> output;

    private ValidateVerb(CliContext context)
    {
        this.context = context;
        files = new Argument<string[]>("file")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = Catalogue.Files.In(context.Tongue),
        };
        set = Make.Many("--set", "PATH=VALUE", Catalogue.Set, context.Tongue);
        output = Make.Output("text|json|sarif", context.Tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new ValidateVerb(context);
        var command = new Verb(
            "validate", Catalogue.Validate.In(context.Tongue),
                "adoptionsim validate scenarios/plan-fy2025.yaml --output sarif")
        {
            verb.files, verb.set, verb.output,
        };
        command.SetAction(verb.Validate);
        return command;
    }

    private int Validate(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        string form = reader.Word(output, "text", "json", "sarif");
        LoadOptions options = new RunOptions { Overrides = reader.Texts(set) }.ToLoadOptions();
        reader.ThrowIfWrong();
        List<(string File, IReadOnlyList<Diagnostic> Diagnostics)> results =
            [.. parsed.GetRequiredValue(files).Select(file => (file, Simulation.Validate(file, options)))];
        Diagnostic[] all = [.. results.SelectMany(result => result.Diagnostics)];
        switch (form)
        {
            case "json":
                Json.Print(context.Out, json => DiagnosticPrinter.WriteJson(json, all, context.Tongue));
                break;
            case "sarif":
                Json.Print(context.Out, json => DiagnosticPrinter.WriteSarif(json, all, context.Tongue));
                break;
            default:
                results.ForEach(result => PrintText(result.File, result.Diagnostics));
                break;
        }

        return DiagnosticPrinter.Count(all, Severity.Error) == 0 ? ExitCodes.Ok : ExitCodes.InvalidInput;
    }

    private void PrintText(string file, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (string line in DiagnosticPrinter.Lines(diagnostics, context.Tongue))
        {
            context.Print(line);
        }

        int errors = DiagnosticPrinter.Count(diagnostics, Severity.Error);
        int warnings = DiagnosticPrinter.Count(diagnostics, Severity.Warning);
        context.Print(errors + warnings == 0
            ? Catalogue.FileIsValid.In(context.Tongue, Printable.Of(file))
            : Catalogue.FileHasErrors.In(context.Tongue, Printable.Of(file), errors, warnings));
    }
}
