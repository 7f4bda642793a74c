using AdoptionSim.Parquet;

namespace AdoptionSim.Observations.Tables;

/// <summary>One column of a table: what it is called, holds and means.</summary>
/// <param name="Name">Name, <c>snake_case</c> ASCII.</param>
/// <param name="Type">Type of its values.</param>
/// <param name="Nullable">Whether a row may lack a value.</param>
/// <param name="Unit">Unit of its values; <c>none</c> for names and dates.</param>
/// <param name="DescriptionJa">What it means, in Japanese.</param>
/// <param name="DescriptionEn">What it means, in English.</param>
public sealed record ColumnDefinition(
    string Name, ParquetType Type, bool Nullable, string Unit, string DescriptionJa, string DescriptionEn);
