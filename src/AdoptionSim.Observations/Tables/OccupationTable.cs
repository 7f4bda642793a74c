using AdoptionSim.Observations.Recording;
using Column = AdoptionSim.Observations.Tables.RowColumn<
    AdoptionSim.Observations.Tables.PlacedRow<AdoptionSim.Observations.Recording.OccupationRow>>;

namespace AdoptionSim.Observations.Tables;

/// <summary>
/// The table <c>occupation</c>: stocks and flows of work by occupation, age band and sex, month by month, in persons.
/// Groups in which nobody stands and nothing happens have no row.
/// </summary>
public static class OccupationTable
{
    // Stands before the table, whose columns it makes.
    private static readonly ColumnMaker<PlacedRow<OccupationRow>> Make = new();

    /// <summary>Name of the table.</summary>
    public const string Name = "occupation";

    /// <summary>The table.</summary>
    public static RowTable<PlacedRow<OccupationRow>> Table { get; } = new(Name,
    [
        Make.Number32("replicate", "none", "反復の番号", "Number of the replicate", p => p.Replicate),
        Make.Text("country", "国コード（ISO 3166）", "Country code (ISO 3166)", p => p.Country),
        Make.MonthOf("month", "年月（月の初日）", "Month (its first day)", p => p.Row.Month),
        Make.Text("occupation", "職業（仕事のない人は前の職業。空は職業に就いたことのない人）",
            "Occupation, the last one of who is without work; null for persons who never had one",
            p => p.Row.Occupation, true),
        Make.Text("age_band", "年齢階級", "Age band", p => p.Row.AgeBand),
        Make.Text("sex", "性別", "Sex", p => p.Row.Sex),
        Stock("employed", "就業者（月末）", "Employed persons at the end of the month", p => p.Row.Employed),
        Stock("unemployed", "失業者（月末、訓練中を除く）",
            "Unemployed persons at the end of the month, trainees left out", p => p.Row.Unemployed),
        Stock("trainees", "公的訓練を受ける人（月末）", "Persons in public training at the end of the month",
            p => p.Row.Trainees),
        .. FlowColumns.Of<PlacedRow<OccupationRow>>(
            FlowColumns.All, "その月の人数", "persons of the month", p => p.Row.Flows, nullable: false),
    ]);

    private static Column Stock(
        string name, string ja, string en, System.Func<PlacedRow<OccupationRow>, long?> value) =>
        Make.Number64(name, "persons", ja, en, value);
}
