namespace AdoptionSim.Cli.Tests.Processes;

/// <summary>Tests that measure: they run after all others, one by one.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "alone";
}
