using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Inputs;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Notebooks;

/// <summary>What a scenario of a notebook is read from: a file or a text, and the changes laid over it.</summary>
internal sealed record ScenarioSource
{
    private const string Ending = ".yaml";

    /// <summary>Full path of the file, or of where a text would stand beside its parents.</summary>
    public required string Path { get; init; }

    /// <summary>Name that problems and copies show instead of the path.</summary>
    public required string Name { get; init; }

    /// <summary>Texts that stand for files, by full path.</summary>
    public ImmutableDictionary<string, string> Texts { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Changes as <c>path=value</c>, the last one on top.</summary>
    public ImmutableArray<string> Changes { get; init; } = [];

    /// <summary>Levers that a text of ours takes out of what it inherits.</summary>
    public ImmutableArray<string> Removed { get; init; } = [];

    public int? Replicates { get; init; }

    public ulong? Seed { get; init; }

    public int? Scale { get; init; }

    /// <summary>What a text of ours inherits, so that names upon names stay one step; else null.</summary>
    private ScenarioSource? Below { get; init; }

    /// <summary>The file or the shipped scenario of a name.</summary>
    public static ScenarioSource Of(string nameOrPath)
    {
        string path = System.IO.Path.GetFullPath(ShippedScenarios.PathOf(nameOrPath));
        return new ScenarioSource { Path = path, Name = System.IO.Path.GetFileName(path) };
    }

    /// <summary>A text whose parents are the shipped scenarios, or the files of a folder.</summary>
    public static ScenarioSource OfText(string text, string? folder)
    {
        string place = System.IO.Path.GetFullPath(folder ?? ShippedScenarios.FolderOf());
        var source = new ScenarioSource { Path = place, Name = string.Empty };
        return source.WithText(source.FreeName(place, "scenario"), text);
    }

    /// <summary>A scenario of another name that inherits this one, with some levers taken out.</summary>
    public ScenarioSource Derived(string id, ReportText title, IReadOnlyList<string> removed)
    {
        ScenarioSource below = Below ?? this;
        ImmutableArray<string> gone = [.. Removed.Union(removed, System.StringComparer.Ordinal)];
        var text = new StringBuilder("version: 1\n")
            .Append(CultureInfo.InvariantCulture, $"id: {Quoted(id)}\n")
            .Append(CultureInfo.InvariantCulture, $"title: {{ja: {Quoted(title.Ja)}, en: {Quoted(title.En)}}}\n")
            .Append(CultureInfo.InvariantCulture, $"extends: {Quoted(below.Name)}\n");
        if (gone.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"remove: [{string.Join(", ", gone.Select(Quoted))}]\n");
        }

        ScenarioSource made = WithText(FreeName(System.IO.Path.GetDirectoryName(Path) ?? Path, id), text.ToString());
        return made with { Below = below, Removed = gone };
    }

    /// <summary>Reads it with all that it refers to.</summary>
    public LoadResult Load(string? assetsDirectory) => ScenarioLoader.Load(Path, new LoadOptions
    {
        Name = Name,
        Texts = Texts,
        Overrides = Changes,
        Replicates = Replicates,
        Seed = Seed,
        Scale = Scale,
        AssetsDirectory = assetsDirectory ?? Assets.Directory(),
    });

    private ScenarioSource WithText(string path, string text) => this with
    {
        Path = path,
        Name = System.IO.Path.GetFileName(path),
        Texts = Texts.SetItem(path, text),
    };

    /// <summary>A path at which no file and no text stands, named after what stands there.</summary>
    private string FreeName(string folder, string id)
    {
        string stem = new([.. id.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' ? letter : '-')]);
        string path = System.IO.Path.Combine(folder, stem + Ending);
        for (int k = 2; File.Exists(path) || Texts.ContainsKey(path); k++)
        {
            path = System.IO.Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{stem}-{k}{Ending}"));
        }

        return path;
    }

    /// <summary>A text in double quotes of YAML, so that nothing in it is read as anything else.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char letter in text)
        {
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' =>
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }
}
