using System.CommandLine;
using AdoptionSim.Cli.Language;

namespace AdoptionSim.Cli.Usage;

/// <summary>
/// Makes options. Their values are texts; the verbs read them, so that every mistake is told in one pass.
/// </summary>
internal static class Make
{
    /// <summary>An option that is given at most once.</summary>
    public static Option<string> Option(string name, string value, CliText description, Tongue tongue) => new(name)
    {
        HelpName = value,
        Description = description.In(tongue),
        Arity = ArgumentArity.ExactlyOne,
    };

    /// <summary>An option that may be repeated.</summary>
    public static Option<string[]> Many(string name, string value, CliText description, Tongue tongue) => new(name)
    {
        HelpName = value,
        Description = description.In(tongue),
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The option that chooses the form of the result.</summary>
    public static Option<string> Output(string words, Tongue tongue) =>
        Option("--output", words, Catalogue.Output, tongue);

    /// <summary>The option that names the folder of all runs.</summary>
    public static Option<string> Out(Tongue tongue) => Option("--out", "DIR", Catalogue.Out, tongue);
}
