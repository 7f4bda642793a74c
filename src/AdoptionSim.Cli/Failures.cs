using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Planning;
using AdoptionSim.Projects;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Folders;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Cli;

/// <summary>Tells the user about what was thrown. A stack trace is shown only when it is asked for.</summary>
internal static class Failures
{
    private const string DebugVariable = "ADOPTIONSIM_DEBUG";
    private const int ReferenceLetters = 8;
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);

    /// <summary>
    /// Whether whoever read the output, such as <c>head</c>, has gone away: no failure of this program.
    /// </summary>
    public static bool IsReaderGone(IOException failure) =>
        failure.HResult is BrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;

    /// <summary>Tells about a failure.</summary>
    /// <returns>The exit code.</returns>
    public static int Tell(Exception failure, CliContext context, CancellationToken cancellation)
    {
        int code = TellKind(Unwrapped(failure), context, cancellation);
        if (context.Variable(DebugVariable) is "1")
        {
            context.Tell(failure.ToString());
        }

        return code;
    }

    /// <summary>Tells that a run does not fit into memory or on the disk, and what would.</summary>
    /// <returns>The exit code.</returns>
    public static int TellTooLarge(RunSize size, CliContext context)
    {
        if (!size.FitsMemory)
        {
            string scale = size.LargestScale is { } finest
                ? Catalogue.LargestScale.In(context.Tongue, finest)
                : Catalogue.NoScaleFits.In(context.Tongue);
            context.Tell(
                Catalogue.TooLargeMemory, Amounts.Bytes(size.MemoryBytes), Amounts.Bytes(size.Room.MemoryBytes),
                scale);
        }

        if (!size.FitsDisk && size.Room.DiskBytes is { } free)
        {
            context.Tell(
                Catalogue.TooLargeDisk, Amounts.Bytes(size.DiskBytes), Amounts.Bytes(free), size.MostReplicates);
        }

        return ExitCodes.Environment;
    }

    private static int TellKind(Exception failure, CliContext context, CancellationToken cancellation)
    {
        switch (failure)
        {
            case RunInterruptedException kept when cancellation.IsCancellationRequested:
                context.Tell(Catalogue.InterruptedKept, Printable.Of(kept.Folder));
                return ExitCodes.Interrupted;
            case OperationCanceledException when cancellation.IsCancellationRequested:
                context.Tell(Catalogue.Interrupted);
                return ExitCodes.Interrupted;
            case ScenarioInvalidException invalid:
                foreach (string line in DiagnosticPrinter.Lines(invalid.Diagnostics, context.Tongue))
                {
                    context.Tell(line);
                }

                return ExitCodes.InvalidInput;
            case NotComparableException unlike:
                foreach (ComparabilityProblem problem in unlike.Problems)
                {
                    context.Tell(TextOf(problem, context.Tongue));
                }

                return ExitCodes.InvalidInput;
            case RunTooLargeException large:
                return TellTooLarge(large.Size, context);
            case ProjectExistsException project:
                context.Tell(
                    Catalogue.ProjectExists, Printable.Of(project.Directory),
                    Printable.Of(string.Join(", ", project.Files)));
                return ExitCodes.Environment;
            case RunFolderException folder:
                context.Tell(TextOf(folder.Problem), Printable.Of(folder.Path), MessageOf(folder));
                TellWhatIsKept(folder.Path, context);
                return ExitCodes.Environment;
            case HostFailedException host:
                context.Tell(
                    Catalogue.HostFailed, TextOf(host.Problem).In(context.Tongue, Printable.Of(host.Detail)));
                return ExitCodes.Environment;
            case IOException io when IsReaderGone(io):
                return ExitCodes.Ok;
            case IOException or UnauthorizedAccessException:
                context.Tell(Catalogue.EnvironmentOther, "stdout", Printable.Of(failure.Message));
                return ExitCodes.Environment;
            case OutOfMemoryException:
                context.Tell(Catalogue.OutOfMemory);
                return ExitCodes.Environment;
            default:
                context.Tell(Catalogue.InternalError, ReferenceOf(failure), Simulation.EngineVersion);
                return ExitCodes.InternalError;
        }
    }

    /// <summary>A run whose folder cannot be written any more goes on from its checkpoints, if it has any.</summary>
    private static void TellWhatIsKept(string path, CliContext context)
    {
        for (string? folder = path; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (Path.GetFileName(folder).StartsWith(RunFolder.PartialPrefix, StringComparison.Ordinal)
                && RunResumption.Find(folder) is { } run)
            {
                context.Tell(Catalogue.FailedKept, Printable.Of(run.Folder));
            }
        }
    }

    private static Exception Unwrapped(Exception failure) =>
        failure is AggregateException { InnerException: { } inner } ? Unwrapped(inner) : failure;

    private static string MessageOf(RunFolderException folder) =>
        Printable.Of(folder.InnerException?.Message ?? folder.Message);

    private static string TextOf(ComparabilityProblem problem, Tongue tongue)
    {
        CliText text = problem.What switch
        {
            "folder" => Catalogue.RunUnusable,
            "month" => Catalogue.MonthOutside,
            "levers" => Catalogue.NoLevers,
            "indicator" => Catalogue.NoIndicator,
            "run_id" => Catalogue.OtherRun,
            "set" => Catalogue.SetOnRun,
            _ => Catalogue.NotComparable,
        };
        string[] words = [problem.What, problem.Base, problem.BaseValue, problem.Variant, problem.VariantValue];
        return text.In(tongue, [.. words.Select(Printable.Of)]);
    }

    private static CliText TextOf(RunFolderProblem problem) => problem switch
    {
        RunFolderProblem.NoSpace => Catalogue.NoSpace,
        RunFolderProblem.NoPermission => Catalogue.NoPermission,
        RunFolderProblem.ReadOnly => Catalogue.ReadOnly,
        RunFolderProblem.FileTooLarge => Catalogue.FileTooLarge,
        RunFolderProblem.NotAFolder => Catalogue.NotAFolder,
        RunFolderProblem.Missing => Catalogue.PathMissing,
        _ => Catalogue.EnvironmentOther,
    };

    private static CliText TextOf(HostProblem problem) => problem switch
    {
        HostProblem.NoSilo => Catalogue.NoSilo,
        HostProblem.SiloNotStarted => Catalogue.SiloNotStarted,
        HostProblem.SilosEnded => Catalogue.SilosEnded,
        HostProblem.NoPlace => Catalogue.NoPlace,
        HostProblem.NoTables => Catalogue.NoTables,
        HostProblem.NotConnection => Catalogue.NotConnection,
        HostProblem.NoRun => Catalogue.NoRun,
        HostProblem.OtherVersion => Catalogue.OtherVersion,
        HostProblem.NotScenario => Catalogue.NotScenario,
        HostProblem.NothingLeft => Catalogue.NothingLeft,
        HostProblem.NotInBuild => Catalogue.NotInBuild,
        _ => Catalogue.HostOther,
    };

    /// <summary>The same for the same bug: made from the kind of failure and the place where it was thrown.</summary>
    private static string ReferenceOf(Exception failure)
    {
        System.Reflection.MethodBase? place = new StackTrace(failure, fNeedFileInfo: false).GetFrame(0)?.GetMethod();
        string text = $"{failure.GetType().FullName} {place?.DeclaringType?.FullName}.{place?.Name}";
        string digest = FileDigests.Of(System.Text.Encoding.UTF8.GetBytes(text));
        return $"{failure.GetType().Name}-{digest[..ReferenceLetters]}";
    }
}
