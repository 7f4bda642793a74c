using System;
using System.Collections.Generic;
using System.Globalization;

namespace AdoptionSim.Reports.Sources;

/// <summary>One term of a sum of columns, such as <c>-12*quit</c>.</summary>
/// <param name="Factor">Whole number that the column is multiplied by.</param>
/// <param name="Column">Name of the column.</param>
internal readonly record struct ColumnTerm(double Factor, string Column)
{
    /// <summary>The terms of a text such as <c>employed-12*quit</c>, in order.</summary>
    public static IReadOnlyList<ColumnTerm> Parse(string text)
    {
        List<ColumnTerm> terms = [];
        int start = 0;
        while (start < text.Length)
        {
            double sign = text[start] is '-' ? -1.0 : 1.0;
            start += text[start] is '-' or '+' ? 1 : 0;
            int end = text.AsSpan(start).IndexOfAny('+', '-') is int length and >= 0 ? start + length : text.Length;
            string[] parts = text[start..end].Split('*');
            double factor = parts.Length > 1 ? double.Parse(parts[0], CultureInfo.InvariantCulture) : 1.0;
            terms.Add(new ColumnTerm(sign * factor, parts[^1]));
            start = end;
        }

        return terms;
    }
}
