using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Comparisons;

/// <summary>Reads a comparison back from the tables of its folder.</summary>
public static class ComparisonReader
{
    /// <summary>Reads a comparison.</summary>
    /// <param name="dataFolder">Folder of the tables.</param>
    /// <param name="id">Id of the comparison.</param>
    /// <param name="labels">Labels, base first.</param>
    /// <param name="runIds">Run ids, base first.</param>
    /// <exception cref="IOException">A table is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">An indicator is unknown to this version.</exception>
    public static Comparison Read(
        string dataFolder, string id, IReadOnlyList<string> labels, IReadOnlyList<string> runIds)
    {
        ArgumentNullException.ThrowIfNull(dataFolder);
        using ParquetReader table = Open(dataFolder, ComparisonTable.Name);
        string[] indicators = table.ReadStrings("indicator");
        string[] comparators = ComparatorsOf(indicators);
        IReadOnlyDictionary<string, Indicator> known = IndicatorsOf(indicators);
        ComparisonLine[] lines = Lines(table, indicators, known);
        int replicates = lines.Length == 0 ? 0 : lines[0].Replicates;
        return new Comparison
        {
            Id = id,
            Labels = labels,
            RunIds = runIds,
            Replicates = replicates,
            Band = Estimate.BandOf(replicates),
            Months = [.. lines.Select(line => line.Month).Distinct().Order()],
            Countries = ["", .. comparators],
            Lines = lines,
            Costs = Costs(dataFolder),
            Channels = Channels(dataFolder, known),
        };
    }

    private static ParquetReader Open(string dataFolder, string table) =>
        ParquetReader.Open(File.OpenRead(Path.Combine(dataFolder, table + ".parquet")));

    private static ComparisonLine[] Lines(
        ParquetReader table, string[] indicators, IReadOnlyDictionary<string, Indicator> known)
    {
        string[] variants = table.ReadStrings("variant");
        DateOnly[] months = table.ReadDates("month");
        int[] pairs = table.ReadInt32("pairs");
        int[] censored = table.ReadInt32("censored_pairs");
        int[] replicates = table.ReadInt32("replicates");
        string[] bands = table.ReadStrings("band");
        double?[] Column(string name) => table.ReadNullableDouble(name);
        double?[][] levels = [Column("base_median"), Column("base_lower"), Column("base_upper")];
        double?[][] others = [Column("variant_median"), Column("variant_lower"), Column("variant_upper")];
        double?[][] effects = [Column("effect_median"), Column("effect_lower"), Column("effect_upper")];
        double?[][] means = [Column("effect_mean"), Column("mean_lower"), Column("mean_upper")];
        double?[] deviations = Column("deviation");
        double?[] detectable = Column("minimum_detectable");
        return
        [
            .. Enumerable.Range(0, variants.Length).Select(row => new ComparisonLine
            {
                Variant = variants[row],
                Indicator = Known(known, indicators[row]),
                Month = months[row],
                Base = Level(levels, replicates[row], row),
                VariantValue = Level(others, replicates[row], row),
                Replicates = replicates[row],
                CensoredPairs = censored[row],
                Effect = new PairedEstimate
                {
                    Effect = EstimateOf(effects, pairs[row], BandOf(bands[row]), row),
                    Mean = means[0][row],
                    MeanLower = means[1][row],
                    MeanUpper = means[2][row],
                    Deviation = deviations[row],
                    MinimumDetectable = detectable[row],
                },
            }),
        ];
    }

    private static CostLine[] Costs(string dataFolder)
    {
        using ParquetReader table = Open(dataFolder, CostTable.Name);
        string[] variants = table.ReadStrings("variant");
        string[] measures = table.ReadStrings("measure");
        string[] comparators = table.ReadStrings("comparator");
        DateOnly[] months = table.ReadDates("month");
        string[] columns = table.ReadStrings("cost_column");
        string[] statuses = table.ReadStrings("status");
        double?[][] extra = Three(table, "extra_yen");
        double?[][] closed = Three(table, "points_closed");
        double?[][] perPoint = Three(table, "yen_per_point");
        return
        [
            .. Enumerable.Range(0, variants.Length).Select(row => new CostLine
            {
                Variant = variants[row],
                Measure = measures[row],
                Comparator = comparators[row],
                Month = months[row],
                Column = columns[row],
                Status = Enum.GetValues<CostStatus>().First(status => CostTable.WordOf(status) == statuses[row]),
                ExtraYen = extra[0][row],
                LowerExtraYen = extra[1][row],
                UpperExtraYen = extra[2][row],
                PointsClosed = closed[0][row],
                LowerPointsClosed = closed[1][row],
                UpperPointsClosed = closed[2][row],
                YenPerPoint = perPoint[0][row],
                LowerYenPerPoint = perPoint[1][row],
                UpperYenPerPoint = perPoint[2][row],
            }),
        ];
    }

