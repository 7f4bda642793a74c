namespace AdoptionSim.Benchmarks.Labour;

/// <summary>One way to run the labour kernel.</summary>
internal interface ILabourContestant
{
    /// <summary>Name in the table.</summary>
    string Name { get; }

    /// <summary>Lets months pass.</summary>
    /// <param name="months">Number of months.</param>
    void Run(int months);

    /// <summary>What is there now.</summary>
    LabourResult Result();
}
