using System;
using System.Globalization;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Numbers;

/// <summary>How numbers are printed, by unit.</summary>
internal static class NumberFormat
{
    public const string Percent = "percent";
    public const string Points = "percentage_points";
    public const string LogOdds = "log_odds";
    public const string Months = "months";
    public const string Ratio = "ratio";
    public const string BnUsd = "bn_usd_per_year";
    public const string YearMonth = "year_month";
    public const string Count = "count";

    public static string Exact(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static ReportText Text(double value, string unit)
    {
        int decimals = unit switch
        {
            LogOdds or BnUsd => 2,
            Count => 0,
            WorkMeasures.Coefficient => 3,
            _ => 1,
        };
        string text = value.ToString($"F{decimals}", CultureInfo.InvariantCulture);

        // A negative number that rounds to nothing is printed without its sign.
        return ReportText.Same(double.Parse(text, CultureInfo.InvariantCulture) == 0.0 ? text.TrimStart('-') : text);
    }

    public static string Month(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
