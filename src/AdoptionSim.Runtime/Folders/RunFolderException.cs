using System;
using System.IO;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// The environment does not let a run's folder be written or read: neither the user's input nor a bug.
/// </summary>
public sealed class RunFolderException : IOException
{
    private const int NoSpaceOnDevice = 28;
    private const int NotADirectory = 20;
    private const int FileExists = 17;
    private const int ReadOnlyFileSystem = 30;
    private const int QuotaExceededLinux = 122;
    private const int QuotaExceededMac = 69;
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsWriteProtected = unchecked((int)0x80070013);

    private RunFolderException(string path, RunFolderProblem problem, Exception inner)
        : base($"{path}: {inner.Message}", inner)
    {
        Path = path;
        Problem = problem;
    }

    /// <summary>The file or folder.</summary>
    public string Path { get; }

    /// <summary>What stands in the way.</summary>
    public RunFolderProblem Problem { get; }

    /// <summary>Whether a failure is one of the environment that <see cref="From"/> can describe.</summary>
    /// <param name="failure">What was thrown by reading or writing a file.</param>
    public static bool Covers(Exception failure) =>
        failure is IOException or UnauthorizedAccessException;

    /// <summary>Describes a failure; one that is already described stays as it is.</summary>
    /// <param name="path">The file or folder that was to be used.</param>
    /// <param name="failure">What was thrown.</param>
    public static RunFolderException From(string path, Exception failure)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(failure);
        return failure as RunFolderException ?? new RunFolderException(path, ProblemOf(failure), failure);
    }

    private static RunFolderProblem ProblemOf(Exception failure) => failure switch
    {
        UnauthorizedAccessException => RunFolderProblem.NoPermission,
        ArgumentOutOfRangeException => RunFolderProblem.FileTooLarge,
        DirectoryNotFoundException or FileNotFoundException => RunFolderProblem.Missing,
        IOException io => ProblemOf(io.HResult),
        _ => RunFolderProblem.Other,
    };

    private static RunFolderProblem ProblemOf(int code) => code switch
    {
        NoSpaceOnDevice or QuotaExceededLinux or QuotaExceededMac or WindowsHandleDiskFull or WindowsDiskFull =>
            RunFolderProblem.NoSpace,
        ReadOnlyFileSystem or WindowsWriteProtected => RunFolderProblem.ReadOnly,
        NotADirectory or FileExists => RunFolderProblem.NotAFolder,
        _ => RunFolderProblem.Other,
    };
}
