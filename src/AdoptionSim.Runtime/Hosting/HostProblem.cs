namespace AdoptionSim.Runtime.Hosting;

/// <summary>Why a host of countries is not there, or cannot go on.</summary>
public enum HostProblem
{
    /// <summary>What the system says of it.</summary>
    Other,

    /// <summary>No silo of the cluster can be reached.</summary>
    NoSilo,

    /// <summary>A silo does not start.</summary>
    SiloNotStarted,

    /// <summary>All silos have ended.</summary>
    SilosEnded,

    /// <summary>No place is named in which silos find each other.</summary>
    NoPlace,

    /// <summary>The database has no tables for the cluster yet.</summary>
    NoTables,

    /// <summary>The connection to the database cannot be read.</summary>
    NotConnection,

    /// <summary>The folder holds no such run.</summary>
    NoRun,

    /// <summary>The run of the folder was begun by another version, or with other data.</summary>
    OtherVersion,

    /// <summary>The scenario of the folder cannot be used.</summary>
    NotScenario,

    /// <summary>A country has ended and left nothing.</summary>
    NothingLeft,

    /// <summary>The program was built without the package of the host.</summary>
    NotInBuild,
}
