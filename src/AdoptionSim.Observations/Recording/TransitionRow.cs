using AdoptionSim.Model.Labour;

namespace AdoptionSim.Observations.Recording;

/// <summary>Moves from one occupation to another in a calendar year of one replicate, in persons of the country.
/// </summary>
/// <param name="Year">Calendar year; only its months within the run count.</param>
/// <param name="Kind">Way of the move.</param>
/// <param name="FromOccupation">Last occupation; null for persons who never had one.</param>
/// <param name="ToOccupation">New occupation.</param>
/// <param name="Persons">Moves, persons; never zero.</param>
public readonly record struct TransitionRow(
    int Year, MoveKind Kind, string? FromOccupation, string ToOccupation, long Persons);
