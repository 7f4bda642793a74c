using System;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// A national labour market by occupation that moves in steps: in expectation, by agents, or by any other engine. The
/// laws hold engines against each other through it.
/// </summary>
public interface ILabourFlows
{
    /// <summary>Number of occupations.</summary>
    int Occupations { get; }

    /// <summary>Moves the market on by one step. All flows come from the stocks at its start.</summary>
    /// <param name="target">Posts that each occupation asks for, filled and vacant, persons; 0 or more.</param>
    void Advance(ReadOnlySpan<double> target);

    /// <summary>Employed persons of an occupation.</summary>
    /// <param name="occupation">Row of the occupation.</param>
    double Employed(int occupation);

    /// <summary>Unemployed persons by the occupation of their last work.</summary>
    /// <param name="occupation">Row of the occupation.</param>
    double Unemployed(int occupation);

    /// <summary>Vacant posts of an occupation.</summary>
    /// <param name="occupation">Row of the occupation.</param>
    double Vacancies(int occupation);
}
