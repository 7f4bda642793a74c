namespace AdoptionSim.Model.Population;

/// <summary>A class of firms by headcount.</summary>
/// <param name="Id">Stable id, such as <c>10_29</c>.</param>
/// <param name="PersonsFrom">Smallest headcount of the class.</param>
/// <param name="PersonsTo">Largest headcount of the class; null when open.</param>
public sealed record SizeClass(string Id, int PersonsFrom, int? PersonsTo)
{
    /// <summary>Whether firms of the class count as large: it starts at the threshold or is the open class.</summary>
    /// <param name="thresholdPersons">Headcount from which a firm counts as large, persons.</param>
    public bool IsLarge(double thresholdPersons) => PersonsTo is null || PersonsFrom >= thresholdPersons;
}
