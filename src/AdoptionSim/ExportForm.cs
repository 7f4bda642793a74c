namespace AdoptionSim;

/// <summary>In which form results are given to other programs.</summary>
public enum ExportForm
{
    /// <summary>A folder of CSV files, one for each table.</summary>
    Csv,

    /// <summary>One CSV file in the wide form of the Integrated Assessment Modeling Consortium.</summary>
    Iamc,

    /// <summary>A folder or archive of CSV files with their description by the Data Package standard.</summary>
    DataPackage,
}
