using System;

namespace AdoptionSim.Model.Keeping;

/// <summary>
/// Marks a field, or all fields of a type, whose content no later tick reads before it is written anew. It is not kept;
/// a test compares every other field of a country that was put back with the one that was kept.
/// </summary>
/// <param name="reason">Why nothing is lost with it.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ScratchAttribute(string reason) : Attribute
{
    /// <summary>Why nothing is lost with it.</summary>
    public string Reason { get; } = reason;
}
