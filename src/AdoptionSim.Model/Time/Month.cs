using System;
using System.Globalization;

namespace AdoptionSim.Model.Time;

/// <summary>A calendar month; one tick of the simulation is one month.</summary>
/// <param name="Index">Months since January of year 0 (year × 12 + month − 1).</param>
public readonly record struct Month(int Index) : IComparable<Month>
{
    /// <summary>Number of months in a year.</summary>
    public const int PerYear = 12;

    /// <summary>Number of months in a quarter.</summary>
    public const int PerQuarter = 3;

    /// <summary>Month of the year in which Japan's fiscal year begins.</summary>
    private const int FiscalStart = 4;

    /// <summary>The month of a year.</summary>
    /// <param name="year">Calendar year.</param>
    /// <param name="month">Month of the year, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    public static Month Of(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, PerYear);
        return new Month((year * PerYear) + month - 1);
    }

    /// <summary>Calendar year.</summary>
    public int Year => Index / PerYear;

    /// <summary>Month of the year, 1 to 12.</summary>
    public int MonthOfYear => (Index % PerYear) + 1;

    /// <summary>Fiscal year, April to March, named after the year of its April.</summary>
    public int FiscalYear => Plus(1 - FiscalStart).Year;

    /// <summary>Place in the fiscal year: 0 in April, 11 in March.</summary>
    public int MonthOfFiscalYear => Plus(1 - FiscalStart).MonthOfYear - 1;

    /// <summary>Whether a quarter begins with the month; quarters of calendar and fiscal year are the same.</summary>
    public bool OpensQuarter => (MonthOfYear - 1) % PerQuarter == 0;

    /// <summary>First day of the month.</summary>
    public DateOnly FirstDay => new(Year, MonthOfYear, 1);

    /// <summary>Reads <c>yyyy-MM</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="month">The month read.</param>
    /// <returns>True when the text is a month between years 1900 and 2200.</returns>
    public static bool TryParse(string? text, out Month month)
    {
        month = default;
        if (text is not { Length: 7 } || text[4] != '-'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            || !int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || year is < 1900 or > 2200 || number is < 1 or > PerYear)
        {
            return false;
        }

        month = Of(year, number);
        return true;
    }

    /// <summary>The month some months later.</summary>
    /// <param name="months">Months to add; negative goes back.</param>
    public Month Plus(int months) => new(Index + months);

    /// <summary>Months from another month to this one.</summary>
    /// <param name="other">The earlier month.</param>
    public int Since(Month other) => Index - other.Index;

    /// <inheritdoc/>
    public int CompareTo(Month other) => Index.CompareTo(other.Index);

    /// <summary>Compares in time.</summary>
    public static bool operator <(Month left, Month right) => left.Index < right.Index;

    /// <summary>Compares in time.</summary>
    public static bool operator >(Month left, Month right) => left.Index > right.Index;

    /// <summary>Compares in time.</summary>
    public static bool operator <=(Month left, Month right) => left.Index <= right.Index;

    /// <summary>Compares in time.</summary>
    public static bool operator >=(Month left, Month right) => left.Index >= right.Index;

    /// <summary>The month as <c>yyyy-MM</c>.</summary>
    public override string ToString() => $"{Year:D4}-{MonthOfYear:D2}";
}
