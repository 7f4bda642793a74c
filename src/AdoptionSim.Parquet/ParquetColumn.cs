namespace AdoptionSim.Parquet;

/// <summary>One column of a flat table: its name, what it holds, and whether a row may lack a value.</summary>
/// <param name="Name">The column's name; <see cref="ParquetSchema"/> asks for snake_case ASCII.</param>
/// <param name="Type">What the column holds.</param>
/// <param name="Nullable">Whether a row may hold null. A column that is not nullable is stored without levels.</param>
public sealed record ParquetColumn(string Name, ParquetType Type, bool Nullable = false);
