namespace AdoptionSim.Model.Population;

/// <summary>An occupation group: what it earns and how far AI reaches into its tasks.</summary>
/// <param name="Id">Stable id, such as <c>C1</c>.</param>
/// <param name="Name">Name in both languages.</param>
/// <param name="WageYenPerMonth">Scheduled wage, yen per month.</param>
/// <param name="FemaleShare">Share of women, 0 to 1.</param>
/// <param name="ExposureMean">Mean task score, 0 to 1.</param>
/// <param name="ExposureDeviation">Standard deviation of the task scores, 0 to 1.</param>
/// <param name="AutomatableShare">Share of the tasks within AI's reach that it would do alone, 0 to 1.</param>
/// <param name="TrainingMonths">Months of training that lead into the occupation.</param>
public sealed record OccupationSpec(
    string Id, BilingualText Name, double WageYenPerMonth, double FemaleShare, double ExposureMean,
    double ExposureDeviation, double AutomatableShare = 0.0, int TrainingMonths = 0);
