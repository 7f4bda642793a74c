using System;
using System.Globalization;

namespace AdoptionSim.Cli.Output;

/// <summary>Prints numbers with ten significant digits.</summary>
internal static class Digits
{
    private const int Significant = 10;
    private const int SmallestFixedExponent = -4;

    /// <summary>The number; very small and very large ones with an exponent.</summary>
    public static string Of(double value)
    {
        if (value == 0.0 || !double.IsFinite(value))
        {
            return value.ToString("F9", CultureInfo.InvariantCulture);
        }

        string scientific = value.ToString("E9", CultureInfo.InvariantCulture);
        int exponent = int.Parse(scientific.AsSpan(scientific.IndexOf('E', StringComparison.Ordinal) + 1),
            NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return exponent is < SmallestFixedExponent or >= Significant
            ? scientific
            : value.ToString($"F{Significant - 1 - exponent}", CultureInfo.InvariantCulture);
    }
}
