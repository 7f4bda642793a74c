namespace AdoptionSim;

/// <summary>Cells of CSV files.</summary>
internal static class CsvText
{
    /// <summary>A cell, quoted where its text needs it.</summary>
    /// <param name="text">Text of the cell.</param>
    public static string Field(string text) => Reports.Numbers.CsvField.Of(text);
}
