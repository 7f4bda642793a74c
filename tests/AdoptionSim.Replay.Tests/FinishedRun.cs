using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet.Tests;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Replay.Tests;

/// <summary>A run that has ended, and what stands in its folder.</summary>
public sealed class FinishedRun(RunResult result)
{
    /// <summary>Names of the tables of every run.</summary>
    public static IReadOnlyList<string> TableNames { get; } = [.. RunTables.Definitions.Select(table => table.Name)];

    public RunResult Result { get; } = result;

    /// <summary>Names of the files that hold what came out, relative to the folder, in order.</summary>
    public IReadOnlyList<string> OutputFiles() =>
    [
        .. Directory.GetFiles(Path.Combine(Result.Folder, RunFolder.DataFolder))
            .Select(path => $"{RunFolder.DataFolder}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal),
        RunFolder.NumbersFile,
    ];

    public string PathOf(string file) => Path.Combine(Result.Folder, file);

    public string PathOfTable(string table) => PathOf($"{RunFolder.DataFolder}/{table}.parquet");

    public byte[] Bytes(string file) => File.ReadAllBytes(PathOf(file));

    /// <summary>A table with all that its footer says.</summary>
    public TestTable Table(string table) => TestTable.Read(File.ReadAllBytes(PathOfTable(table)));

    /// <summary>A table without the id of the run.</summary>
    public TestTable TableOfAnyRun(string table)
    {
        TestTable read = Table(table);
        Assert.True(read.Metadata.Remove(TableMetadata.RunId));
        return read;
    }
}
