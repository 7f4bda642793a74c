using System;

namespace AdoptionSim.Observations.Gaps;

/// <summary>
/// Horizontal lag: how long ago the comparator passed the value at which home stands now. With the countries exchanged
/// the lag only changes its sign.
/// </summary>
public static class HorizontalLag
{
    /// <summary>The lag in a month.</summary>
    /// <param name="home">Values of home in each month up to and including the month looked at.</param>
    /// <param name="comparator">Values of the comparator in the same months.</param>
    /// <returns>Months home is behind, negative when it leads, and what is known of it.</returns>
    /// <exception cref="ArgumentException">There are no months, or not the same.</exception>
    /// <remarks>
    /// Behind: t − τ with τ the first time at which the comparator's curve, straight between months, reaches home's
    /// value of t. Ahead: the same with the roles exchanged and the sign changed. Equal values are a lag of zero.
    /// </remarks>
    public static (double Months, LagCensoring Censoring) At(
        ReadOnlySpan<double> home, ReadOnlySpan<double> comparator)
    {
        if (home.IsEmpty || home.Length != comparator.Length)
        {
            throw new ArgumentException(
                $"A lag needs the same months of both: {home.Length} and {comparator.Length}.", nameof(comparator));
        }

        double homeNow = home[^1];
        double comparatorNow = comparator[^1];
        if (homeNow == comparatorNow)
        {
            return (0.0, LagCensoring.None);
        }

        bool behind = comparatorNow > homeNow;
        double crossing = behind ? FirstTimeAt(comparator, homeNow) : FirstTimeAt(home, comparatorNow);
        double months = home.Length - 1 - crossing;
        bool fromTheStart = crossing == 0.0;
        return behind
            ? (months, fromTheStart ? LagCensoring.AtLeast : LagCensoring.None)
            : (-months, fromTheStart ? LagCensoring.AheadAtLeast : LagCensoring.Ahead);
    }

    /// <summary>The word of a censoring, as the tables write it.</summary>
    /// <param name="censoring">The censoring.</param>
    public static string WordOf(LagCensoring censoring) => censoring switch
    {
        LagCensoring.None => "none",
        LagCensoring.AtLeast => "at_least",
        LagCensoring.Ahead => "ahead",
        LagCensoring.AheadAtLeast => "ahead_at_least",
        _ => throw new ArgumentOutOfRangeException(nameof(censoring), censoring, "No such censoring."),
    };

    // The last value of the curve is above the level, so the search ends.
    private static double FirstTimeAt(ReadOnlySpan<double> curve, double level)
    {
        int t = 0;
        while (curve[t] < level)
        {
            t++;
        }

        return t == 0 ? 0.0 : t - 1 + ((level - curve[t - 1]) / (curve[t] - curve[t - 1]));
    }
}
