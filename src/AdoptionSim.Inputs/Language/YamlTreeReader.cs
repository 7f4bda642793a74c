using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Model.Population;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AdoptionSim.Inputs.Language;

/// <summary>
/// Reads the strict YAML subset into a tree with places: one document, no anchors, aliases, tags, merge keys or
/// repeated keys, bounded depth and size. JSON is read because it is YAML.
/// </summary>
internal sealed class YamlTreeReader
{
    private readonly string file;
    private readonly DiagnosticBag bag;
    private readonly SourcePlace origin;
    private readonly FlowGuard scanner;
    private readonly Parser parser;
    private readonly int lastLine;
    private int nodes;
    private int blockColumn;
    private int flowDepth;

    private YamlTreeReader(string text, SourcePlace origin, DiagnosticBag bag)
    {
        file = origin.File;
        this.origin = origin;
        this.bag = bag;
        lastLine = LinesOf(text);
        scanner = new FlowGuard(new Scanner(new StringReader(text), skipComments: true));
        parser = new Parser(scanner);
    }

    /// <summary>Reads a text; reports and gives null when it is not in the subset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="origin">Place of its first character.</param>
    /// <param name="bag">Takes the problems.</param>
    public static SourceNode? Read(string text, SourcePlace origin, DiagnosticBag bag)
    {
        if (ReportsForbiddenCharacter(text, origin, bag))
        {
            return null;
        }

        var reader = new YamlTreeReader(text, origin, bag);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            reader.ReportMalformed(exception, text);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException
            or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The scanner lets some malformed escapes and brackets out as exceptions of the runtime.
            SourcePlace place = reader.PlaceOf(reader.scanner.CurrentPosition);
            bag.Report(DiagnosticCatalogue.YamlMalformed, place, YamlReasons.Unexpected);
        }

