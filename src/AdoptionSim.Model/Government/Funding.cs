using System;
using System.Collections.Generic;

namespace AdoptionSim.Model.Government;

/// <summary>Money that comes to a line of the budget, tick by tick.</summary>
public sealed record Funding
{
    private readonly long[] yenByTick;

    /// <summary>Makes the funding of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="yenByTick">Yen of each tick of the horizon, 1:1 whatever the scale of the run; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A tick has less than no money.</exception>
    public Funding(BudgetLine line, IReadOnlyList<long> yenByTick)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(yenByTick);
        Line = line;
        this.yenByTick = [.. yenByTick];
        foreach (long yen in this.yenByTick)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(yen, nameof(yenByTick));
        }
    }

    /// <summary>The line.</summary>
    public BudgetLine Line { get; }

    /// <summary>Yen of each tick.</summary>
    public ReadOnlySpan<long> YenByTick => yenByTick;
}
