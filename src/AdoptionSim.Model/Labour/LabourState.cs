using System;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Labour;

/// <summary>Wages and prices at the end of a tick, as observers see them.</summary>
[Scratch("described in every tick")]
public sealed class LabourState
{
    /// <summary>Makes a state.</summary>
    /// <param name="occupations">Number of occupations.</param>
    public LabourState(int occupations)
    {
        WageYenPerMonth = new double[occupations];
    }

    /// <summary>Mean wage of each occupation, yen per month.</summary>
    public double[] WageYenPerMonth { get; }

    /// <summary>Wages of all employed, yen per month, for the agents of the run.</summary>
    public double WageBillYenPerMonth { get; set; }

    /// <summary>Price level against the first month, factor.</summary>
    public double PriceFactor { get; set; } = 1.0;

    /// <summary>Growth of real wages, and of output for a person, that would come without AI, factor.</summary>
    public double TrendFactor { get; set; } = 1.0;

    /// <summary>Shows all of it.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(LabourState));
        state.Column<double>(WageYenPerMonth);
        Span<double> sums = [WageBillYenPerMonth, PriceFactor, TrendFactor];
        state.Column(sums);
        (WageBillYenPerMonth, PriceFactor, TrendFactor) = (sums[0], sums[1], sums[2]);
    }
}
