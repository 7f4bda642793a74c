using System;
using System.Runtime.CompilerServices;

namespace AdoptionSim.Studies.Laws;

/// <summary>Checks what callers give a law.</summary>
internal static class LawArgument
{
    /// <summary>Refuses what is no finite number.</summary>
    public static void Finite(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(name, value, "A law takes finite numbers.");
        }
    }
}
