using System;

namespace AdoptionSim.Studies.Fitting;

/// <summary>
/// A parameter that the fit moves, or only draws. Its prior is normal on its scale, centred on the file's value, with
/// the file's range as the 5 and 95 % points.
/// </summary>
public sealed record FitParameter
{
    private const double NormalQuantile95 = 1.6448536269514722;

    /// <summary>Makes a parameter.</summary>
    /// <param name="id">Id in the parameter files.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="centre">Value of the file.</param>
    /// <param name="low">Lower end of the file's range.</param>
    /// <param name="high">Upper end of the file's range.</param>
    /// <param name="movesWithData">Whether data inform it; otherwise it is drawn from its prior.</param>
    /// <exception cref="ArgumentException">The range is empty.</exception>
    public FitParameter(string id, string unit, double centre, double low, double high, bool movesWithData)
    {
        Id = id;
        Unit = unit;
        Centre = centre;
        Low = low;
        High = high;
        MovesWithData = movesWithData;
        bool isShareBelowOne = high < 1.0 && (unit is "share" or "index_0_1");
        Scale = low <= 0.0 || IsShift ? FitScale.Plain : isShareBelowOne ? FitScale.LogOdds : FitScale.Log;
        Mean = ToScale(centre);
        ScaledLow = ToScale(low);
        ScaledHigh = ToScale(high);
        Deviation = (ScaledHigh - ScaledLow) / (2.0 * NormalQuantile95);
        if (!(Deviation > 0.0))
        {
            throw new ArgumentException($"The parameter '{id}' has an empty range.", nameof(low));
        }
    }

    /// <summary>Id in the parameter files.</summary>
    public string Id { get; }

    /// <summary>Its unit.</summary>
    public string Unit { get; }

    /// <summary>Value of the file.</summary>
    public double Centre { get; }

    /// <summary>Lower end of the file's range, in its unit.</summary>
    public double Low { get; }

    /// <summary>Upper end of the file's range, in its unit.</summary>
    public double High { get; }

    /// <summary>Whether data inform it.</summary>
    public bool MovesWithData { get; }

    /// <summary>Scale on which it is fitted.</summary>
    public FitScale Scale { get; }

    /// <summary>Prior mean on the scale.</summary>
    public double Mean { get; }

    /// <summary>Prior standard deviation on the scale.</summary>
    public double Deviation { get; }

    /// <summary>Lower end of the file's range on the scale; the fit never leaves the range.</summary>
    public double ScaledLow { get; }

    /// <summary>Upper end of the file's range on the scale.</summary>
    public double ScaledHigh { get; }

    /// <summary>
    /// Whether it is the shift of a survey operator, which is added to readings as it is and needs no simulation.
    /// </summary>
    public bool IsShift => Id.StartsWith("survey_shift.", StringComparison.Ordinal);

    /// <summary>Value on the scale.</summary>
    /// <param name="value">Value in its unit.</param>
    public double ToScale(double value) => Scale switch
    {
        FitScale.Log => Math.Log(value),
        FitScale.LogOdds => Math.Log(value / (1.0 - value)),
        _ => value,
    };

    /// <summary>Value in its unit.</summary>
    /// <param name="scaled">Value on the scale.</param>
    public double FromScale(double scaled) => Scale switch
    {
        FitScale.Log => Math.Exp(scaled),
        FitScale.LogOdds => 1.0 / (1.0 + Math.Exp(-scaled)),
        _ => scaled,
    };
}
