using System;
using System.Collections.Generic;
using System.IO;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>Reads the printed numbers of a folder of results.</summary>
public static class FolderNumbers
{
    private const int BytesMax = 64 << 20;

    /// <summary>The numbers, in the order printed.</summary>
    /// <param name="folder">The folder of a run, a comparison or an explanation.</param>
    /// <exception cref="FormatException">The file is not a list of numbers.</exception>
    /// <exception cref="RunFolderException">The file cannot be read.</exception>
    public static IReadOnlyList<PrintedNumber> Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        string path = Path.Combine(folder, RunFolder.NumbersFile);
        try
        {
            var file = new FileInfo(path);
            if (file.LinkTarget is not null || file.Length > BytesMax)
            {
                throw new FormatException($"{RunFolder.NumbersFile}: a link, or larger than {BytesMax} bytes");
            }

            return NumberTable.Read(File.ReadAllText(path));
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(path, failure);
        }
    }
}
