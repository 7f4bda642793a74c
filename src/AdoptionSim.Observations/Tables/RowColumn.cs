namespace AdoptionSim.Observations.Tables;

/// <summary>One column of a table and how it takes its value from a row.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
/// <param name="Definition">What the column is.</param>
/// <param name="Fill">Writes the column's value of a row.</param>
public sealed record RowColumn<TRow>(ColumnDefinition Definition, RowTable<TRow>.Filler Fill);
