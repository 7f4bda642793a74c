using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>
/// Gives the results of a folder to other programs. Everything is written under another name and renamed at the end;
/// nothing is overwritten.
/// </summary>
public static class ResultExport
{
    /// <summary>Ending of a destination that becomes an archive.</summary>
    public const string ArchiveEnding = ".zip";

    private const string ColumnsFile = "columns.csv";

    /// <summary>Where an export goes when nobody says where: into the current folder.</summary>
    /// <param name="folder">The folder of a run, a comparison or an explanation.</param>
    /// <param name="form">The form.</param>
    public static string DefaultDestination(string folder, ExportForm form)
    {
        // The kind comes first: what starts with a time, beside runs, is listed as one.
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return Path.GetFullPath(form switch
        {
            ExportForm.Csv => $"csv-{name}",
            ExportForm.Iamc => $"iamc-{name}.csv",
            _ => $"datapackage-{name}{ArchiveEnding}",
        });
    }

    /// <summary>Exports a folder.</summary>
    /// <param name="folder">The folder of a run, a comparison or an explanation.</param>
    /// <param name="form">The form.</param>
    /// <param name="language">
    /// Language of titles: Japanese CSV files have Japanese titles and a byte order mark, so that spreadsheets read
    /// them; English ones have the names of the columns.
    /// </param>
    /// <param name="destination">Path of what is made; for a data package one that ends in <c>.zip</c> is an archive.
    /// </param>
    /// <returns>Path of what was made.</returns>
    /// <exception cref="FormatException">A manifest or table cannot be read, or the form needs a run.</exception>
    /// <exception cref="RunFolderException">
    /// The environment does not let files be read or written, or the destination exists.
    /// </exception>
    public static string Write(string folder, ExportForm form, ReportLanguage language, string destination)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentException.ThrowIfNullOrEmpty(destination);
        FolderEntry entry = ResultFolders.Show(folder);
        FolderIdentity identity = entry.Identity ?? throw new FormatException(entry.Problem ?? entry.Name);
        string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(destination));
        string place = Path.Combine(
            Path.GetDirectoryName(target) ?? target, $".partial-{Path.GetFileName(target)}-{Environment.ProcessId}");
        try
        {
            return Write(new Source(folder, identity), form, language, target, place);
        }
        catch (ParquetFormatException wrong)
        {
            throw new FormatException(wrong.Message, wrong);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(target, failure);
        }
        finally
        {
            Remove(place);
        }
    }

    private static string Write(
        Source source, ExportForm form, ReportLanguage language, string target, string place)
    {
        if (Path.Exists(target))
        {
            throw new IOException($"'{target}' already exists.");
        }

        Directory.CreateDirectory(place);
        if (form == ExportForm.Iamc)
        {
            string file = Path.Combine(place, Path.GetFileName(target));
            IamcExport.Write(source.Folder, source.Identity, file);
            File.Move(file, target);
            return target;
        }

        string content = Path.Combine(place, "content");
        Directory.CreateDirectory(Path.Combine(content, RunFolder.DataFolder));
        if (form == ExportForm.Csv)
        {
            WriteTables(source, content, language);
            WriteColumns(source, content, language);
        }
        else
        {
            WriteTables(source, content, ReportLanguage.En);
            Describe(source, content, language);
        }

        if (form == ExportForm.DataPackage && target.EndsWith(ArchiveEnding, StringComparison.OrdinalIgnoreCase))
        {
            string archive = Path.Combine(place, "archive");
            Pack(content, archive, source.Identity);
            File.Move(archive, target);
        }
        else
        {
            Directory.Move(content, target);
        }

        return target;
    }

    private static void WriteTables(Source source, string content, ReportLanguage language)
    {
        foreach (string name in source.Tables)
        {
            using ParquetReader table = source.Open(name);
            IReadOnlyList<ColumnDefinition> columns = TableColumns.Of(table);
            TableCsv.Write(table, columns, language, Path.Combine(content, RunFolder.DataFolder, name + ".csv"));
        }

        using StreamWriter numbers = TableCsv.Open(Path.Combine(content, RunFolder.NumbersFile), language);
        TableCsv.WriteLine(numbers, TableColumns.Titles(NumberTable.Definition.Columns, language));
        foreach (PrintedNumber number in FolderNumbers.Read(source.Folder))
        {
            TableCsv.WriteLine(numbers, NumberTable.CellsOf(number));
        }
    }

    /// <summary>What each column of each table holds, in both languages.</summary>
    private static void WriteColumns(Source source, string content, ReportLanguage language)
    {
        using StreamWriter page = TableCsv.Open(Path.Combine(content, ColumnsFile), language);
        TableCsv.WriteLine(page, language == ReportLanguage.Ja
            ? ["表", "列", "型", "単位", "説明（日本語）", "説明（英語）"]
            : ["table", "column", "type", "unit", "description_ja", "description_en"]);
        foreach (string name in source.Tables)
        {
            using ParquetReader table = source.Open(name);
            foreach (ColumnDefinition column in TableColumns.Of(table))
            {
                TableCsv.WriteLine(
                    page,
                    [
                        name, column.Name, column.Type.ToString().ToLowerInvariant(), column.Unit, column.DescriptionJa,
                        column.DescriptionEn,
                    ]);
            }
        }

        File.WriteAllBytes(Path.Combine(content, CitationFile.Name), CitationFile.ToBytes(source.Identity));
    }

    private static void Describe(Source source, string content, ReportLanguage language)
    {
        List<FolderTable> tables = [];
        foreach (string name in source.Tables)
        {
            using ParquetReader table = source.Open(name);
            tables.Add(new FolderTable(
                $"{RunFolder.DataFolder}/{name}.csv", new TableDefinition(name, TableColumns.Of(table))));
        }

        tables.Add(new FolderTable(RunFolder.NumbersFile, NumberTable.Definition));
        File.Copy(
            Path.Combine(source.Folder, ManifestFile.Name), Path.Combine(content, ManifestFile.Name));
        File.WriteAllBytes(Path.Combine(content, CitationFile.Name), CitationFile.ToBytes(source.Identity));
        FolderFile[] files =
        [
            .. tables.Select(table => Path.Combine(content, table.File)).Zip(tables, (path, table) => new FolderFile(
                table.File, new FileInfo(path).Length, FileDigests.OfFile(path))),
        ];
        File.WriteAllBytes(
            Path.Combine(content, DataPackageFile.Name),
            DataPackageFile.ToBytes(source.Identity, tables, files, language == ReportLanguage.Ja));
    }

    /// <summary>Entries have the time of the run, so the same results give the same archive.</summary>
    private static void Pack(string content, string archive, FolderIdentity identity)
    {
        using var zip = new ZipArchive(File.Create(archive), ZipArchiveMode.Create, leaveOpen: false, Encoding.UTF8);
        foreach (string path in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(content, path).Replace(Path.DirectorySeparatorChar, '/');
            ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = identity.StartedUtc;
            using Stream into = entry.Open();
            using FileStream from = File.OpenRead(path);
            from.CopyTo(into);
        }
    }

    private static void Remove(string place)
    {
        try
        {
            if (Directory.Exists(place))
            {
                Directory.Delete(place, recursive: true);
            }
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            // What stays behind has a hidden name that tells what it is.
        }
    }

    /// <summary>The folder of results that is exported.</summary>
    private sealed record Source(string Folder, FolderIdentity Identity)
    {
        /// <summary>Names of the Parquet tables, in order.</summary>
        public IReadOnlyList<string> Tables { get; } =
        [
            .. Directory.EnumerateFiles(Path.Combine(Folder, RunFolder.DataFolder), "*.parquet")
                .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
        ];

        /// <summary>Opens a table for reading.</summary>
        public ParquetReader Open(string table) =>
            ParquetReader.Open(File.OpenRead(Path.Combine(Folder, RunFolder.DataFolder, table + ".parquet")));
    }
}
