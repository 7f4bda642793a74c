namespace AdoptionSim.Observations.Tables;

/// <summary>Keys of what the footer of a table says about it.</summary>
public static class TableMetadata
{
    /// <summary>Version of the tables.</summary>
    public const string SchemaVersion = "adoptionsim.schema_version";

    /// <summary>Id of the run that wrote the table.</summary>
    public const string RunId = "adoptionsim.run_id";

    /// <summary>Name of the table.</summary>
    public const string Table = "adoptionsim.table";

    /// <summary>Columns as JSON: name to type, unit and description.</summary>
    public const string Columns = "adoptionsim.columns";
}
