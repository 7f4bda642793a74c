namespace AdoptionSim;

/// <summary>One file of what came out, as it was and as it came out again.</summary>
/// <param name="Name">Name relative to the folder, such as <c>data/gap.parquet</c>.</param>
/// <param name="Stated">SHA-256 in the folder; null where it has no such file.</param>
/// <param name="Recomputed">SHA-256 of what came out again; null where nothing of that name did.</param>
public sealed record RerunFile(string Name, string? Stated, string? Recomputed)
{
    /// <summary>Whether both are the same.</summary>
    public bool IsSame => string.Equals(Stated, Recomputed, System.StringComparison.Ordinal);
}
