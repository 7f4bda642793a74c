using System;
using System.IO;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>
/// The checkpoints of a run, in a folder of its partial folder. While a process works on the run it holds a lock, which
/// ends with the process, however that ends.
/// </summary>
public sealed class RunCheckpoints : IDisposable
{
    /// <summary>Name of the folder in the run's partial folder.</summary>
    public const string FolderName = "checkpoint";

    /// <summary>Name of the file that a process holds while it works on the run.</summary>
    internal const string LockName = "lock";

    private readonly FileStream? held;
    private readonly long start;
    private volatile bool hasKept;

    /// <summary>Makes the folder, or takes over that of a run that did not end.</summary>
    /// <param name="partialFolder">The run's partial folder.</param>
    /// <param name="runId">Id of the run.</param>
    /// <param name="cadence">When checkpoints are due.</param>
    /// <param name="clock">Clock that times them.</param>
    /// <param name="isResumed">Whether checkpoints that are there may be used.</param>
    /// <param name="notices">Who hears what went wrong; called on the threads that work.</param>
    /// <exception cref="RunFolderException">The folder cannot be written, or another process has it.</exception>
    public RunCheckpoints(
        string partialFolder, string runId, CheckpointCadence cadence, TimeProvider clock, bool isResumed = false,
        IProgress<CheckpointNotice>? notices = null)
    {
        ArgumentNullException.ThrowIfNull(runId);
        ArgumentNullException.ThrowIfNull(cadence);
        ArgumentNullException.ThrowIfNull(clock);
        Folder = Path.Combine(partialFolder, FolderName);
        RunId = runId;
        Cadence = cadence;
        Clock = clock;
        IsResumed = isResumed;
        Notices = notices;
        start = clock.GetTimestamp();
        hasKept = isResumed;
        held = Take(Folder);
    }

    private RunCheckpoints(
        string folder, string runId, CheckpointCadence cadence, TimeProvider clock, long epoch,
        IProgress<CheckpointNotice>? notices)
    {
        Folder = folder;
        RunId = runId;
        Cadence = cadence;
        Clock = clock;
        IsResumed = true;
        Epoch = epoch;
        Notices = notices;
        start = clock.GetTimestamp();
        hasKept = true;
    }

    /// <summary>Folder of the checkpoints.</summary>
    public string Folder { get; }

    /// <summary>
    /// Whether countries are run by others, who leave in the folder what was seen of each one that has ended.
    /// </summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Epoch in which one country is led for a run that another process asks for; null without.</summary>
    public long? Epoch { get; }

    /// <summary>Whether anything is kept from which the run can go on.</summary>
    public bool CanGoOn => hasKept || IsElsewhere;

    /// <summary>Id of the run.</summary>
    internal string RunId { get; }

    /// <summary>Who hears what went wrong; null for nobody.</summary>
    internal IProgress<CheckpointNotice>? Notices { get; }

    /// <summary>When checkpoints are due.</summary>
    internal CheckpointCadence Cadence { get; }

    /// <summary>Clock that times them.</summary>
    internal TimeProvider Clock { get; }

    /// <summary>Whether checkpoints that are there may be used.</summary>
    internal bool IsResumed { get; }

    /// <summary>Whether a country that has ended is worth a file: a run of a moment is sooner run again.</summary>
    internal bool IsWorthKeeping => Epoch is not null
        || Cadence.EveryTicks is not null || Clock.GetElapsedTime(start) >= CheckpointCadence.WorthKeeping;

    /// <summary>Opens a file for writing; tests let it fail.</summary>
    internal Func<string, Stream> Open { get; init; } = StateFolder.OpenNew;

    /// <summary>Claims the next epoch of one country, for a run that another process asks for.</summary>
    /// <param name="partialFolder">The run's partial folder, which must exist.</param>
    /// <param name="runId">Id of the run.</param>
    /// <param name="cadence">When checkpoints are due.</param>
    /// <param name="clock">Clock that times them.</param>
    /// <param name="replicate">Number of the replicate.</param>
    /// <param name="country">Index of the country.</param>
    /// <param name="notices">Who hears what went wrong.</param>
    /// <exception cref="RunFolderException">The folder cannot be written.</exception>
    public static RunCheckpoints Lead(
        string partialFolder, string runId, CheckpointCadence cadence, TimeProvider clock, int replicate, int country,
        IProgress<CheckpointNotice>? notices = null)
    {
        ArgumentNullException.ThrowIfNull(runId);
        ArgumentNullException.ThrowIfNull(cadence);
        ArgumentNullException.ThrowIfNull(clock);
        string folder = Path.Combine(partialFolder, FolderName);
        try
        {
            long epoch = EpochFolders.ClaimNext(CountryCheckpoints.FolderOf(folder, replicate, country));
            return new RunCheckpoints(folder, runId, cadence, clock, epoch, notices);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(folder, failure);
        }
    }

    /// <summary>Whether a country has ended and left what was seen of it.</summary>
    /// <param name="partialFolder">The run's partial folder.</param>
    /// <param name="replicate">Number of the replicate.</param>
    /// <param name="country">Index of the country.</param>
    public static bool HasEnded(string partialFolder, int replicate, int country) => File.Exists(
        CountryCheckpoints.FolderOf(Path.Combine(partialFolder, FolderName), replicate, country)
            + CountryCheckpoints.DoneEnding);

    /// <summary>Whether a process works on the run of a partial folder.</summary>
    /// <param name="partialFolder">The partial folder.</param>
    public static bool IsBusy(string partialFolder)
    {
        ArgumentNullException.ThrowIfNull(partialFolder);
        string path = Path.Combine(partialFolder, FolderName, LockName);
        try
        {
            using FileStream free = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (Exception nothing) when (nothing is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            return true;
        }
    }

    /// <summary>Lets go of the lock.</summary>
    public void Dispose() => held?.Dispose();

    /// <summary>The checkpoints of one country.</summary>
    internal CountryCheckpoints Of(int replicate, int country) => new(this, replicate, country);

    /// <summary>Notes that something is kept.</summary>
    internal void HasKept() => hasKept = true;

    /// <summary>Tells that a file is not used.</summary>
    internal void Refuse(CheckpointRefusedException refused) => Notices?.Report(
        new CheckpointNotice(refused.Problem, refused.Path, refused.InnerException?.Message ?? string.Empty));

    /// <summary>Tells that a checkpoint was not written.</summary>
    internal void NotWritten(string path, Exception failure) => Notices?.Report(
        new CheckpointNotice(CheckpointProblem.NotWritten, path, failure.Message));

    private static FileStream Take(string folder)
    {
        string path = Path.Combine(folder, LockName);
        try
        {
            Directory.CreateDirectory(folder);
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(path, failure);
        }
    }
}
