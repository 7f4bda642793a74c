using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Attributions;

/// <summary>Reads what an explanation found back from the table of its folder.</summary>
public sealed class ShareReader
{
    private readonly string[] indicators;
    private readonly string[] terms;
    private readonly string?[] players;
    private readonly string?[] others;
    private readonly ReportText[] names;
    private readonly int[] missing;
    private readonly int[] pairs;
    private readonly string?[] exact;
    private readonly string[] bands;
    private readonly double?[][] effects;
    private readonly double?[][] means;
    private readonly double?[][] sampling;

    private ShareReader(ParquetReader table)
    {
        indicators = table.ReadStrings("indicator");
        terms = table.ReadStrings("term");
        players = table.ReadNullableStrings("player");
        others = table.ReadNullableStrings("other");
        names =
        [
            .. table.ReadNullableStrings("player_ja").Zip(
                table.ReadNullableStrings("player_en"),
                (ja, en) => new ReportText(ja ?? string.Empty, en ?? string.Empty)),
        ];
        missing = table.ReadInt32("missing_replicates");
        pairs = table.ReadInt32("pairs");
        exact = table.ReadNullableStrings("mean_exact");
        bands = table.ReadStrings("band");
        double?[] Column(string name) => table.ReadNullableDouble(name);
        effects = [Column("median"), Column("lower"), Column("upper")];
        means = [Column("mean"), Column("mean_lower"), Column("mean_upper")];
        sampling = [Column("sampling_lower"), Column("sampling_upper")];
        Replicates = table.ReadInt32("replicates").FirstOrDefault();
    }

    /// <summary>Replicates of each run.</summary>
    public int Replicates { get; }

    /// <summary>One for each indicator, in the order of the table.</summary>
    public IReadOnlyList<AttributedOutcome> Outcomes
    {
        get
        {
            IReadOnlyDictionary<string, Indicator> known = ComparisonReader.IndicatorsOf(indicators);
            return
            [
                .. Enumerable.Range(0, terms.Length).GroupBy(row => indicators[row], StringComparer.Ordinal)
                    .Select(rows => OutcomeOf(ComparisonReader.Known(known, rows.Key), [.. rows])),
            ];
        }
    }

    /// <summary>Reads the table.</summary>
    /// <param name="dataFolder">Folder of the tables.</param>
    /// <exception cref="IOException">The table is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The table lacks a row that it must have.</exception>
    public static ShareReader Open(string dataFolder)
    {
        ArgumentNullException.ThrowIfNull(dataFolder);
        using ParquetReader table = ParquetReader.Open(
            File.OpenRead(Path.Combine(dataFolder, ShareTable.Name + ".parquet")));
        return new ShareReader(table);
    }

    private AttributedOutcome OutcomeOf(Indicator indicator, int[] rows)
    {
        int total = RowOf(rows, ShareTable.Total, null);
        return new AttributedOutcome
        {
            Indicator = indicator,
            Total = PairedOf(total),
            TotalMean = MeanOf(total),
            TotalExact = exact[total] ?? string.Empty,
            Shares = [.. rows.Where(row => terms[row] == ShareTable.Shapley).Select(row => ShareOf(rows, row))],
            Pairs =
            [
                .. rows.Where(row => terms[row] == ShareTable.Interaction).Select(row => new AttributedPair(
                    players[row] ?? string.Empty, others[row] ?? string.Empty, names[row],
                    names[RowOf(rows, ShareTable.Shapley, others[row])], PairedOf(row))),
            ],
            MissingReplicates = missing[total],
        };
    }

    private AttributedShare ShareOf(int[] rows, int row) => new()
    {
        Id = players[row] ?? string.Empty,
        Name = names[row],
        Mean = MeanOf(row),
        Exact = exact[row] ?? string.Empty,
        Shapley = EstimateOf(row),
        SamplingLower = sampling[0][row],
        SamplingUpper = sampling[1][row],
        Last = PairedOf(RowOf(rows, ShareTable.Last, players[row])),
        First = PairedOf(RowOf(rows, ShareTable.First, players[row])),
    };

    private int RowOf(int[] rows, string term, string? player)
    {
        int place = Array.FindIndex(rows, row => terms[row] == term
            && string.Equals(players[row], player, StringComparison.Ordinal));
        return place < 0 ? throw new InvalidDataException($"There is no '{term}' of '{player}'.") : rows[place];
    }

    private double MeanOf(int row) => means[0][row] ?? throw new InvalidDataException("A mean is missing.");

    private Estimate EstimateOf(int row) =>
        ComparisonReader.EstimateOf(effects, pairs[row], ComparisonReader.BandOf(bands[row]), row);

    private PairedEstimate PairedOf(int row) => new()
    {
        Effect = EstimateOf(row),
        Mean = means[0][row],
        MeanLower = means[1][row],
        MeanUpper = means[2][row],
        Deviation = null,
        MinimumDetectable = null,
    };
}
