namespace AdoptionSim.Reports.Texts;

public static partial class ReportTexts
{
    private static (string Key, string Ja, string En)[] Work =>
    [
        ("work.title", "雇用・賃金・分配の試算：{0}", "Employment, wages and distribution, simulated: {0}"),
        ("work.note",
            "指数は試算の初月＝100。失業率は公的訓練を受ける人を含みます。労働生産性は初月の価格で、AIによらない趨勢の伸びを含みません。",
            "Indices are 100 in the first month. Unemployment includes persons in public training. Labour productivity "
            + "is at prices of the first month, without the growth that would come without AI."),
        ("work.cannot_tell",
            "この表から言えないこと：増減のうちどれだけがAIによるか（高齢化や景気の動きも含む）、個々の企業や人がどうなるか。",
            "What this cannot tell: how much of a change AI causes (ageing and demand are in it too), or what becomes "
            + "of any one firm or person."),
        ("work_effects.title", "AIと仕事の試算（項目ごとに数え、相殺しない）：{0}",
            "AI and work, simulated, each counted apart and never netted: {0}"),
        ("work_effects.note",
            "「12か月」はその月までの12か月の合計で、12か月に満たなければ n/a。ほかは月末の人数。同じ人が複数の行に入ることがあります。",
            "12 months: sum over the twelve months up to the month, n/a with fewer. The others are at the end of the "
            + "month. One person can stand in several rows."),
        ("work_effects.cannot_tell",
            "この表から言えないこと：行を足したり引いたりした「正味の影響」。影響の大きさは、条件を変えた試算どうしの差で見てください。",
            "What this cannot tell: a net effect, as sum or difference of rows. For the size of an effect, compare "
            + "runs that differ in its cause."),
        ("work_measure.employment", "就業者（人）", "Employed (thousand)"),
        ("work_measure.unemployment_rate", "失業率（％）", "Unemployment (%)"),
        ("work_measure.vacancy_rate", "求人率（未充足、％）", "Vacancy rate, unfilled (%)"),
        ("work_measure.vacancies", "未充足の求人（件）", "Unfilled vacancies (thousand)"),
        ("work_measure.real_wage", "実質賃金（指数）", "Real wage (index)"),
        ("work_measure.labour_productivity", "労働生産性（指数）", "Labour productivity (index)"),
        ("work_measure.labour_share", "労働分配率（％）", "Labour share (%)"),
        ("work_measure.wage_gini", "賃金のジニ係数", "Gini of wages"),
        ("work_measure.displaced_by_ai", "AIで離職し元の賃金に戻らない（人）",
            "Displaced by AI, not back at the old wage (thousand)"),
        ("work_measure.complemented", "AIで補完される就業者（人）", "Employed complemented by AI (thousand)"),
        ("work_measure.laid_off_by_ai", "AIによる離職（12か月、人）", "Laid off because of AI (12 months, thousand)"),
        ("work_measure.reassigned", "企業の中の配置転換（12か月、人）",
            "Reassigned inside firms (12 months, thousand)"),
        ("work_measure.hiring_suppressed_by_ai", "AIで補充しなかった欠員（12か月、件）",
            "Hiring suppressed by AI (12 months, thousand posts)"),
        ("work_measure.vacancies_withdrawn_by_ai", "AIで取り下げた求人（12か月、件）",
            "Vacancies withdrawn because of AI (12 months, thousand)"),
        ("work_measure.retrained", "公的訓練の修了者（12か月、人）",
            "Completed public training (12 months, thousand)"),
    ];
}
