using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs.Language;

/// <summary>Reads a scenario with its parents and lays them over each other.</summary>
internal sealed class ScenarioFiles
{
    private readonly DiagnosticBag bag;
    private readonly NodeReader nodes;
    private readonly List<SourceFile> files = [];
    private readonly List<string> visited = [];
    private readonly string project;
    private readonly LoadOptions options;

    private ScenarioFiles(string project, LoadOptions options, DiagnosticBag bag)
    {
        this.project = project;
        this.options = options;
        this.bag = bag;
        nodes = new NodeReader(bag);
    }

    /// <summary>Reads a scenario; the merged tree is null when a file cannot be used.</summary>
    /// <param name="path">Path of the scenario.</param>
    /// <param name="options">How it is named, and texts that are read instead of files.</param>
    /// <param name="bag">Takes the problems.</param>
    public static (MapNode? Tree, IReadOnlyList<SourceFile> Files) Read(
        string path, LoadOptions options, DiagnosticBag bag)
    {
        var reader = new ScenarioFiles(ProjectOf(path), options, bag);
        string name = options.Name ?? path;
        MapNode? tree = reader.ReadOne(path, name, SourcePlace.StartOf(name));
        return (tree, reader.files);
    }

    /// <summary>The project; nothing for a path that is none, which is reported when it is read.</summary>
    private static string ProjectOf(string path) =>
        path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) ? string.Empty : ScenarioProject.Of(path);

    private MapNode? ReadOne(string path, string name, SourcePlace askedFrom)
    {
        SourceText? text = TextOf(path) is { } given
            ? SourceText.Of(given, askedFrom, InputLimits.FileBytesMax, bag)
            : SourceText.Read(path, name, askedFrom, InputLimits.FileBytesMax, bag);
        if (text is null)
        {
            return null;
        }

        files.Add(new SourceFile(name, text.Bytes));
        visited.Add(Path.GetFullPath(path));
        SourcePlace start = SourcePlace.StartOf(name);
        if (YamlTreeReader.Read(text.Text, start, bag) is not { } root
            || nodes.Map(root, "version: 1") is not { } map)
        {
            return null;
        }

        CheckOwnKeys(map);
        return Inherit(map, path, name);
    }

    /// <summary>What is read instead of a file; null where the file is read.</summary>
    private string? TextOf(string path) =>
        options.Texts.Count == 0 ? null : options.Texts.GetValueOrDefault(Path.GetFullPath(path));

    private void CheckOwnKeys(MapNode map)
    {
        foreach (KeyDefinition key in ScenarioLanguage.Root.Where(
            key => key.IsRequired && ScenarioTree.OwnKeys.Contains(key.Name, StringComparer.Ordinal)))
        {
            if (map.Find(key.Name) is null)
            {
                bag.Report(DiagnosticCatalogue.MissingKey, map.Place, key.Name, "scenario");
            }
        }

        if (map.Find("version") is { } version
            && nodes.Word(version.Value, "1") is { } word
            && word is not "1")
        {
            bag.Report(DiagnosticCatalogue.WrongVersion, version.Value.Place, word);
        }
    }

    private MapNode Inherit(MapNode map, string path, string name)
    {
        if (map.Find("extends") is not { } extends)
        {
            MapNode nothing = new(map.Place, []);
            return ScenarioTree.Over(map, ScenarioTree.Without(nothing, Removed(map), bag));
        }

        if (Parent(extends, path, name) is not { } inherited)
        {
            return map with { IsOrphan = true };
        }

        MapNode below = ScenarioTree.HandedDown(inherited);
        return ScenarioTree.Over(map, below.IsOrphan ? below : ScenarioTree.Without(below, Removed(map), bag)) with
        {
            IsOrphan = below.IsOrphan,
        };
    }

    /// <summary>The tree of the parent; null after a report.</summary>
    private MapNode? Parent(MapEntry extends, string path, string name)
    {
        if (ParentOf(extends.Value, path) is not { } parent)
        {
            return null;
        }

        if (!ScenarioProject.Holds(project, parent.Path))
        {
            bag.Report(DiagnosticCatalogue.ParentOutsideProject, extends.Value.Place, parent.Written);
            return null;
        }

        string parentName = NameBeside(name, parent.Written);
        if (visited.Contains(parent.Path, StringComparer.Ordinal))
        {
            bag.Report(DiagnosticCatalogue.InheritanceCycle, extends.Value.Place, parent.Written);
            return null;
        }

        if (visited.Count > InputLimits.InheritanceMax)
        {
            bag.Report(DiagnosticCatalogue.InheritanceTooDeep, extends.Value.Place, InputLimits.InheritanceMax);
            return null;
        }

        return ReadOne(parent.Path, parentName, extends.Value.Place);
    }

    private (string Path, string Written)? ParentOf(SourceNode node, string path)
    {
        if (nodes.Word(node, "no-plan.yaml") is not { } written)
        {
            return null;
        }

        string normal = written.Replace('\\', '/');
        bool isDrive = normal.Length > 1 && normal[1] == ':';
        bool isAddress = normal.StartsWith('~') || normal.Contains('\0') || normal.Contains("://",
            StringComparison.Ordinal);
        if (Path.IsPathRooted(normal) || isDrive || isAddress)
        {
            bag.Report(DiagnosticCatalogue.BadInheritedPath, node.Place, written);
            return null;
        }

        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? string.Empty;
        return (Path.GetFullPath(Path.Combine(folder, normal)), normal);
    }

    private static string NameBeside(string name, string written)
    {
        int slash = name.LastIndexOfAny(['/', '\\']);
        return slash < 0 ? written : name[..(slash + 1)] + written;
    }

    private List<(string Lever, SourcePlace Place)> Removed(MapNode map)
    {
        var removed = new List<(string, SourcePlace)>();
        if (map.Find("remove") is not { } entry || nodes.List(entry.Value, "[talent]") is not { } list)
        {
            return removed;
        }

        foreach (SourceNode item in list.Items)
        {
            if (nodes.Word(item, "talent") is { } lever)
            {
                removed.Add((lever, item.Place));
            }
        }

        return removed;
    }
}
