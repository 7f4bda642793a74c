using System;
using System.Collections.Generic;

namespace AdoptionSim.Projects;

/// <summary>A project would overwrite files.</summary>
/// <param name="directory">The folder.</param>
/// <param name="files">Files that are there already, relative to the folder.</param>
public sealed class ProjectExistsException(string directory, IReadOnlyList<string> files)
    : Exception($"{directory} already has {string.Join(", ", files)}.")
{
    /// <summary>The folder.</summary>
    public string Directory { get; } = directory;

    /// <summary>Files that are there already, relative to the folder.</summary>
    public IReadOnlyList<string> Files { get; } = files;
}
