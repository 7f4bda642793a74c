using System;
using System.IO;

namespace AdoptionSim.Studies.Comparing;

/// <summary>The home country's tables of a variant whose channels were held at those of the base.</summary>
/// <param name="PeersHeld">Opens a table by name: firms and persons saw the peers of the base.</param>
/// <param name="TrustHeld">Opens a table by name: trust was that of the base.</param>
/// <param name="BothHeld">Opens a table by name: both.</param>
public sealed record HeldTables(
    Func<string, Stream> PeersHeld, Func<string, Stream> TrustHeld, Func<string, Stream> BothHeld);
