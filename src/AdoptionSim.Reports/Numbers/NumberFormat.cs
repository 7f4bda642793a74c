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
    public const string LogRatio = "log_ratio";
    public const string Persons = "persons";
    public const string Index = "index_0_1";
    public const string ShareOfWage = "share_of_wage";

    private const double PerMan = 1e4;
    private const double ThousandsPerMan = 10.0;
    private const double FewMan = 10.0;

    public static string Exact(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="moreDecimals">Decimals beyond those of the unit: effects are smaller than levels.</param>
    public static ReportText Text(double value, string unit, int moreDecimals = 0)
    {
        int decimals = moreDecimals + unit switch
        {
            LogOdds or BnUsd => 2,
            LogRatio or Index or ShareOfWage => 3,
            Count or Persons => 0,
            _ => 1,
        };
        string text = Fixed(value, decimals);
        return InMan(value, unit) is { } man
            ? new ReportText($"{Fixed(man, moreDecimals + (Math.Abs(man) < FewMan ? 2 : 1))}万", text)
            : ReportText.Same(text);
    }

    /// <summary>Japanese readers count persons and posts in ten thousands (万); null where they do not.</summary>
    private static double? InMan(double value, string unit) => unit switch
    {
        WorkMeasures.ThousandPersons or WorkMeasures.ThousandPosts => value / ThousandsPerMan,
        Persons when Math.Abs(value) >= PerMan => value / PerMan,
        _ => null,
    };

    /// <summary>A negative number that rounds to nothing is printed without its sign.</summary>
    private static string Fixed(double value, int decimals)
    {
        string text = value.ToString($"F{decimals}", CultureInfo.InvariantCulture);
        return double.Parse(text, CultureInfo.InvariantCulture) == 0.0 ? text.TrimStart('-') : text;
    }

    public static string Month(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
