using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace AdoptionSim.Model.Parameters;

/// <summary>One parameter with a value for each key, such as a multiplier for each age class; ids are
/// <c>family.key</c>.</summary>
public sealed class ParameterFamily
{
    private readonly FrozenDictionary<string, double> values;

    /// <summary>Makes a family of values.</summary>
    /// <param name="valuesByKey">Value of each key, in the unit of the family.</param>
    public ParameterFamily(IReadOnlyDictionary<string, double> valuesByKey)
    {
        ArgumentNullException.ThrowIfNull(valuesByKey);
        values = valuesByKey.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Keys that have a value.</summary>
    public IReadOnlyCollection<string> Keys => values.Keys;

    /// <summary>Value of a key, in the unit of the family.</summary>
    /// <param name="key">The key, such as an age class or a section.</param>
    /// <exception cref="KeyNotFoundException">The family has no such key.</exception>
    public double this[string key] => values.TryGetValue(key, out double value)
        ? value
        : throw new KeyNotFoundException($"The parameter family has no key '{key}'.");
}
