namespace AdoptionSim.Model.Labour;

/// <summary>Wages and prices at the end of a tick, as observers see them.</summary>
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
}
