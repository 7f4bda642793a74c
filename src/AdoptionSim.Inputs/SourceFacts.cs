using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;

namespace AdoptionSim.Inputs;

/// <summary>Reads the list of sources, <c>data/sources.yaml</c>.</summary>
public static class SourceFacts
{
    private const string Name = "data/sources.yaml";

    /// <summary>Every source once, in order of id.</summary>
    /// <param name="assetsDirectory">Folder that holds <c>data</c>.</param>
    /// <param name="diagnostics">Takes the problems of the list; none when it is right.</param>
    public static IReadOnlyList<SourceFact> Read(string assetsDirectory, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(assetsDirectory);
        var bag = new DiagnosticBag();
        SourcePlace start = SourcePlace.StartOf(Name);
        string path = Path.Combine(assetsDirectory, Name.Replace('/', Path.DirectorySeparatorChar));
        SourceText? text = SourceText.Read(path, Name, start, InputLimits.FileBytesMax, bag);
        SourceNode? root = text is null ? null : YamlTreeReader.Read(text.Text, start, bag);
        SourceFact[] facts =
        [
            .. (root as MapNode)?.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(FactOf) ?? [],
        ];
        diagnostics = bag.Sorted();
        return facts;
    }

    private static SourceFact FactOf(MapEntry entry) => new(
        entry.Key,
        [
            .. (entry.Value as MapNode)?.Entries.Select(field => KeyValuePair.Create(
                field.Key, field.Value is ScalarNode scalar ? scalar.Text : string.Empty)) ?? [],
        ],
        entry.KeyPlace.File,
        entry.KeyPlace.Line);
}
