using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;

namespace AdoptionSim.Tidy.Tests.Reading;

/// <summary>
/// The files that git tracks. Outside of a clone (an unpacked archive) these are all files but those of folders that
/// builds and tools make.
/// </summary>
internal sealed class RepositoryFiles
{
    private static readonly string[] MadeFolders =
        [".git", "bin", "obj", "runs", "node_modules", "TestResults", "artifacts", ".vs", ".idea", ".vscode"];

    private readonly string? root;
    private readonly Dictionary<string, RepositoryFile> byPath;
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);

    private RepositoryFiles(string? root, IEnumerable<RepositoryFile> files)
    {
        this.root = root;
        byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (string path in byPath.Keys)
        {
            for (int slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            {
                folders.Add(path[..slash]);
            }
        }
    }

    /// <summary>This repository.</summary>
    public static RepositoryFiles Here { get; } = OnDisk(typeof(RepositoryFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => string.Equals(data.Key, "RepositoryRoot", StringComparison.Ordinal))
        .Value!); // set by the build

    public IReadOnlyCollection<RepositoryFile> All => byPath.Values;

    public IEnumerable<RepositoryFile> CSharp => All.Where(file => file.IsCSharp);

    public IEnumerable<RepositoryFile> Source => CSharp.Where(file => file.IsUnder("src"));

    public IEnumerable<RepositoryFile> Projects => All.Where(file => file.HasExtension(".csproj"));

    /// <summary>A repository that exists in a test only.</summary>
    public static RepositoryFiles Imagined(params (string Path, string Text)[] files) =>
        new(root: null, files.Select(file => RepositoryFile.Imagined(file.Path, file.Text)));

    public RepositoryFile? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>Says whether a file or folder exists, tracked or not yet.</summary>
    public bool Has(string path) => byPath.ContainsKey(path) || folders.Contains(path)
        || (root is not null && Path.Exists(Path.Combine(root, path)));

    /// <summary>Names of the files and folders at the root.</summary>
    public IReadOnlySet<string> TopNames() =>
        byPath.Keys.Select(path => path.Split('/')[0]).ToHashSet(StringComparer.Ordinal);

    private static RepositoryFiles OnDisk(string root)
    {
        List<string> paths = Tracked(root);
        if (!paths.Contains("AdoptionSim.sln", StringComparer.Ordinal))
        {
            paths = [.. Walk(root, root)];
        }

        return new RepositoryFiles(root, paths.Where(path => File.Exists(Path.Combine(root, path)))
            .Select(path => RepositoryFile.OnDisk(root, path)));
    }

    private static List<string> Tracked(string root)
    {
        // A build server may own the clone under another user, which git refuses to read without being told.
        string[] arguments = ["-c", "safe.directory=*", "-C", root, "ls-files", "-z", "--cached"];
        try
        {
            using Process git = Process.Start(new ProcessStartInfo("git", arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            })!; // null only with UseShellExecute
            string output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries)];
        }
        catch (Win32Exception)
        {
            return []; // no git here
        }
    }

    private static IEnumerable<string> Walk(string root, string folder)
    {
        // In a second work tree of a clone .git is a file.
        foreach (string file in Directory.GetFiles(folder).Where(file => Path.GetFileName(file) is not ".git"))
        {
            yield return Path.GetRelativePath(root, file).Replace('\\', '/');
        }

        foreach (string inner in Directory.GetDirectories(folder))
        {
            if (MadeFolders.Contains(Path.GetFileName(inner), StringComparer.Ordinal))
            {
                continue;
            }

            foreach (string file in Walk(root, inner))
            {
                yield return file;
            }
        }
    }
}
