using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Tables;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Packs;

/// <summary>Reads the occupations with the exposures of one of the published maps (equation C-8).</summary>
internal static class OccupationTable
{
    private const string OccupationsFile = "data/japan/occupations.csv";

    /// <summary>The occupations.</summary>
    /// <param name="tables">Opens the tables.</param>
    /// <param name="map">Exposure map, an id of <see cref="ExposureMaps"/>.</param>
    public static IReadOnlyList<OccupationSpec> Read(PackTables tables, string map)
    {
        IReadOnlyList<CsvRow> rows = tables.Rows(
            OccupationsFile,
            "occupation_id",
            "name_ja",
            "name_en",
            "employment_model_thousand",
            "monthly_wage_thousand_yen",
            "female_share",
            "ilo_mean_exposure",
            "ilo_total_sd",
            "eloundou_beta_human",
            "aioe",
            "automatable_share_phi_prior",
            "training_months_prior");
        double[] means = map switch
        {
            ExposureMaps.Ilo => Shares(rows, "ilo_mean_exposure"),
            ExposureMaps.Eloundou => Shares(rows, "eloundou_beta_human"),
            ExposureMaps.Aioe => WithLevelAndSpreadOf(
                Shares(rows, "ilo_mean_exposure"),
                [.. rows.Select(row => row.AnyNumber("aioe") ?? 0)],
                [.. rows.Select(row => row.Number("employment_model_thousand"))]),
            _ => throw new ArgumentOutOfRangeException(nameof(map)),
        };
        return [.. rows.Select((row, k) => new OccupationSpec(
            row.Text("occupation_id"),
            new BilingualText(row.Text("name_ja"), row.Text("name_en")),
            row.Number("monthly_wage_thousand_yen") * 1000,
            row.Number("female_share"),
            means[k],
            Deviation(row, means[k]),
            row.Share("automatable_share_phi_prior") ?? 0,
            row.Whole("training_months_prior")))];
    }

    private static double[] Shares(IEnumerable<CsvRow> rows, string column) =>
        [.. rows.Select(row => row.Share(column) ?? 0)];

    /// <summary>Deviation with which the scores keep the concentration of the published ones.</summary>
    private static double Deviation(CsvRow row, double mean)
    {
        double published = row.Number("ilo_mean_exposure");
        double deviation = row.Number("ilo_total_sd");

        // Where the mean is the published one, so is the deviation, to the last bit.
        return mean.Equals(published)
            ? deviation
            : deviation * Math.Sqrt(mean * (1 - mean) / (published * (1 - published)));
    }

    /// <summary>
    /// Moves a standardised index to shares in its own order, with the weighted mean and deviation that known shares
    /// have on the scale of log-odds.
    /// </summary>
    private static double[] WithLevelAndSpreadOf(double[] known, double[] index, double[] weights)
    {
        (double level, double spread) = Moments([.. known.Select(LogOdds)], weights);
        (double centre, double width) = Moments(index, weights);
        return width > 0
            ? [.. index.Select(z => PortableMath.Logistic(level + (spread / width * (z - centre))))]
            : known;
    }

    private static double LogOdds(double share) => PortableMath.Log(share / (1 - share));

    private static (double Mean, double Deviation) Moments(double[] values, double[] weights)
    {
        double sum = weights.Sum();
        double mean = values.Zip(weights, (value, weight) => value * weight).Sum() / sum;
        double variance = values.Zip(weights, (value, weight) => weight * (value - mean) * (value - mean)).Sum() / sum;
        return (mean, Math.Sqrt(variance));
    }
}