    private static ChannelLine[] Channels(string dataFolder, IReadOnlyDictionary<string, Indicator> known)
    {
        if (!File.Exists(Path.Combine(dataFolder, ChannelTable.Name + ".parquet")))
        {
            return [];
        }

        using ParquetReader table = Open(dataFolder, ChannelTable.Name);
        string[] variants = table.ReadStrings("variant");
        string[] indicators = table.ReadStrings("indicator");
        DateOnly[] months = table.ReadDates("month");
        int[] pairs = table.ReadInt32("pairs");
        string[] bands = table.ReadStrings("band");
        double?[] Column(string name) => table.ReadNullableDouble(name);
        double?[][] effects = [Column("effect_median"), Column("effect_lower"), Column("effect_upper")];
        double?[][] means = [Column("effect_mean"), Column("mean_lower"), Column("mean_upper")];
        PairedEstimate At(int row) => new()
        {
            Effect = EstimateOf(effects, pairs[row], BandOf(bands[row]), row),
            Mean = means[0][row],
            MeanLower = means[1][row],
            MeanUpper = means[2][row],
            Deviation = null,
            MinimumDetectable = null,
        };
        int words = ChannelTable.Words.Count;
        return
        [
            .. Enumerable.Range(0, variants.Length / words).Select(line => words * line).Select(row => new ChannelLine
            {
                Variant = variants[row],
                Indicator = Known(known, indicators[row]),
                Month = months[row],
                Total = At(row),
                Direct = At(row + 1),
                Peers = At(row + 2),
                Trust = At(row + 3),
                Overlap = At(row + 4),
            }),
        ];
    }

    private static double?[][] Three(ParquetReader table, string name) =>
    [
        table.ReadNullableDouble(name), table.ReadNullableDouble(name + "_p05"),
        table.ReadNullableDouble(name + "_p95"),
    ];

    /// <summary>What this version knows of indicators, by id, with the comparators that some ids name.</summary>
    internal static IReadOnlyDictionary<string, Indicator> IndicatorsOf(IReadOnlyList<string> ids) =>
        IndicatorCatalogue.Of(ComparatorsOf(ids)).ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);

    private static string[] ComparatorsOf(IReadOnlyList<string> ids) =>
    [
        .. ids.Where(name => name.StartsWith("gap.", StringComparison.Ordinal))
            .Select(name => name.Split('.')[2]).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The indicator of an id.</summary>
    /// <exception cref="InvalidDataException">This version does not know it.</exception>
    internal static Indicator Known(IReadOnlyDictionary<string, Indicator> known, string id) =>
        known.TryGetValue(id, out Indicator? indicator)
            ? indicator
            : throw new InvalidDataException($"This version knows no indicator '{id}'.");

    /// <summary>The table says of levels what their band spans, and not its kind; replicates tell it.</summary>
    private static Estimate Level(double?[][] columns, int replicates, int row) =>
        EstimateOf(columns, replicates, Estimate.BandOf(replicates), row);

    /// <summary>The estimate of a row: median, lower and upper end stand in columns.</summary>
    internal static Estimate EstimateOf(double?[][] columns, int count, BandKind band, int row) => new()
    {
        Count = count,
        Band = band,
        Median = columns[0][row],
        Lower = columns[1][row],
        Upper = columns[2][row],
    };

    /// <summary>The kind of band of a word.</summary>
    internal static BandKind BandOf(string word) =>
        Enum.GetValues<BandKind>().First(kind => ComparisonTable.WordOf(kind) == word);
}
