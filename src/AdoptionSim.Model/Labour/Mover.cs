namespace AdoptionSim.Model.Labour;

/// <summary>A person on the way to a new post, with all that the person takes along.</summary>
/// <param name="Destination">Number of the block where the post stands.</param>
/// <param name="VacancyRank">Number of the vacancy inside that block, among those of the new occupation.</param>
/// <param name="NewOccupation">Index of the new occupation.</param>
/// <param name="Occupation">Last occupation; 255 for none.</param>
/// <param name="Hot">What decides the hazards of AI use.</param>
/// <param name="Standing">Standing before the move.</param>
/// <param name="AgeYears">Age, years.</param>
/// <param name="Kind">Event that the move is.</param>
/// <param name="WageFactor">Persistent relative wage, in 1/4096.</param>
/// <param name="LastWage">Last wage, thousand yen per month; 0 without any.</param>
/// <param name="Skills">Completed training and marks.</param>
public readonly record struct Mover(
    int Destination, int VacancyRank, byte NewOccupation, byte Occupation, byte Hot, byte Standing, byte AgeYears,
    FlowKind Kind, ushort WageFactor, ushort LastWage, uint Skills);
