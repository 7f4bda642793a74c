using System;

namespace AdoptionSim.Benchmarks.Labour;

/// <summary>What a contestant leaves behind.</summary>
/// <param name="Separations">Separations of all months.</param>
/// <param name="Hires">Hires of all months.</param>
/// <param name="UnemployedShare">Share of workers without work at the end.</param>
/// <param name="MeanSkill">Mean skill at the end.</param>
/// <param name="MeanWage">Mean wage of the employed at the end.</param>
/// <param name="MeanMonths">Mean months since the last event, or since the start.</param>
/// <param name="Digest">Digest of the employed of every occupation and month.</param>
internal sealed record LabourResult(
    long Separations, long Hires, double UnemployedShare, double MeanSkill, double MeanWage, double MeanMonths,
    ulong Digest)
{
    /// <summary>Standard errors by which two results may differ.</summary>
    private const double Errors = 6.0;

    /// <summary>Whether another result could come from the same rules: counts within some standard errors.</summary>
    public bool Agrees(LabourResult other, long workers)
    {
        ArgumentNullException.ThrowIfNull(other);
        double share = Errors * Math.Sqrt(2.0 * UnemployedShare / workers);
        return Math.Abs(Separations - other.Separations) < Errors * Math.Sqrt(2.0 * Separations)
            && Math.Abs(Hires - other.Hires) < Errors * Math.Sqrt(2.0 * Hires)
            && Math.Abs(UnemployedShare - other.UnemployedShare) < share
            && Math.Abs(MeanSkill - other.MeanSkill) < share && Math.Abs(MeanWage - other.MeanWage) < share
            && Math.Abs(MeanMonths - other.MeanMonths) < Errors * MeanMonths / Math.Sqrt(workers);
    }
}
