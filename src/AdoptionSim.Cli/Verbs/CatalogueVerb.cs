using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;

namespace AdoptionSim.Cli.Verbs;

/// <summary>A verb that lists things with ids and shows one of them, as text or as JSON.</summary>
/// <typeparam name="TItem">What it lists.</typeparam>
/// <param name="context">Where to, and in which language.</param>
/// <param name="name">Name of the verb.</param>
internal abstract class CatalogueVerb<TItem>(CliContext context, string name)
    where TItem : class
{
    private readonly Option<string> listOutput = Make.Output("text|json", context.Tongue);
    private readonly Option<string> showOutput = Make.Output("text|json", context.Tongue);
    private readonly Argument<string> id = new("id");

    /// <summary>Where to, and in which language.</summary>
    protected CliContext Context => context;

    /// <summary>Makes the command.</summary>
    /// <param name="about">What the verb is for.</param>
    /// <param name="listing">What <c>list</c> does.</param>
    /// <param name="showing">What <c>show</c> does.</param>
    /// <param name="idName">What the id names.</param>
    /// <param name="exampleId">An id that exists.</param>
    protected Command Build(CliText about, CliText listing, CliText showing, CliText idName, string exampleId)
    {
        Tongue tongue = context.Tongue;
        id.Description = idName.In(tongue);
        string line = $"adoptionsim {name} list";
        var list = new Verb("list", listing.In(tongue), line) { listOutput };
        list.SetAction(List);
        var show = new Verb("show", showing.In(tongue), $"adoptionsim {name} show {exampleId}") { id, showOutput };
        show.SetAction(Show);
        return new Verb(name, about.In(tongue), line) { list, show };
    }

    /// <summary>Reads all, in the order of the list.</summary>
    protected abstract IReadOnlyList<TItem> All();

    /// <summary>Id of one.</summary>
    /// <param name="item">The one.</param>
    protected abstract string IdOf(TItem item);

    /// <summary>Prints the list as text.</summary>
    /// <param name="items">All.</param>
    protected abstract void PrintAll(IReadOnlyList<TItem> items);

    /// <summary>Prints one as text.</summary>
    /// <param name="item">The one.</param>
    protected abstract void Print(TItem item);

    /// <summary>Writes one as a JSON object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="item">The one.</param>
    protected abstract void Write(Utf8JsonWriter json, TItem item);

    private int List(ParseResult parsed)
    {
        string form = FormOf(parsed, listOutput);
        IReadOnlyList<TItem> items = All();
        if (form is "json")
        {
            Json.Print(context.Out, json =>
            {
                json.WriteStartArray();
                foreach (TItem item in items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
            });
        }
        else
        {
            PrintAll(items);
        }

        return ExitCodes.Ok;
    }

    private int Show(ParseResult parsed)
    {
        string form = FormOf(parsed, showOutput);
        string asked = parsed.GetRequiredValue(id);
        IReadOnlyList<TItem> items = All();
        TItem? found = items.FirstOrDefault(item => string.Equals(IdOf(item), asked, StringComparison.Ordinal));
        if (found is null)
        {
            string meant = Nearest.To(asked, items.Select(IdOf)) is { } near
                ? Catalogue.DidYouMean.In(context.Tongue, near) : string.Empty;
            context.Tell(Catalogue.NoSuchId, Printable.Of(asked), name, meant);
            return ExitCodes.Usage;
        }

        if (form is "json")
        {
            Json.Print(context.Out, json => Write(json, found));
        }
        else
        {
            Print(found);
        }

        return ExitCodes.Ok;
    }

    private string FormOf(ParseResult parsed, Option<string> output)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        string form = reader.Word(output, "text", "json");
        reader.ThrowIfWrong();
        return form;
    }
}
