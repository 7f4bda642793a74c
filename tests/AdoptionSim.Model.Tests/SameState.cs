using System;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Tests;

/// <summary>
/// Compares two actors field by field, down to numbers and texts, and names every field that differs. Fields and types
/// that are marked as scratch are passed over.
/// </summary>
internal sealed class SameState
{
    private const BindingFlags OwnFields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> different = [];

    /// <summary>Fields that differ, as path from the actor.</summary>
    public static IReadOnlyList<string> Differences(object one, object other)
    {
        var comparison = new SameState();
        comparison.Compare(one, other, one.GetType().Name);
        return comparison.different;
    }

    private void Compare(object? one, object? other, string path)
    {
        if (ReferenceEquals(one, other))
        {
            return;
        }

        if (one is null || other is null || one.GetType() != other.GetType())
        {
            different.Add(path);
            return;
        }

        Type type = one.GetType();
        if (type.IsDefined(typeof(ScratchAttribute)) || (!type.IsValueType && !seen.Add(one)))
        {
            return;
        }

        if ((type.IsValueType || one is string) && one.Equals(other))
        {
            return;
        }

        if (type.IsPrimitive || type.IsEnum || one is string)
        {
            different.Add(path);
        }
        else if (one is Array items)
        {
            CompareItems(items, (Array)other, path);
        }
        else if (one is not (Delegate or IDictionary))
        {
            CompareFields(type, one, other, path);
        }
    }

    private void CompareItems(Array one, Array other, string path)
    {
        if (one.Length != other.Length)
        {
            different.Add(path);
            return;
        }

        int before = different.Count;
        for (int k = 0; k < one.Length && different.Count == before; k++)
        {
            Compare(one.GetValue(k), other.GetValue(k), $"{path}[{k}]");
        }
    }

    private void CompareFields(Type type, object one, object other, string path)
    {
        for (Type? level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (FieldInfo field in level.GetFields(OwnFields))
            {
                if (!field.IsDefined(typeof(ScratchAttribute)))
                {
                    Compare(field.GetValue(one), field.GetValue(other), $"{path}.{field.Name}");
                }
            }
        }
    }
}
