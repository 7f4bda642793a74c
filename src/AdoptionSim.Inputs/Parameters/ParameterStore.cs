using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>
/// All parameter files. The centre of a country is the base, then what the fit of the home country shares, then the
/// country's own file, then its own fit, then what the scenario sets.
/// </summary>
internal sealed class ParameterStore
{
    private const string Folder = "scenarios/parameters";
    private const double WeightTolerance = 1e-9;

    private static readonly string[] PeerWeights =
        ["peer_weight_national", "peer_weight_sector", "peer_weight_supply_chain"];

    private readonly string assets;
    private readonly DiagnosticBag bag;
    private readonly SourceList sources;
    private readonly Dictionary<string, ParameterEntry> baseEntries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, ParameterEntry>> centres = new(StringComparer.Ordinal);
    private Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, double>>> draws = new(StringComparer.Ordinal);

    private ParameterStore(string assets, SourceList sources, DiagnosticBag bag)
    {
        this.assets = assets;
        this.sources = sources;
        this.bag = bag;
    }

    /// <summary>Reads the files.</summary>
    /// <param name="assets">Folder that holds <c>scenarios/parameters</c>.</param>
    /// <param name="countries">Countries whose layers are wanted.</param>
    /// <param name="sources">Known sources.</param>
    /// <param name="withFit">Whether the fitted files and the ensemble are read.</param>
    /// <param name="bag">Takes the problems.</param>
    public static ParameterStore Read(
        string assets, IReadOnlyList<string> countries, SourceList sources, bool withFit, DiagnosticBag bag)
    {
        var store = new ParameterStore(assets, sources, bag);
        store.ReadBase();
        var shared = new Dictionary<string, ParameterEntry>(store.baseEntries, StringComparer.Ordinal);
        if (withFit)
        {
            store.Overlay(shared, FittedFile(ScenarioLanguage.HomeCountry));
        }

        foreach (string country in countries)
        {
            var centre = new Dictionary<string, ParameterEntry>(shared, StringComparer.Ordinal);
            store.Overlay(centre, CountryFile(country));
            if (withFit)
            {
                store.Overlay(centre, FittedFile(country));
            }

            store.centres.Add(country, centre);
        }

        const string Ensemble = Folder + "/fitted/ensemble.csv";
        string path = Path.Combine(assets, Ensemble);
        if (withFit && File.Exists(path))
        {
            store.draws = EnsembleFile.Read(path, Ensemble, bag);
        }

        return store;
    }

    /// <summary>Centre of a country without what the scenario sets.</summary>
    public IReadOnlyDictionary<string, ParameterEntry> Centre(string country) => centres[country];

    /// <summary>
    /// Values of the members of a country's ensemble; empty when it has none. A comparator takes from the home
    /// country's member what neither its own file nor its own member gives: a replicate is one picture of the world.
    /// </summary>
    public IReadOnlyList<IReadOnlyDictionary<string, double>> Members(string country)
    {
        IReadOnlyList<IReadOnlyDictionary<string, double>> own = draws.GetValueOrDefault(country, []);
        if (string.Equals(country, ScenarioLanguage.HomeCountry, StringComparison.Ordinal) || own.Count == 0)
        {
            return own;
        }

        string ownFile = CountryFile(country);
        HashSet<string> settled = [.. centres[country]
            .Where(pair => string.Equals(pair.Value.Place.File, ownFile, StringComparison.Ordinal))
            .Select(pair => pair.Key)];
        var home = draws.GetValueOrDefault(ScenarioLanguage.HomeCountry, []);
        return [.. own.Select(
            (member, number) => Joined(number < home.Count ? home[number] : member, member, settled))];
    }

    private static string CountryFile(string country) => $"{Folder}/countries/{country.ToLowerInvariant()}.yaml";

    private static Dictionary<string, double> Joined(
        IReadOnlyDictionary<string, double> home, IReadOnlyDictionary<string, double> own, HashSet<string> settled)
    {
        Dictionary<string, double> joined = new(StringComparer.Ordinal);
        foreach ((string id, double value) in home)
        {
            if (!settled.Contains(id))
            {
                joined[id] = value;
            }
        }

        foreach ((string id, double value) in own)
        {
            joined[id] = value;
        }

        return joined;
    }

    /// <summary>Reports weights that must add to 1 and do not.</summary>
    public static void CheckWeights(
        string country, IReadOnlyDictionary<string, ParameterEntry> centre, DiagnosticBag bag)
    {
        if (!PeerWeights.All(centre.ContainsKey))
        {
            return;
        }

        double sum = PeerWeights.Sum(id => centre[id].Value);
        if (Math.Abs(sum - 1) > WeightTolerance)
        {
            string written = sum.ToString(CultureInfo.InvariantCulture);
            SourcePlace place = PeerWeights.Select(id => centre[id].Place).Order(PlaceOrder).Last();
            bag.Report(DiagnosticCatalogue.WeightsDoNotAdd, place, country, string.Join(" + ", PeerWeights), written);
        }
    }

    /// <summary>A place in a scenario or an option comes after one in the parameter files.</summary>
    private static Comparer<SourcePlace> PlaceOrder { get; } = Comparer<SourcePlace>.Create((left, right) =>
        left.File.StartsWith(Folder, StringComparison.Ordinal).CompareTo(
            right.File.StartsWith(Folder, StringComparison.Ordinal)) * -1);

    private static string FittedFile(string country) => $"{Folder}/fitted/{country.ToLowerInvariant()}.yaml";

    private void ReadBase()
    {
        string folder = Path.Combine(assets, Folder);
        if (!Directory.Exists(folder))
        {
            bag.Report(DiagnosticCatalogue.FileMissing, SourcePlace.StartOf(Folder), Folder);
            return;
        }

        string[] files = Directory.GetFiles(folder, "*.yaml");
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (string file in files.Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal))
        {
            string path = Path.Combine(folder, file);
            string name = $"{Folder}/{file}";
            foreach (ParameterEntry entry in ParameterFileReader.Read(path, name, null, sources, named, bag))
            {
                if (!baseEntries.TryAdd(entry.Id, entry))
                {
                    bag.Report(DiagnosticCatalogue.ParameterTwice, entry.Place, entry.Id, baseEntries[entry.Id].Place);
                }
            }
        }

        foreach (string id in ParameterBinding.RequiredIds.Where(id => !named.Contains(id)))
        {
            string unit = ParameterBinding.UnitOf(id) ?? string.Empty;
            bag.Report(DiagnosticCatalogue.MissingParameter, SourcePlace.StartOf(Folder), id, unit);
        }
    }

    private void Overlay(Dictionary<string, ParameterEntry> centre, string name)
    {
        string path = Path.Combine(assets, name);
        if (!File.Exists(path))
        {
            return;
        }

        foreach (ParameterEntry entry in ParameterFileReader.Read(path, name, centre, sources, [], bag))
        {
            centre[entry.Id] = entry;
        }
    }
}
