using System;
using System.Globalization;
using AdoptionSim.Cli.Language;

namespace AdoptionSim.Cli.Output;

/// <summary>Prints amounts as readers of each language write them: money, years, counts, bytes and times.</summary>
internal static class Amounts
{
    private const double Man = 1e4;
    private const double Oku = 1e8;
    private const double Cho = 1e12;
    private const double Million = 1e6;
    private const double Billion = 1e9;
    private const double Kibi = 1024.0;
    private const int FirstYearOfReiwa = 2019;
    private const double ManDecimalsBelow = 10.0;

    private static readonly string[] ByteUnits = ["B", "KiB", "MiB", "GiB", "TiB"];

    /// <summary>Yen: 億円 and 兆円, or millions and billions of yen.</summary>
    public static string Yen(double yen, Tongue tongue) => tongue is Tongue.Ja
        ? Math.Abs(yen) switch
        {
            >= Cho => $"{Number(yen / Cho, 2)}兆円",
            >= Oku => $"{Number(yen / Oku, 1)}億円",
            >= Man => $"{Number(yen / Man, 0)}万円",
            _ => $"{Number(yen, 0)}円",
        }
        : Math.Abs(yen) switch
        {
            >= Billion => $"{Number(yen / Billion, 2)} bn yen",
            >= Million => $"{Number(yen / Million, 1)} m yen",
            _ => $"{Number(yen, 0)} yen",
        };

    /// <summary>A fiscal year: 令和8年度, or FY2026. Years before Reiwa stay western.</summary>
    public static string FiscalYear(int year, Tongue tongue) => tongue is Tongue.En
        ? $"FY{year}"
        : year switch
        {
            FirstYearOfReiwa => "令和元年度",
            > FirstYearOfReiwa => $"令和{year - FirstYearOfReiwa + 1}年度",
            _ => $"{year}年度",
        };

    /// <summary>A span of fiscal years.</summary>
    public static string FiscalYears(int first, int last, Tongue tongue) => first == last
        ? FiscalYear(first, tongue)
        : tongue is Tongue.Ja
            ? $"{FiscalYear(first, tongue)}～{FiscalYear(last, tongue)}"
            : $"{FiscalYear(first, tongue)}–{last}";

    /// <summary>Persons: 万人 from ten thousand on in Japanese, thousands separated in English.</summary>
    public static string Persons(double persons, Tongue tongue) =>
        tongue is Tongue.Ja ? $"{InMan(persons)}人" : Number(persons, 0);

    /// <summary>Firms: 万社 from ten thousand on in Japanese, thousands separated in English.</summary>
    public static string Firms(double firms, Tongue tongue) =>
        tongue is Tongue.Ja ? $"{InMan(firms)}社" : Number(firms, 0);

    /// <summary>Bytes in steps of 1024, with three digits.</summary>
    public static string Bytes(double bytes)
    {
        int unit = 0;
        while (bytes >= Kibi && unit < ByteUnits.Length - 1)
        {
            bytes /= Kibi;
            unit++;
        }

        return $"{Number(bytes, unit == 0 || bytes >= 100.0 ? 0 : 1)} {ByteUnits[unit]}";
    }

    /// <summary>A span of time, no finer than a reader can use.</summary>
    public static string Time(TimeSpan time, Tongue tongue)
    {
        bool isJapanese = tongue is Tongue.Ja;
        if (time.TotalMinutes < 2.0)
        {
            string seconds = Number(time.TotalSeconds, time.TotalSeconds < 10.0 ? 1 : 0);
            return isJapanese ? $"{seconds}秒" : $"{seconds} s";
        }

        return time.TotalHours < 2.0
            ? (isJapanese ? $"{Number(time.TotalMinutes, 0)}分" : $"{Number(time.TotalMinutes, 0)} min")
            : (isJapanese ? $"{Number(time.TotalHours, 1)}時間" : $"{Number(time.TotalHours, 1)} h");
    }

    /// <summary>A number with its thousands separated.</summary>
    public static string Number(double value, int decimals) =>
        value.ToString($"N{decimals}", CultureInfo.InvariantCulture);

    private static string InMan(double count) => count >= Man
        ? $"{Number(count / Man, count / Man < ManDecimalsBelow ? 1 : 0)}万"
        : Number(count, 0);
}
