using System;
using System.IO;

namespace AdoptionSim.Notebooks.Tests.Running;

/// <summary>An empty folder in which the process stands, as a notebook stands in the folder of its user.</summary>
public sealed class WorkFolder : IDisposable
{
    private readonly string before = Environment.CurrentDirectory;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("adoptionsim-notebook-");

    public WorkFolder()
    {
        Environment.CurrentDirectory = folder.FullName;
        Environment.SetEnvironmentVariable("ADOPTIONSIM_LANG", "en");
    }

    public string Path => folder.FullName;

    public void Dispose()
    {
        Environment.CurrentDirectory = before;
        folder.Delete(recursive: true);
    }
}
