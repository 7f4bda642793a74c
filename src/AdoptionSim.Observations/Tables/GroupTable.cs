using AdoptionSim.Observations.Recording;
using Column = AdoptionSim.Observations.Tables.RowColumn<
    AdoptionSim.Observations.Tables.PlacedRow<AdoptionSim.Observations.Recording.GroupRow>>;

namespace AdoptionSim.Observations.Tables;

/// <summary>
/// The table <c>group</c>: firms by sector, by size class and by both, persons by age and sex. Counts are of the
/// country, not of agents.
/// </summary>
public static class GroupTable
{
    // Stands before the table, whose columns it makes.
    private static readonly ColumnMaker<PlacedRow<GroupRow>> Make = new();

    /// <summary>Name of the table.</summary>
    public const string Name = "group";

    /// <summary>The table.</summary>
    public static RowTable<PlacedRow<GroupRow>> Table { get; } = new(Name,
    [
        Make.Number32("replicate", "none", "反復の番号", "Number of the replicate", p => p.Replicate),
        Make.Text("country", "国コード（ISO 3166）", "Country code (ISO 3166)", p => p.Country),
        Make.MonthOf("month", "年月（月の初日）", "Month (its first day)", p => p.Row.Month),
        Dimension("sector", "産業", "Sector", p => p.Row.Sector),
        Dimension("size_class", "企業規模", "Size class", p => p.Row.SizeClass),
        Dimension("age_group", "年齢階級", "Age class", p => p.Row.AgeGroup),
        Dimension("sex", "性別", "Sex", p => p.Row.Sex),
        Count("firms", "firms", "企業数", "Enterprises", p => p.Row.Firms),
        Count("firms_aware", "firms", "AIを知っているが使ったことのない企業",
            "Enterprises that know of AI and have not taken it up", p => p.Row.FirmsAware),
        Count("firms_trial", "firms", "AIを試行・一部で使う企業", "Enterprises that use AI on trial or in some places",
            p => p.Row.FirmsTrial),
        Count("firms_integrated", "firms", "AIを全社で使う企業", "Enterprises that use AI throughout",
            p => p.Row.FirmsIntegrated),
        Count("firms_abandoned", "firms", "AIの利用をやめた企業", "Enterprises that gave AI up",
            p => p.Row.FirmsAbandoned),
        Count("persons", "persons", "人数（企業の行は働く人、年齢の行は15歳以上の人）",
            "Persons: who work in the enterprises, or of the age and sex", p => p.Row.Persons),
        Count("persons_in_using_firms", "persons", "AIを使う企業で働く人", "Persons in enterprises that use AI",
            p => p.Row.PersonsInUsingFirms),
        Count("employed", "persons", "就業者（公的部門・自営を含む）",
            "Employed persons, public employers and own account included", p => p.Row.Employed),
        Count("ever_users", "persons", "生成AIを使ったことのある人（産業の行は就業者）",
            "Persons who have ever used generative AI; in a sector, among its employed", p => p.Row.EverUsers),
        Count("regular_users", "persons", "生成AIを普段使う人（産業の行は就業者）",
            "Persons who use generative AI regularly; in a sector, among its employed", p => p.Row.RegularUsers),
        Count("work_users", "persons", "仕事でAIを使う就業者", "Employed persons who use AI at work",
            p => p.Row.WorkUsers),
        .. FlowColumns.Of<PlacedRow<GroupRow>>(
            FlowColumns.AtEmployers,
            "勤め先の産業・規模で数える（公的部門・自営を含む）。同じ区分の前の行より後の月の合計。労働市場を試算しない国は空",
            "counted at the employer, public and own account included; sum over the months since the last row of the "
            + "same group; null where the labour market is not simulated",
            p => p.Row.Flows, nullable: true),
    ]);

    private static Column Dimension(
        string name, string ja, string en, System.Func<PlacedRow<GroupRow>, string?> value) =>
        Make.Text(name, $"{ja}（空は区分しないこと）", $"{en}; null when the row is not split by it", value, true);

    private static Column Count(
        string name, string unit, string ja, string en, System.Func<PlacedRow<GroupRow>, long?> value) =>
        Make.Number64(name, unit, ja, en, value, nullable: true);
}