        return null;
    }

    private void ReportMalformed(YamlException exception, string text)
    {
        SourcePlace place = PlaceOf(exception.Start);
        string[] lines = text.Split('\n');
        int last = exception.Start.Line > 1 ? Math.Min(lines.Length, place.Line - origin.Line + 1) : lines.Length;
        for (int line = 0; line < last; line++)
        {
            string indent = lines[line][..^lines[line].TrimStart(' ', '\t').Length];
            int tab = indent.IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0 && !string.IsNullOrWhiteSpace(lines[line]))
            {
                int column = line == 0 ? tab + origin.Column : tab + 1;
                bag.Report(DiagnosticCatalogue.YamlTab, new SourcePlace(file, origin.Line + line, column));
                return;
            }
        }

        bag.Report(DiagnosticCatalogue.YamlMalformed, place, YamlReasons.Of(exception.Message));
    }

    /// <summary>YAML forbids control characters, and the scanner takes a zero for the end of the text.</summary>
    private static bool ReportsForbiddenCharacter(string text, SourcePlace origin, DiagnosticBag bag)
    {
        int line = origin.Line;
        int column = origin.Column;
        for (int k = 0; k < text.Length; k++)
        {
            char character = text[k];
            if (EndsLine(text, k))
            {
                line++;
                column = 1;
                continue;
            }

            if (char.IsControl(character) && character is not ('\t' or '\r' or '\u0085'))
            {
                BilingualText name = YamlReasons.Of($"U+{(int)character:X4}");
                bag.Report(DiagnosticCatalogue.YamlMalformed, new SourcePlace(origin.File, line, column), name);
                return true;
            }

            column++;
        }

        return false;
    }

    /// <summary>Whether a line of YAML ends with a character; the scanner counts its lines in the same way.</summary>
    private static bool EndsLine(string text, int k) =>
        text[k] is '\n' or '\u0085' or '\u2028' or '\u2029'
        || (text[k] == '\r' && (k + 1 == text.Length || text[k + 1] != '\n'));

    /// <summary>Number of lines of a text.</summary>
    public static int LinesOf(string text)
    {
        int lines = 1;
        for (int k = 0; k < text.Length; k++)
        {
            lines += EndsLine(text, k) ? 1 : 0;
        }

        return lines;
    }

    private SourceNode? ReadDocument()
    {
        Advance(); // stream start
        Advance(); // document start, or the end of an empty stream
        if (parser.Current is not DocumentStart start)
        {
            return new ScalarNode(origin, string.Empty, IsPlain: true);
        }

        if (start.Version is not null || (start.Tags is { } tags && !AreUsual(tags)))
        {
            SourcePlace place = PlaceOf(start.Start);
            bag.Report(DiagnosticCatalogue.YamlMalformed, place, YamlReasons.Of("a directive is not allowed"));
        }

        Advance();
        SourceNode? root = ReadNode(1);
        if (root is null)
        {
            return null;
        }

        Advance(); // document end
        Advance(); // stream end, or a second document
        if (parser.Current is DocumentStart second)
        {
            bag.Report(DiagnosticCatalogue.YamlManyDocuments, PlaceOf(second.Start));
        }

        return root;
    }

    private static bool AreUsual(TagDirectiveCollection tags) =>
        tags.All(tag => tag.Handle is "!" or "!!");

    private void Advance() => parser.MoveNext();

    private SourceNode? ReadNode(int depth)
    {
        nodes++;
        if (nodes > InputLimits.NodesMax)
        {
            bag.Report(DiagnosticCatalogue.YamlTooManyNodes, CurrentPlace, InputLimits.NodesMax);
            return null;
        }

        if (depth > InputLimits.DepthMax)
        {
            bag.Report(DiagnosticCatalogue.YamlTooDeep, CurrentPlace, InputLimits.DepthMax);
            return null;
        }

        CheckIndent();
        switch (parser.Current)
        {
            case Scalar scalar:
                CheckProperties(scalar);
                return ReadScalar(scalar);
            case SequenceStart start:
                CheckProperties(start);
                return ReadList(depth);
            case MappingStart start:
                CheckProperties(start);
                return ReadMap(depth);
            default:
                SourcePlace place = CurrentPlace;
                bag.Report(DiagnosticCatalogue.YamlAlias, place);
                return new ScalarNode(place, string.Empty, IsPlain: false);
        }
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        SourcePlace place = PlaceOf(scalar.Start);
        if (flowDepth > 0 && scalar.Style is (ScalarStyle.Literal or ScalarStyle.Folded))
        {
            bag.Report(DiagnosticCatalogue.YamlMalformed, place, YamlReasons.Of("block scalar in brackets"));
        }

        bool plain = scalar.Style == ScalarStyle.Plain;
        if (plain && scalar.Value is ['|' or '>' or '@' or '`' or '%', ..])
        {
            bag.Report(DiagnosticCatalogue.YamlMalformed, place, YamlReasons.Of("cannot start any token"));
        }
        if (plain && IsAmbiguous(scalar.Value))
        {
            bag.Report(DiagnosticCatalogue.YamlAmbiguousWord, place, scalar.Value);
        }

        return new ScalarNode(place, scalar.Value, plain);
    }

    private ListNode? ReadList(int depth)
    {
        SourcePlace place = CurrentPlace;
        var items = new List<SourceNode>();
        bool isFlow = parser.Current is SequenceStart { Style: SequenceStyle.Flow };
        flowDepth += isFlow ? 1 : 0;
        Advance();
        while (parser.Current is not SequenceEnd)
        {
            SourceNode? item = ReadNode(depth + 1);
            if (item is null)
            {
                return null;
            }

            items.Add(item);
            Advance();
        }

        CheckIndent();
        flowDepth -= isFlow ? 1 : 0;
        return new ListNode(place, items);
    }

    private MapNode? ReadMap(int depth)
    {
        SourcePlace place = CurrentPlace;
        var entries = new List<MapEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        bool isFlow = parser.Current is MappingStart { Style: MappingStyle.Flow };
        int outer = blockColumn;
        flowDepth += isFlow ? 1 : 0;
        Advance();
        while (parser.Current is not MappingEnd)
        {
            blockColumn = isFlow ? outer : 0;
            SourceNode? key = ReadNode(depth + 1);
            if (key is null)
            {
                return null;
            }

            if (!isFlow)
            {
                CheckColumn(key, entries);
                blockColumn = key.Place.Column;
            }

            Advance();
            SourceNode? value = ReadNode(depth + 1);
            if (value is null)
            {
                return null;
            }

            Advance();
            if (AcceptsKey(key, lines) is { } word)
            {
                entries.Add(new MapEntry(word, key.Place, value));
            }
        }

        CheckIndent(isFlow);
        flowDepth -= isFlow ? 1 : 0;
        blockColumn = outer;
        return new MapNode(place, entries);
    }

    /// <summary>The keys of a map stand below each other; the scanner lets some stray.</summary>
    private void CheckColumn(SourceNode key, List<MapEntry> entries)
    {
        if (key is ScalarNode && entries.Count > 0 && entries[0].KeyPlace.Column != key.Place.Column
            && entries[0].KeyPlace.Line != origin.Line)
        {
            BilingualText reason = YamlReasons.Of("While parsing a block mapping, did not find expected key.");
            bag.Report(DiagnosticCatalogue.YamlMalformed, key.Place, reason);
        }
    }

    /// <summary>What stands between brackets stands further in than the key that it belongs to.</summary>
    private void CheckIndent(bool isFlow = true)
    {
        if (isFlow && flowDepth > 0 && CurrentPlace.Column <= blockColumn)
        {
            BilingualText reason = YamlReasons.Of("While parsing a flow mapping, did not find expected ',' or '}'.");
            bag.Report(DiagnosticCatalogue.YamlMalformed, CurrentPlace, reason);
        }
    }

    private string? AcceptsKey(SourceNode key, Dictionary<string, int> lines)
    {
        if (key is not ScalarNode { Text: var word })
        {
            bag.Report(DiagnosticCatalogue.YamlKeyNotWord, key.Place);
            return null;
        }

        if (word is "<<")
        {
            bag.Report(DiagnosticCatalogue.YamlMergeKey, key.Place);
            return null;
        }

        if (!lines.TryAdd(word, key.Place.Line))
        {
            bag.Report(DiagnosticCatalogue.YamlDuplicateKey, key.Place, word, lines[word]);
            return null;
        }

        return word;
    }

    private void CheckProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            bag.Report(DiagnosticCatalogue.YamlAlias, PlaceOf(node.Start));
        }

        if (!node.Tag.IsEmpty)
        {
            string tag = node.Tag.IsNonSpecific ? "!" : node.Tag.Value;
            bag.Report(DiagnosticCatalogue.YamlTag, PlaceOf(node.Start), tag);
        }
    }

    private static bool IsAmbiguous(string text) =>
        text.ToLowerInvariant() is "yes" or "no" or "on" or "off" or "y" or "n";

    private SourcePlace CurrentPlace => parser.Current is { } current ? PlaceOf(current.Start) : origin;

    private SourcePlace PlaceOf(in Mark mark)
    {
        int line = (int)Math.Clamp(mark.Line, 1, lastLine); // the end of the text lies one line too far
        int column = (int)Math.Max(1, mark.Column);
        return new SourcePlace(file, line + origin.Line - 1, line == 1 ? column + origin.Column - 1 : column);
    }
}
