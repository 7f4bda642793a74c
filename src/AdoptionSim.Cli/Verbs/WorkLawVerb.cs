using System;
using System.Collections.Generic;
using System.CommandLine;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Cli.Verbs;

/// <summary>A law of work under <c>law</c>: its own options, and the form of the result.</summary>
internal abstract class WorkLawVerb
{
    private readonly Option<string> output;
    private readonly List<Option> own = [];

    /// <summary>Makes the option that all laws share.</summary>
    protected WorkLawVerb(CliContext context)
    {
        Context = context;
        output = Make.Output("text|json", context.Tongue);
    }

    /// <summary>What the command knows of the place it runs in.</summary>
    protected CliContext Context { get; }

    /// <summary>Name of the law.</summary>
    protected abstract string Name { get; }

    /// <summary>What the law is.</summary>
    protected abstract CliText Description { get; }

    /// <summary>A command line that works.</summary>
    protected abstract string Example { get; }

    /// <summary>Makes the command.</summary>
    public Verb ToCommand()
    {
        var verb = new Verb(Name, Description.In(Context.Tongue), Example);
        own.ForEach(verb.Add);
        verb.Add(output);
        verb.SetAction(Check);
        return verb;
    }

    /// <summary>Reads the options of the law.</summary>
    /// <returns>Checks the law; called only when every option is right.</returns>
    protected abstract Func<LawSheet> Read(OptionReader reader);

    /// <summary>Sentences under the table.</summary>
    protected virtual IEnumerable<string> NotesOf(LawSheet sheet) => [];

    /// <summary>Adds an option of the law.</summary>
    protected Option<string> Add(string name, CliText text, string value = "X")
    {
        Option<string> option = Make.Option(name, value, text, Context.Tongue);
        own.Add(option);
        return option;
    }

    private int Check(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, Context.Tongue);
        Func<LawSheet> law = Read(reader);
        string form = reader.Word(output, "text", "json");
        reader.ThrowIfWrong();
        LawSheet sheet = law();
        var page = new WorkLawPage(Context, sheet);
        if (form is "json")
        {
            page.PrintJson();
        }
        else
        {
            page.PrintText(NotesOf(sheet));
        }

        return ExitCodes.Ok;
    }
}
