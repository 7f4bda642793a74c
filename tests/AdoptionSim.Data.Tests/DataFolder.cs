using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace AdoptionSim.Data.Tests;

/// <summary>The folder of input tables, found from the metadata that the build writes into this assembly.</summary>
internal static class DataFolder
{
    public static string Root { get; } = Repository.PathOf("data");

    public static IReadOnlyList<string> TableNames { get; } = Directory
        .EnumerateFiles(Root, "*.csv", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .ToArray();

    public static CsvTable Read(string name) => CsvTable.Parse(name, ReadText(name));

    public static string ReadText(string name) => File.ReadAllText(Path.Combine(Root, name));

    public static byte[] ReadBytes(string name) => File.ReadAllBytes(Path.Combine(Root, name));
}
