namespace AdoptionSim.Inputs.Diagnostics;

/// <summary>A place in a file that the user can open.</summary>
/// <param name="File">The file as the user named it, or an option such as <c>--set</c>.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public readonly record struct SourcePlace(string File, int Line, int Column)
{
    /// <summary>The first character of a file.</summary>
    /// <param name="file">The file.</param>
    public static SourcePlace StartOf(string file) => new(file, 1, 1);

    /// <summary>The place as <c>file:line:column</c>.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
