using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Verbs;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Usage;

/// <summary>Finds the folder of results that the user named, and tells when there is not exactly one.</summary>
internal sealed class FolderFinder
{
    private readonly CliContext context;

    /// <summary>Makes the options.</summary>
    public FolderFinder(CliContext context)
    {
        this.context = context;
        OutDirectory = Make.Out(context.Tongue);
    }

    /// <summary>Folder of all runs.</summary>
    public Option<string> OutDirectory { get; }

    /// <summary>An argument that names a folder.</summary>
    public static Argument<string> Argument(string name, CliText description, Tongue tongue) =>
        new(name) { Description = description.In(tongue) };

    /// <summary>The folder that a text names, in whatever state; null when there is not exactly one.</summary>
    public FolderEntry? Find(OptionReader reader, string text, out int code)
    {
        string root = reader.Text(OutDirectory) ?? RunsVerb.DefaultFolder;
        IReadOnlyList<FolderEntry> found = text.Length == 0 ? [] : ResultFolders.Find(root, text);
        code = ExitCodes.Ok;
        if (found.Count == 1 && found[0].State != RunState.Partial)
        {
            return found[0];
        }

        if (found.Count == 1)
        {
            context.Tell(Catalogue.PartialRun, Printable.Of(found[0].Folder));
            code = ExitCodes.InvalidInput;
            return null;
        }

        string names = string.Join(", ", found.Select(entry => entry.Name));
        context.Tell(found.Count == 0
            ? Catalogue.RunNotFound.In(context.Tongue, Printable.Of(text), Printable.Of(root))
            : Catalogue.RunAmbiguous.In(context.Tongue, Printable.Of(text), found.Count, Printable.Of(names)));
        code = ExitCodes.Usage;
        return null;
    }

    /// <summary>
    /// Does something with a folder; one that is as it was left, and yet not of the right form, is told as invalid.
    /// </summary>
    public int Reading(FolderEntry entry, Func<int> act)
    {
        try
        {
            return act();
        }
        catch (FormatException wrong)
        {
            context.Tell(Catalogue.FolderUnreadable, Printable.Of(entry.Folder), Printable.Of(wrong.Message));
            return ExitCodes.InvalidInput;
        }
    }

    /// <summary>
    /// The folder that a text names, when it is as it was left: nothing is cited or given away from another one.
    /// </summary>
    public FolderEntry? FindSound(OptionReader reader, string text, out int code)
    {
        if (Find(reader, text, out code) is not { } entry)
        {
            return null;
        }

        if (entry.Identity is null)
        {
            context.Tell(Catalogue.CorruptRun, Printable.Of(entry.Folder), Printable.Of(entry.Problem ?? ""));
            code = ExitCodes.InvalidInput;
            return null;
        }

        FolderReport report = FolderVerification.Check(entry.Folder);
        if (report.IsSound)
        {
            return entry;
        }

        foreach (FolderFinding finding in report.Findings)
        {
            context.Tell(FindingTexts.Line(finding, context.Tongue));
        }

        context.Tell(Catalogue.FolderBroken, Printable.Of(entry.Folder), Printable.Of(entry.Name));
        code = ExitCodes.CheckFailed;
        return null;
    }
}
