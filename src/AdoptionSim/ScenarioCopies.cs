using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Inputs;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>
/// Copies a scenario and its parents into the folder of a run, byte for byte and placed to each other as they were,
/// so that the copy runs again.
/// </summary>
internal static class ScenarioCopies
{
    private const string FolderWhenNamesClash = "scenario/";

    /// <summary>Copies the files and the list of origins.</summary>
    /// <returns>Names of the copies, the scenario first, relative to the run's folder.</returns>
    public static IReadOnlyList<string> Write(RunFolder folder, ResolvedScenario scenario)
    {
        IReadOnlyList<string> names = NamesOf([.. scenario.Sources.Select(source => Path.GetFullPath(source.Name))]);
        for (int k = 0; k < names.Count; k++)
        {
            folder.Write(names[k], scenario.Sources[k].Bytes);
        }

        var copyOf = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int k = 0; k < names.Count; k++)
        {
            copyOf[scenario.Sources[k].Name] = names[k];
        }

        folder.Write(RunFolder.OriginsFile, OriginsCsv(scenario.Origins, copyOf));
        return names;
    }

    /// <summary>Names in the run's folder of files that stand anywhere.</summary>
    internal static IReadOnlyList<string> NamesOf(IReadOnlyList<string> paths)
    {
        string common = Path.GetDirectoryName(paths[0]) ?? paths[0];
        while (!paths.All(path => IsUnder(path, common)))
        {
            common = Path.GetDirectoryName(common) ?? throw new InvalidOperationException("Files share no folder.");
        }

        string[] relative = [.. paths.Select(path => Path.GetRelativePath(common, path).Replace('\\', '/'))];
        string[] reserved = [.. new[] { RunFolder.ResolvedFile, RunFolder.OriginsFile, RunFolder.ParametersFile }
            .Select(name => Path.GetFileName(name))];
        bool clashes = relative.Any(name => reserved.Contains(name, StringComparer.OrdinalIgnoreCase));
        string place = $"{RunFolder.InputsFolder}/{(clashes ? FolderWhenNamesClash : string.Empty)}";
        return [.. relative.Select(name => place + name)];
    }

    private static bool IsUnder(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar,
            StringComparison.Ordinal);

    /// <summary>
    /// Where each value was written; files are named by their copies, so that no path of the host is kept.
    /// </summary>
    private static string OriginsCsv(IReadOnlyList<Origin> origins, Dictionary<string, string> copyOf)
    {
        var text = new StringBuilder("path,value,file,line\n");
        foreach (Origin origin in origins)
        {
            text.Append(CsvField.Of(origin.Path)).Append(',').Append(CsvField.Of(origin.Value)).Append(',');
            text.Append(CsvField.Of(copyOf.GetValueOrDefault(origin.File, origin.File))).Append(',');
            text.Append(origin.Line).Append('\n');
        }

        return text.ToString();
    }
}
