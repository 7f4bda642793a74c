using System.CommandLine;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Inputs.Language;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>schema</c>: prints the JSON Schema of scenarios, so that an editor checks while one types.</summary>
internal static class SchemaVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        Option<string> output = Make.Output("json", context.Tongue);
        var command = new Verb(
            "schema", Catalogue.Schema.In(context.Tongue), "adoptionsim schema > schema/scenario.v1.json")
        {
            output,
        };
        command.SetAction(parsed =>
        {
            var reader = new OptionReader(parsed, context.Tongue);
            reader.Word(output, "json");
            reader.ThrowIfWrong();
            context.Out.Write(ScenarioSchema.ToJson());
            return ExitCodes.Ok;
        });
        return command;
    }
}
