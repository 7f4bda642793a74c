namespace AdoptionSim.Notebooks.Tests.Running;

/// <summary>Tests that stand in one folder and take the console run one after the other.</summary>
[CollectionDefinition(nameof(InOneFolder), DisableParallelization = true)]
public sealed class InOneFolder : ICollectionFixture<WorkFolder>;
