using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Numbers;

/// <summary>The band around a printed number.</summary>
/// <param name="Kind">
/// What it is: <c>p05_p95</c>, <c>min_max</c>, or <c>mean_95</c> for the 95 percent interval of a mean.
/// </param>
/// <param name="Lower">Lower end at full precision.</param>
/// <param name="Upper">Upper end at full precision.</param>
/// <param name="LowerText">Lower end as printed.</param>
/// <param name="UpperText">Upper end as printed.</param>
public sealed record PrintedBand(
    string Kind, string Lower, string Upper, ReportText LowerText, ReportText UpperText)
{
    /// <summary>The 5 and 95 percent quantiles.</summary>
    public const string Percentiles = "p05_p95";

    /// <summary>Smallest and largest.</summary>
    public const string MinMax = "min_max";

    /// <summary>The 95 percent interval of a mean.</summary>
    public const string OfMean = "mean_95";

    /// <summary>The band between two numbers that are printed themselves.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="lower">Lower end.</param>
    /// <param name="upper">Upper end.</param>
    public static PrintedBand Of(string kind, PrintedNumber lower, PrintedNumber upper)
    {
        System.ArgumentNullException.ThrowIfNull(lower);
        System.ArgumentNullException.ThrowIfNull(upper);
        return new PrintedBand(kind, lower.Exact, upper.Exact, lower.Text, upper.Text);
    }
}
