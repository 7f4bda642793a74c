using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AdoptionSim.Inputs.Parameters;

namespace AdoptionSim.Studies.Fitting;

/// <summary>Writes what a fit found: parameter files and ensemble for the runs, and a page for people.</summary>
public static class FitFiles
{
    private const string NoData = "design_prior";
    private const double RoundingShare = 1e-9;

    /// <summary>Writes the fitted parameters of every country and the ensemble.</summary>
    /// <param name="results">The fits, home country first.</param>
    /// <param name="folder">Folder of the fitted files.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void WriteParameters(IReadOnlyList<FitResult> results, string folder)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(folder);
        foreach (FitResult result in results)
        {
            string path = Path.Combine(folder, $"{result.CountryCode.ToLowerInvariant()}.yaml");
            FittedParameterFile.Write(path, Entries(result));
        }

        EnsembleFile.Write(Path.Combine(folder, "ensemble.csv"), Rows(results));
    }

    /// <summary>The page of fitted against published readings and of parameters before and after.</summary>
    /// <param name="results">The fits, home country first.</param>
    /// <param name="options">How large the fit was.</param>
    public static string Page(IReadOnlyList<FitResult> results, FitOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(options);
        return new FitPage(results, options).Text();
    }

    private static IEnumerable<FittedParameter> Entries(FitResult result)
    {
        string sources = string.Join(
            ';', result.Readings.SelectMany(r =>
                r.Target.Reading.Source.Split(';')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return result.Parameters.Where(value => value.Parameter.MovesWithData).Select(value => new FittedParameter
        {
            Id = value.Parameter.Id,
            Value = Math.Clamp(value.Value, value.Parameter.Low, value.Parameter.High),
            Low = value.Parameter.Low,
            High = value.Parameter.High,
            Source = sources.Length == 0 ? NoData : sources,
            Note = NoteOf(value),
        });
    }

    /// <summary>The range of a fitted entry stays that of the prior, which bounds what a scenario may ask.</summary>
    private static string NoteOf(FittedValue value) => string.Create(
        CultureInfo.InvariantCulture,
        $"5-95 % of the posterior: {value.Low:G4} to {value.High:G4}; prior centre {value.Parameter.Centre:G4}; "
        + $"narrowed by {Math.Max(0.0, value.Shrinkage):P0}");

    /// <summary>
    /// A comparator's rows leave out what it shares with the home country's members: loading joins them. What the data
    /// of the country move is always its own.
    /// </summary>
    private static IEnumerable<EnsembleRow> Rows(IReadOnlyList<FitResult> results)
    {
        foreach (FitResult result in results)
        {
            foreach (FitParameter parameter in result.Parameters.Select(value => value.Parameter))
            {
                if (!ReferenceEquals(result, results[0]) && IsShared(results[0], result, parameter))
                {
                    continue;
                }

                for (int member = 0; member < result.Members.Count; member++)
                {
                    double value = result.Members[member][parameter.Id];
                    yield return new EnsembleRow(member, result.CountryCode, parameter.Id, value);
                }
            }
        }
    }

    /// <summary>
    /// Whether all members have the home country's value, up to the rounding of the fit's scales. One member alone may
    /// have it by chance, at an end that two ranges have in common; its row must not be missing.
    /// </summary>
    private static bool IsShared(FitResult home, FitResult result, FitParameter parameter) =>
        !parameter.MovesWithData && result.Members.Zip(home.Members).All(pair =>
        {
            (IReadOnlyDictionary<string, double> own, IReadOnlyDictionary<string, double> ofHome) = pair;
            return ofHome.TryGetValue(parameter.Id, out double value)
                && Math.Abs(value - own[parameter.Id]) <= RoundingShare * Math.Abs(value);
        });
}
