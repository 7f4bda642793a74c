namespace AdoptionSim.Planning;

/// <summary>Parts of a run, in their order.</summary>
public enum RunStage
{
    /// <summary>The program starts and reads scenario, parameters and facts.</summary>
    Inputs,

    /// <summary>It looks whether the machine has room for the run.</summary>
    Room,

    /// <summary>It makes who exists.</summary>
    Population,

    /// <summary>Months pass, and what is seen of them is written; checkpoints too.</summary>
    Ticks,

    /// <summary>The tables are completed.</summary>
    Tables,

    /// <summary>Main figures, numbers, checks, the pages in both languages, and the sums of all files.</summary>
    Report,
}
