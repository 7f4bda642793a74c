using System;
using System.Globalization;

namespace AdoptionSim.Studies.Validation;

/// <summary>How figures of the scorecard are printed, on the page and by the command.</summary>
public static class FactNumbers
{
    /// <summary>What stands where nothing could be measured.</summary>
    public const string None = "–";

    /// <summary>Middle value.</summary>
    /// <param name="reading">The figure.</param>
    public static string Median(FactReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Of(reading.Median, reading.Check.Unit);
    }

    /// <summary>Least and greatest value.</summary>
    /// <param name="reading">The figure.</param>
    public static string Band(FactReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return $"[{Of(reading.Least, reading.Check.Unit)}, {Of(reading.Greatest, reading.Check.Unit)}]";
    }

    /// <summary>The range that was fixed beforehand.</summary>
    /// <param name="check">What is measured.</param>
    public static string Expected(FactCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return (check.Low, check.High) switch
        {
            ({ } low, { } high) => $"{Of(low, check.Unit)} … {Of(high, check.Unit)}",
            ({ } low, null) => $"≥ {Of(low, check.Unit)}",
            (null, { } high) => $"≤ {Of(high, check.Unit)}",
            _ => None,
        };
    }

    private static string Of(double? value, FactUnit unit) => value is not { } number
        ? None
        : unit == FactUnit.Percent
            ? (number * 100.0).ToString("0.00#", CultureInfo.InvariantCulture) + " %"
            : number.ToString("0.00#", CultureInfo.InvariantCulture);
}
