namespace AdoptionSim.Cli;

/// <summary>What the command tells the program that called it.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>A bug in this program.</summary>
    public const int InternalError = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A scenario or its data cannot be used.</summary>
    public const int InvalidInput = 3;

    /// <summary>A check failed; the result says which.</summary>
    public const int CheckFailed = 5;

    /// <summary>The disk, a permission or memory stands in the way.</summary>
    public const int Environment = 6;

    /// <summary>Interrupted.</summary>
    public const int Interrupted = 130;
}
