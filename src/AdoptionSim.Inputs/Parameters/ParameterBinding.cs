using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Inputs.Resolved;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Tasks;
using AdoptionSim.Model.Workers;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>
/// Ties the ids of the parameter files to the properties that carry a <see cref="ParameterAttribute"/>.
/// </summary>
public static class ParameterBinding
{
    /// <summary>Sections of the Japanese industrial classification, A and B together, T unclassifiable.</summary>
    private static readonly ImmutableArray<string> Sections =
        ["AB", .. Enumerable.Range('C', 'T' - 'C' + 1).Select(letter => ((char)letter).ToString())];

    /// <summary>Size classes of Japanese firms.</summary>
    private static readonly ImmutableArray<string> SizeClasses =
        ["1_4", "5_9", "10_29", "30_99", "100_299", "300_999", "1000_plus"];

    private static readonly ImmutableArray<Type> DrawnRecords =
    [
        typeof(FirmParameters), typeof(PersonParameters), typeof(NationalParameters), typeof(TaskParameters),
        typeof(LabourParameters), typeof(LeverParameters), typeof(SurveyParameters),
    ];

    private static readonly ImmutableArray<Type> FixedRecords =
        [typeof(LeverTimingParameters), typeof(PopulationParameters), typeof(LeverFundingParameters)];

    private static readonly ImmutableSortedDictionary<string, BoundParameter> Bound = DrawnRecords
        .SelectMany(record => PropertiesOf(record, isDrawn: true))
        .Concat(FixedRecords.SelectMany(record => PropertiesOf(record, isDrawn: false)))
        .ToImmutableSortedDictionary(bound => bound.Id, bound => bound, StringComparer.Ordinal);

    /// <summary>
    /// Ids that the files must give: single parameters, and the keys of families whose keys are known.
    /// </summary>
    public static ImmutableSortedSet<string> RequiredIds { get; } = Bound.Values
        .SelectMany(bound => bound.IsFamily ? bound.Keys.Select(key => $"{bound.Id}.{key}") : [bound.Id])
        .ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>Families that take any key: ids of their parts before the dot.</summary>
    public static ImmutableSortedSet<string> OpenFamilies { get; } = Bound.Values
        .Where(bound => bound.IsFamily && bound.Keys.Count == 0)
        .Select(bound => bound.Id)
        .ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>Unit of a parameter; null when nothing reads the id.</summary>
    /// <param name="id">The id, for a family with its key.</param>
    public static string? UnitOf(string id) => Find(id)?.Unit;

    /// <summary>Whether members of an ensemble may give the parameter.</summary>
    /// <param name="id">The id, for a family with its key.</param>
    public static bool IsDrawn(string id) => Find(id)?.IsDrawn == true;

    /// <summary>Class and property that carry a parameter, such as <c>FirmParameters.ValueScale</c>; null when nothing
    /// reads the id.</summary>
    /// <param name="id">The id, for a family with its key.</param>
    public static string? ReaderOf(string id) =>
        Find(id)?.Property is { } property ? $"{property.DeclaringType?.Name}.{property.Name}" : null;

    /// <summary>Makes the model's parameters of one country.</summary>
    /// <param name="values">Value of every id.</param>
    public static ModelParameters ToModel(IReadOnlyDictionary<string, double> values) => new()
    {
        Firms = Fill<FirmParameters>(values),
        Persons = Fill<PersonParameters>(values),
        National = Fill<NationalParameters>(values),
        Tasks = Fill<TaskParameters>(values),
        Labour = Fill<LabourParameters>(values),
        Levers = Fill<LeverParameters>(values),
    };

    /// <summary>Makes a record of parameters.</summary>
    /// <typeparam name="TRecord">The record; its properties carry <see cref="ParameterAttribute"/>.</typeparam>
    /// <param name="values">Value of every id.</param>
    /// <exception cref="KeyNotFoundException">A value is missing.</exception>
    public static TRecord Fill<TRecord>(IReadOnlyDictionary<string, double> values)
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(values);

        // The records have required properties only, and each is set below: no constructor has anything to add.
        var record = (TRecord)RuntimeHelpers.GetUninitializedObject(typeof(TRecord));
        foreach (BoundParameter bound in PropertiesOf(typeof(TRecord), isDrawn: true))
        {
            bound.Property.SetValue(record, bound.IsFamily ? FamilyOf(bound, values) : values[bound.Id]);
        }

        return record;
    }

    private static BoundParameter? Find(string id)
    {
        if (Bound.TryGetValue(id, out BoundParameter? exact))
        {
            return exact.IsFamily ? null : exact;
        }

        int dot = id.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0 || dot == id.Length - 1 || !Bound.TryGetValue(id[..dot], out BoundParameter? family))
        {
            return null;
        }

        string key = id[(dot + 1)..];
        return family.IsFamily && (family.Keys.Count == 0 || family.Keys.Contains(key, StringComparer.Ordinal))
            ? family
            : null;
    }

    private static ParameterFamily FamilyOf(BoundParameter bound, IReadOnlyDictionary<string, double> values)
    {
        string prefix = bound.Id + ".";
        return new ParameterFamily(values
            .Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(pair => pair.Key[prefix.Length..], pair => pair.Value, StringComparer.Ordinal));
    }

    private static IEnumerable<BoundParameter> PropertiesOf(Type record, bool isDrawn) =>
        from property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        let attribute = property.GetCustomAttribute<ParameterAttribute>()
        where attribute is not null
        let isFamily = property.PropertyType == typeof(ParameterFamily)
        select new BoundParameter(
            attribute.Id, attribute.Unit, property, isFamily, isFamily ? KeysOf(attribute.Id) : [], isDrawn);

    private static string[] LeverKeys(Func<LeverId, bool> isMeant) =>
        [.. ScenarioLanguage.Levers.Where(lever => isMeant(lever.Value)).Select(lever => lever.Key)];

    private static IReadOnlyList<string> KeysOf(string family) => family switch
    {
        "personal_age_multiplier" or "job_search_by_age" => AgeClass.Ids,
        "sector_value_shift" or "labour_cost_share" or "demand_elasticity" => Sections,
        "lever_delay" or "lever_ramp" => LeverKeys(lever => lever is not LeverId.Reskilling),
        "lever_cost" => LeverKeys(lever => !ScenarioLanguage.IsFunded(lever)),
        "inner_share_ai_part" => [BudgetBuilder.SmeLine, BudgetBuilder.ReskillingLine, .. BudgetBuilder.Pillars],
        "exposure_benchmark" => ExposureMaps.Ids,
        "firm_exit" => SizeClasses,
        "mortality_at_60" or "mortality_growth" => ["male", "female"],
        _ => [],
    };
}
