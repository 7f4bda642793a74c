using System;
using Orleans;

namespace AdoptionSim.Cluster.Messages;

/// <summary>A question of an epoch that is over, or out of turn: it is not answered.</summary>
/// <param name="message">Which one.</param>
[GenerateSerializer]
public sealed class StaleQuestionException(string message) : Exception(message);
