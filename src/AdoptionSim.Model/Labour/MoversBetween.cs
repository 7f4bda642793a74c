using System;

namespace AdoptionSim.Model.Labour;

/// <summary>Who moves from one block to another in the tick, in the order in which they left.</summary>
/// <param name="origin">Number of the block that they left.</param>
/// <param name="destination">Number of the block to which they come.</param>
public delegate ReadOnlySpan<Mover> MoversBetween(int origin, int destination);
