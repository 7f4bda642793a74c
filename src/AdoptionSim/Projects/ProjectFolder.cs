using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Projects;

/// <summary>
/// Lays out a folder to work in: examples, copies of the shipped scenarios, their schema, settings of an editor.
/// </summary>
public static class ProjectFolder
{
    private const string StarterFolder = "starter";

    /// <summary>Files of a project that are not copies of shipped scenarios, with their names among the assets.
    /// </summary>
    private static readonly (string Name, string Asset)[] Own =
    [
        ("README.md", "readme.txt"),
        (".gitignore", "gitignore"),
        (".vscode/settings.json", "settings.json"),
        (".vscode/extensions.json", "extensions.json"),
        ("scenarios/my-subsidy.yaml", "my-subsidy.yaml"),
        ("scenarios/my-reskilling.yaml", "my-reskilling.yaml"),
    ];

    /// <summary>Makes the folder and writes its files; nothing that exists is overwritten.</summary>
    /// <param name="directory">The folder; it may exist and hold other files.</param>
    /// <param name="assetsDirectory">Folder of the assets; null for the usual.</param>
    /// <returns>Names of the files, relative to the folder, with slashes.</returns>
    /// <exception cref="ProjectExistsException">A file is there already; nothing was written.</exception>
    /// <exception cref="RunFolderException">The environment does not let the files be written.</exception>
    public static IReadOnlyList<string> Create(string directory, string? assetsDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        string assets = assetsDirectory ?? Assets.Directory();
        IReadOnlyList<(string Name, string Source)> files = FilesOf(assets);
        string[] taken = [.. files.Select(file => file.Name).Where(name => IsTaken(Path.Combine(directory, name)))];
        if (taken.Length > 0)
        {
            throw new ProjectExistsException(directory, taken);
        }

        foreach ((string name, string source) in files)
        {
            Write(Path.Combine(directory, name), source);
        }

        return [.. files.Select(file => file.Name)];
    }

    private static IReadOnlyList<(string Name, string Source)> FilesOf(string assets)
    {
        string shipped = ShippedScenarios.FolderOf(assets);
        string schema = Path.Combine(shipped, "schema");
        return
        [
            .. Own.Select(file => (file.Name, Path.Combine(assets, StarterFolder, file.Asset))),
            .. ShippedScenarios.Names(assets).Select(name =>
                ($"scenarios/{name}.yaml", Path.Combine(shipped, name + ".yaml"))),
            .. Directory.EnumerateFiles(schema).Order(StringComparer.Ordinal).Select(file =>
                ($"scenarios/schema/{Path.GetFileName(file)}", file)),
        ];
    }

    private static bool IsTaken(string path) => Path.Exists(path);

    private static void Write(string path, string source)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
            using FileStream target = new(path, FileMode.CreateNew, FileAccess.Write);
            using FileStream from = File.OpenRead(source);
            from.CopyTo(target);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(path, failure);
        }
    }
}
