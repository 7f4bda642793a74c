using System;
using AdoptionSim.Observations.Recording;
using Column = AdoptionSim.Observations.Tables.RowColumn<
    AdoptionSim.Observations.Tables.PlacedRow<AdoptionSim.Observations.Recording.AggregateRow>>;

namespace AdoptionSim.Observations.Tables;

public static partial class AggregateTable
{
    private static Column[] Work() => [.. Employment(), .. Income(), .. Effects()];

    private static Column[] Employment() =>
    [
        Persons("employed_persons", "就業者", "Employed persons", w => w.EmployedPersons),
        Persons("labour_force", "労働力人口（就業者・失業者・公的訓練を受ける人）",
            "Labour force: employed, unemployed and in public training", w => w.LabourForcePersons),
        Number("unemployment_rate_percent", "percent", "失業率（訓練中を含む、労働力人口に対する比）",
            "Unemployed and in public training over the labour force", w => w.UnemploymentRatePercent),
        Posts("vacancies", "未充足の求人", "Unfilled vacancies", w => w.Vacancies),
        Number("vacancy_rate_percent", "percent", "求人率（未充足の求人の労働力人口に対する比）",
            "Unfilled vacancies over the labour force", w => w.VacancyRatePercent),
        Number("long_term_unemployed_share", "share", "失業者のうち1年以上の人の割合",
            "Unemployed for at least a year, among the unemployed", w => w.LongTermUnemployedShare),
        Number("young_employed_in_exposed_occupations", "index_first_month_100",
            "AIの影響度が上位4分の1の職業で働く15～24歳の就業者",
            "Employed aged 15 to 24 in the quarter of occupations with the highest exposure to AI",
            w => w.YoungEmployedInExposedIndex),
        Count("firms_closed", "firms", "その月に廃業した企業（同数が開業）",
            "Firms that closed in the month, each succeeded by a new one", w => w.FirmsClosed),
    ];

    private static Column[] Income() =>
    [
        Number("real_wage_index", "index_first_month_100", "実質賃金（就業者の平均）",
            "Real wage, mean over the employed", w => w.RealWageIndex),
        Number("price_index", "index_first_month_100", "物価", "Price level", w => w.PriceIndex),
        Number("labour_productivity_index", "index_first_month_100",
            "労働生産性（初月の価格、就業者1人当たり。AIによらない趨勢の伸びを含まない）",
            "Output of an employed person at prices of the first month, without the growth that would come without AI",
            w => w.LabourProductivityIndex),
        Number("labour_share_percent", "percent", "労働分配率（賃金の総額÷名目の付加価値）",
            "Wages over value added, both nominal", w => w.LabourSharePercent),
        Number("gini_wage", "index_0_1", "賃金のジニ係数（就業者）", "Gini coefficient of wages over the employed",
            w => w.WageGini),
        Number("p90_p10", "ratio", "賃金の第9十分位÷第1十分位（就業者）",
            "Ninth decile of wages over the first, over the employed", w => w.WageP90OverP10),
    ];

    private static Column[] Effects() =>
    [
        Persons("laid_off_by_ai", "AIで企業の必要が減り、その月に職を失った人",
            "Persons laid off in the month because AI lowered the need of their firm", w => w.LaidOffByAi),
        Persons("displaced_by_ai_persons", "AIで職を失い、元の賃金の職に就いていない人（月末の人数）",
            "Persons laid off because of AI without work at the old wage since, at the end of the month",
            w => w.DisplacedByAiPersons),
        Persons("complemented_persons", "AIで労働時間の一定割合以上が省かれている就業者（月末の人数）",
            "Employed persons whom AI saves a noticeable share of hours, at the end of the month",
            w => w.ComplementedPersons),
        Number("complemented_share_of_employed", "share", "同、就業者に対する割合", "The same over the employed",
            w => w.ComplementedShare),
        Number("hours_saved_share", "share", "AIが省く労働時間の割合（就業者全体）",
            "Hours that AI saves, over those of all employed", w => w.HoursSavedShare),
        Persons("reassigned", "企業の中でその月に別の職業へ移った人",
            "Persons moved to another occupation inside their firm in the month", w => w.Reassigned),
        Posts("hiring_suppressed_by_ai", "AIで人手が余り、その月に補充しなかった欠員",
            "Replacements not opened in the month because AI left a surplus", w => w.HiringSuppressedByAi),
        Posts("vacancies_withdrawn_by_ai", "AIで人手が余り、その月に取り下げた求人",
            "Vacancies taken back in the month because AI left a surplus", w => w.VacanciesWithdrawnByAi),
        Persons("retrained", "その月に公的訓練を修了した人", "Persons who completed public training in the month",
            w => w.Retrained),
    ];

    private static Column Persons(string name, string ja, string en, Func<WorkRow, long?> value) =>
        Count(name, "persons", ja, en, value);

    private static Column Posts(string name, string ja, string en, Func<WorkRow, long?> value) =>
        Count(name, "posts", ja, en, value);

    private static Column Count(string name, string unit, string ja, string en, Func<WorkRow, long?> value) =>
        Make.Number64(name, unit, OnlyJa(ja), OnlyEn(en), p => p.Row.Work is WorkRow work ? value(work) : null, true);

    private static Column Number(string name, string unit, string ja, string en, Func<WorkRow, double?> value) =>
        Make.Number(name, unit, OnlyJa(ja), OnlyEn(en), p => p.Row.Work is WorkRow work ? value(work) : null, true);

    private static string OnlyJa(string ja) => $"{ja}。労働市場を試算しない国は空";

    private static string OnlyEn(string en) => $"{en}; null where the labour market is not simulated";
}
