using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>runs diff</c>: what two runs were asked differently, and which numbers differ by how much.</summary>
internal sealed class RunsDiffVerb
{
    private const int RowsMax = 40;
    private const int ValueLettersMax = 60;
    private const int LettersBefore = 10;

    private readonly CliContext context;
    private readonly FolderFinder finder;
    private readonly Argument<string> one;
    private readonly Argument<string> other;
    private readonly Option<bool> all;
    private readonly Option<string> output;

    private RunsDiffVerb(CliContext context)
    {
        this.context = context;
        Tongue tongue = context.Tongue;
        finder = new FolderFinder(context);
        one = FolderFinder.Argument("one", Catalogue.DiffOne, tongue);
        other = FolderFinder.Argument("other", Catalogue.DiffOther, tongue);
        all = new Option<bool>("--all") { Description = Catalogue.DiffAll.In(tongue) };
        output = Make.Output("text|json", tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new RunsDiffVerb(context);
        var command = new Verb(
            "diff", Catalogue.RunsDiff.In(context.Tongue), "adoptionsim runs diff 20261121T0201 latest")
        {
            verb.one, verb.other, verb.all, verb.finder.OutDirectory, verb.output,
        };
        command.SetAction(verb.Diff);
        return command;
    }

    private int Diff(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        string form = reader.Word(output, "text", "json");
        reader.ThrowIfWrong();
        if (finder.FindSound(reader, parsed.GetRequiredValue(one), out int code) is not { } first
            || finder.FindSound(reader, parsed.GetRequiredValue(other), out code) is not { } second)
        {
            return code;
        }

        return finder.Reading(first, () =>
        {
            var differences = ResultDifferences.Between(first.Folder, second.Folder);
            if (form is "json")
            {
                Json.Print(context.Out, json => Write(json, first, second, differences));
            }
            else
            {
                Print(differences, parsed.GetValue(all));
            }

            return ExitCodes.Ok;
        });
    }

    private void Print(ResultDifferences differences, bool showsAll)
    {
        Tongue tongue = context.Tongue;
        IReadOnlyList<AskedDifference> asked =
            differences.Written.Count > 0 && !showsAll ? differences.Written : differences.Asked;
        context.Print(differences.Asked.Count == 0
            ? Catalogue.DiffAskedSame.In(tongue) : Catalogue.DiffAsked.In(tongue, asked.Count));
        int rows = showsAll ? int.MaxValue : RowsMax;
        PrintTable(Catalogue.ColumnPath, differences.Asked.Count == 0 ? [] : asked.Select(RowOf), rows);
        context.Print(string.Empty);
        context.Print(Catalogue.DiffNumbers.In(tongue, differences.Numbers.Count, differences.SameNumbers));

        // Ends of bands stand beside their centre, which says more than a line of their own.
        PrintTable(
            Catalogue.ColumnId,
            differences.Numbers.Where(pair => showsAll || pair.One.Band is not null || pair.Other.Band is not null)
                .Select(pair => RowOf(differences, pair)), rows, Catalogue.ColumnDifference);
        if (differences.OnlyInOne.Count + differences.OnlyInOther.Count > 0)
        {
            context.Print(
                Catalogue.DiffOnly.In(tongue, differences.OnlyInOne.Count, differences.OnlyInOther.Count));
        }

        if (differences.Numbers.Count > 0)
        {
            context.Print(Catalogue.DiffNote.In(tongue));
        }
    }

    private void PrintTable(CliText what, IEnumerable<string[]> lines, int rows, CliText? last = null)
    {
        string[][] found = [.. lines];
        if (found.Length == 0)
        {
            return;
        }

        CliText[] titles = [what, Catalogue.ColumnOne, Catalogue.ColumnOther, .. last is null ? [] : new[] { last }];
        TextTable.Print(context.Out, [.. titles.Select(title => title.In(context.Tongue))], found.Take(rows));
        if (found.Length > rows)
        {
            context.Print(Catalogue.DiffMore.In(context.Tongue, found.Length - rows));
        }
    }

    private string[] RowOf(ResultDifferences differences, NumberDifference pair) =>
    [
        pair.One.Id, In(differences.TextOfOne(pair.One)), In(differences.TextOfOther(pair.Other)),
        pair.Difference is double difference ? Signed(difference) : "–",
    ];

    private string In(ReportText text) => text.In(context.Tongue.ToReport());

    private static string Signed(double difference)
    {
        string text = difference.ToString("+0.###;-0.###", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAnyInRange('1', '9')
            ? text : difference.ToString("G2", CultureInfo.InvariantCulture);
    }

    /// <summary>Long values are shown from where they begin to differ.</summary>
    private static string[] RowOf(AskedDifference asked)
    {
        string first = asked.One ?? "–";
        string second = asked.Other ?? "–";
        int start = 0;
        if (Math.Max(first.Length, second.Length) > ValueLettersMax)
        {
            start = Math.Max(0, first.AsSpan().CommonPrefixLength(second) - LettersBefore);
        }

        return [asked.Path, Short(first, start), Short(second, start)];
    }

    private static string Short(string value, int start)
    {
        string rest = start == 0 ? value : "…" + value[start..];
        return rest.Length <= ValueLettersMax ? rest : rest[..ValueLettersMax] + "…";
    }

    private static void Write(
        Utf8JsonWriter json, FolderEntry one, FolderEntry other, ResultDifferences differences)
    {
        json.WriteStartObject();
        json.WriteString("one", one.Folder);
        json.WriteString("other", other.Folder);
        DifferenceJson.Write(json, "written", differences.Written, isRaw: false);
        DifferenceJson.Write(json, "asked", differences.Asked);
        json.WriteNumber("same_numbers", differences.SameNumbers);
        json.WriteStartArray("numbers");
        foreach (NumberDifference pair in differences.Numbers)
        {
            json.WriteStartObject();
            json.WriteString("id", pair.One.Id);
            json.WriteString("unit", pair.One.Unit);
            Write(json, "one", pair.One);
            Write(json, "other", pair.Other);
            if (pair.Difference is double difference)
            {
                json.WriteNumber("difference", difference);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "only_in_one", differences.OnlyInOne);
        Write(json, "only_in_other", differences.OnlyInOther);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, PrintedNumber number)
    {
        json.WriteStartObject(name);
        json.WriteString("value", number.Exact);
        json.WriteString("lower", number.Band?.Lower);
        json.WriteString("upper", number.Band?.Upper);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> ids)
    {
        json.WriteStartArray(name);
        foreach (string id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }
}
