namespace AdoptionSim.Model.Population;

/// <summary>A class of firms by headcount.</summary>
/// <param name="Id">Stable id, such as <c>10_29</c>.</param>
/// <param name="PersonsFrom">Smallest headcount of the class.</param>
/// <param name="PersonsTo">Largest headcount of the class; null when open.</param>
public sealed record SizeClass(string Id, int PersonsFrom, int? PersonsTo);
