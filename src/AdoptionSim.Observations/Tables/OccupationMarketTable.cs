using System;
using AdoptionSim.Observations.Recording;
using Column = AdoptionSim.Observations.Tables.RowColumn<
    AdoptionSim.Observations.Tables.PlacedRow<AdoptionSim.Observations.Recording.OccupationMarketRow>>;

namespace AdoptionSim.Observations.Tables;

/// <summary>
/// The table <c>occupation_market</c>: vacancies, posts, tasks and wages by occupation, month by month; what has no age
/// or sex.
/// </summary>
public static class OccupationMarketTable
{
    // Stands before the table, whose columns it makes.
    private static readonly ColumnMaker<PlacedRow<OccupationMarketRow>> Make = new();

    /// <summary>Name of the table.</summary>
    public const string Name = "occupation_market";

    /// <summary>The table.</summary>
    public static RowTable<PlacedRow<OccupationMarketRow>> Table { get; } = new(Name,
    [
        Make.Number32("replicate", "none", "反復の番号", "Number of the replicate", p => p.Replicate),
        Make.Text("country", "国コード（ISO 3166）", "Country code (ISO 3166)", p => p.Country),
        Make.MonthOf("month", "年月（月の初日）", "Month (its first day)", p => p.Row.Month),
        Make.Text("occupation", "職業（空は職業に就いたことのない人で、求人や賃金はない）",
            "Occupation; null for persons who never had one, for whom there are no posts or wages",
            p => p.Row.Occupation, true),
        Count("vacancies", "posts", "未充足の求人（月末）", "Unfilled vacancies at the end of the month",
            p => p.Row.Vacancies),
        Count("vacancies_opened", "posts", "その月に出た求人", "Vacancies opened in the month",
            p => p.Row.VacanciesOpened),
        Count("vacancies_withdrawn_by_ai", "posts", "AIで人手が余り、その月に取り下げた求人",
            "Vacancies taken back in the month because AI left a surplus", p => p.Row.VacanciesWithdrawnByAi),
        Count("hiring_suppressed_by_ai", "posts", "AIで人手が余り、その月に補充しなかった欠員",
            "Replacements not opened in the month because AI left a surplus", p => p.Row.HiringSuppressedByAi),
        Count("posts_wanted", "posts", "企業が望む職の数", "Posts that employers want", p => p.Row.PostsWanted),
        Count("posts_wanted_without_ai", "posts", "AIがなければ望む職の数", "Posts that they would want without AI",
            p => p.Row.PostsWantedWithoutAi),
        Count("complemented", "persons", "AIで労働時間の一定割合以上が省かれている就業者",
            "Employed persons whom AI saves a noticeable share of hours", p => p.Row.Complemented),
        Count("displaced", "persons", "AIで職を失い、元の賃金の職に就いていない人（月末、前の職業）",
            "Persons laid off because of AI without work at the old wage since, by last occupation",
            p => p.Row.Displaced),
        Count("long_term_unemployed", "persons", "1年以上の失業者（月末、前の職業）",
            "Unemployed for at least a year, by last occupation", p => p.Row.LongTermUnemployed),
        Value("automated_share", "share", "AIが単独で行う業務の割合", "Share of tasks that AI does alone",
            p => p.Row.AutomatedShare),
        Value("labour_relief_share", "share", "AIが省く労働の割合", "Share of labour that AI spares",
            p => p.Row.LabourReliefShare),
        Value("wage_yen_per_month", "yen_per_month", "平均賃金（名目）", "Mean wage, nominal",
            p => p.Row.WageYenPerMonth),
    ]);

    private static Column Count(
        string name, string unit, string ja, string en, Func<PlacedRow<OccupationMarketRow>, long?> value) =>
        Make.Number64(name, unit, ja, en, value, nullable: true);

    private static Column Value(
        string name, string unit, string ja, string en, Func<PlacedRow<OccupationMarketRow>, double?> value) =>
        Make.Number(name, unit, ja, en, value, nullable: true);
}
