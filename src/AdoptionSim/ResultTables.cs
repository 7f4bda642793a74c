using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Attributions;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>The tables of the folders of results, with the meaning of every column in both languages.</summary>
public static class ResultTables
{
    private const string NoUnit = "none";

    private static readonly FolderTable Numbers = new(RunFolder.NumbersFile, NumberTable.Definition);

    private static readonly FolderTable Origins = new(RunFolder.OriginsFile, new TableDefinition("origins",
    [
        Text("path", "値の場所", "Path of the value in the scenario"),
        Text("value", "値", "The value"),
        Text("file", "書かれたファイル", "File in which it was written"),
        Whole("line", "その行", "Line of the file"),
    ]));

    private static readonly FolderTable Parameters = new(RunFolder.ParametersFile, new TableDefinition("parameters",
    [
        Text("country", "国コード（ISO 3166）", "Country code (ISO 3166)"),
        Text("parameter", "パラメータの識別子", "Id of the parameter"),
        Number("value", "中央の値", "Central value"),
        Text("unit", "単位", "Unit"),
        Number("low", "幅の下端", "Lower end of the range"),
        Number("high", "幅の上端", "Upper end of the range"),
        Text("flag", "確度（S, s, C, M, D）", "Confidence flag (S, s, C, M, D)"),
        Text("source", "出典", "Source"),
        Text("equation", "使われる式", "Equation that uses it"),
        Text("file", "書かれたファイル", "File in which it stands"),
        Whole("line", "その行", "Line of the file"),
    ]));

    /// <summary>Tables of a run.</summary>
    public static IReadOnlyList<FolderTable> OfRun { get; } =
        [.. RunTables.Definitions.Select(FolderTable.OfParquet), Numbers, Origins, Parameters];

    /// <summary>Tables of a comparison; that of the channels is there where they were asked for.</summary>
    public static IReadOnlyList<FolderTable> OfComparison { get; } =
    [
        FolderTable.OfParquet(ComparisonTable.Table.Definition), FolderTable.OfParquet(CostTable.Table.Definition),
        FolderTable.OfParquet(ChannelTable.Definition), Numbers,
    ];

    /// <summary>Tables of an explanation.</summary>
    public static IReadOnlyList<FolderTable> OfExplanation { get; } =
        [FolderTable.OfParquet(ShareTable.Definition), Numbers];

    /// <summary>Tables of a kind of folder.</summary>
    /// <param name="kind">The kind.</param>
    public static IReadOnlyList<FolderTable> Of(FolderKind kind) => kind switch
    {
        FolderKind.Run => OfRun,
        FolderKind.Comparison => OfComparison,
        _ => OfExplanation,
    };

    private static ColumnDefinition Text(string name, string ja, string en) =>
        new(name, ParquetType.String, true, NoUnit, ja, en);

    private static ColumnDefinition Whole(string name, string ja, string en) =>
        new(name, ParquetType.Int32, true, NoUnit, ja, en);

    private static ColumnDefinition Number(string name, string ja, string en) =>
        new(name, ParquetType.Double, true, "unit_of_row", ja, en);
}
