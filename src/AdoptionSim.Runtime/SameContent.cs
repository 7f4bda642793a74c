using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace AdoptionSim.Runtime;

/// <summary>
/// Whether two values hold the same content, field by field down to numbers and texts, whatever fields their types
/// have or will get. It errs on one side only: what it cannot look into counts as different.
/// </summary>
internal static class SameContent
{
    private const BindingFlags OwnFields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Type, FieldInfo[]> FieldsByType = new();

    /// <summary>Whether two values hold the same content.</summary>
    public static bool Of(object? one, object? other)
    {
        if (ReferenceEquals(one, other))
        {
            return true;
        }

        if (one is null || other is null || one.GetType() != other.GetType())
        {
            return false;
        }

        return one switch
        {
            string text => string.Equals(text, (string)other, StringComparison.Ordinal),
            double number => BitConverter.DoubleToInt64Bits(number) == BitConverter.DoubleToInt64Bits((double)other),
            Delegate or Type or Pointer => false,
            IDictionary map => OfMaps(map, (IDictionary)other),
            Array or ArrayList => OfLists((IList)one, (IList)other),
            IList list when IsPlainList(one.GetType()) => OfLists(list, (IList)other),
            _ when one.GetType().IsPrimitive || one.GetType().IsEnum => one.Equals(other),
            _ => OfFields(one, other),
        };
    }

    private static bool IsPlainList(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>);

    private static bool OfLists(IList one, IList other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        for (int k = 0; k < one.Count; k++)
        {
            if (!Of(one[k], other[k]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool OfMaps(IDictionary one, IDictionary other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        foreach (DictionaryEntry entry in one)
        {
            if (!other.Contains(entry.Key) || !Of(entry.Value, other[entry.Key]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool OfFields(object one, object other)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (FieldInfo field in FieldsByType.GetOrAdd(one.GetType(), FieldsOf))
        {
            if (!Of(field.GetValue(one), field.GetValue(other)))
            {
                return false;
            }
        }

        return true;
    }

    private static FieldInfo[] FieldsOf(Type type)
    {
        List<FieldInfo> fields = [];
        for (Type? level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            fields.AddRange(level.GetFields(OwnFields));
        }

        return [.. fields];
    }
}
