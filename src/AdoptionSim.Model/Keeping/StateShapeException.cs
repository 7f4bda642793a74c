using System;

namespace AdoptionSim.Model.Keeping;

/// <summary>Kept state is not of the actor that is to take it: it was left by something else.</summary>
/// <param name="message">What does not fit.</param>
public sealed class StateShapeException(string message) : Exception(message);
