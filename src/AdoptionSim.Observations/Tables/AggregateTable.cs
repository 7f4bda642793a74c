using AdoptionSim.Observations.Recording;
using Column = AdoptionSim.Observations.Tables.RowColumn<
    AdoptionSim.Observations.Tables.PlacedRow<AdoptionSim.Observations.Recording.AggregateRow>>;

namespace AdoptionSim.Observations.Tables;

/// <summary>The table <c>aggregate</c>: one row for each replicate, country and month.</summary>
public static partial class AggregateTable
{
    // Stands before the table, whose columns it makes.
    private static readonly ColumnMaker<PlacedRow<AggregateRow>> Make = new();

    /// <summary>Name of the table.</summary>
    public const string Name = "aggregate";

    /// <summary>The table.</summary>
    public static RowTable<PlacedRow<AggregateRow>> Table { get; } = new(Name,
    [
        Make.Number32("replicate", "none", "反復の番号", "Number of the replicate", p => p.Replicate),
        Make.Text("country", "国コード（ISO 3166）", "Country code (ISO 3166)", p => p.Country),
        Make.MonthOf("month", "年月（月の初日）", "Month (its first day)", p => p.Row.Month),
        .. Firms(),
        .. Persons(),
        .. Readings(),
        .. National(),
        .. Budget(),
        .. Work(),
    ]);

    private static Column[] Firms() =>
    [
        Share("firm_use_share", "AIを使う企業の割合（企業数）", "Enterprises that use AI, by firms",
            p => p.Row.FirmUseShare),
        Share("firm_use_share_10_plus", "AIを使う企業の割合（10人以上、企業数）",
            "Enterprises of 10 or more persons that use AI, by firms", p => p.Row.FirmUseShareTenPlus),
        Share("firm_use_person_share", "AIを使う企業で働く人の割合（全企業）",
            "Persons in enterprises whose enterprise uses AI", p => p.Row.FirmUsePersonShare),
        Share("firm_use_person_share_10_plus", "AIを使う企業で働く人の割合（10人以上の企業）",
            "Persons in enterprises of 10 or more whose enterprise uses AI", p => p.Row.FirmUsePersonShareTenPlus),
        Share("firm_aware_share", "AIを知っているが使ったことのない企業の割合",
            "Enterprises that know of AI and have not taken it up", p => p.Row.FirmAwareShare),
        Share("firm_trial_share", "AIを試行・一部で使う企業の割合", "Enterprises that use AI on trial or in some places",
            p => p.Row.FirmTrialShare),
        Share("firm_integrated_share", "AIを全社で使う企業の割合", "Enterprises that use AI throughout",
            p => p.Row.FirmIntegratedShare),
        Share("firm_abandoned_share", "AIの利用をやめた企業の割合", "Enterprises that gave AI up",
            p => p.Row.FirmAbandonedShare),
        Share("mean_intensity", "利用企業で働く人でみた利用強度の平均",
            "Mean intensity of use over persons in using enterprises", p => p.Row.MeanIntensityShare),
    ];

    private static Column[] Persons() =>
    [
        Share("individual_ever_share", "生成AIを使ったことのある人の割合（15歳以上）",
            "Persons aged 15 or more who have ever used generative AI", p => p.Row.IndividualEverShare),
        Share("individual_regular_share", "生成AIを普段使う人の割合（15歳以上）",
            "Persons aged 15 or more who use generative AI regularly", p => p.Row.IndividualRegularShare),
        Share("individual_ever_share_20_69", "生成AIを使ったことのある人の割合（20～69歳）",
            "Persons aged 20 to 69 who have ever used generative AI", p => p.Row.IndividualEverShareSurveyed),
        Share("individual_regular_share_20_69", "生成AIを普段使う人の割合（20～69歳）",
            "Persons aged 20 to 69 who use generative AI regularly", p => p.Row.IndividualRegularShareSurveyed),
        Share("work_use_share", "仕事でAIを使う就業者の割合", "Employed persons who use AI at work",
            p => p.Row.WorkUseShare),
    ];

    private static Column[] Readings() =>
    [
        Share("individual_usage_reading", "個人の利用経験の調査読み（総務省調査の枠。ずれの値がない国は空）",
            "Ever use as the survey of individuals reads it; null without a shift for the country",
            p => p.Row.IndividualUsageReading),
        Share("firm_usage_reading", "企業の業務利用の調査読み（いずれかの業務。ずれの値がない国は空）",
            "Business use in any task as the survey of employees reads it; null without a shift for the country",
            p => p.Row.FirmUsageReading),
        Share("firm_usage_one_task_reading", "企業の業務利用の調査読み（一つの業務。ずれの値がない国は空）",
            "Business use in one task as the survey of employees reads it; null without a shift for the country",
            p => p.Row.FirmUsageOneTaskReading),
    ];

    private static Column[] National() =>
    [
        Number("capability", "index", "AIの能力指数", "Capability of AI", p => p.Row.National.Capability),
        Number("capable_task_share", "share", "AIがこなせる業務の割合（就業者数で加重）",
            "Share of tasks that AI can do, weighted by employment", p => p.Row.National.CapableTaskShare),
        Number("ai_price_share_of_wage", "share_of_wage", "AIの価格（同じ業務時間の賃金に対する比）",
            "Price of AI against the wage for the same task-hour", p => p.Row.National.AiPriceShareOfWage),
        Number("trust_index", "index_0_1", "AIへの信頼", "Trust in AI", p => p.Row.National.TrustIndex),
        Make.Number32("incidents", "count", "その月の事故の件数", "Incidents of the month",
            p => p.Row.National.Incidents),
        Number("regulatory_clarity_index", "index_0_1", "規律の明確さ", "Regulatory clarity",
            p => p.Row.National.RegulatoryClarityIndex),
        Number("regulatory_burden_share_of_cost", "share_of_adoption_cost", "規律の負担（導入費用に対する比）",
            "Regulatory burden against the cost of adoption", p => p.Row.National.RegulatoryBurdenShareOfCost),
        Number("talent_thousand_persons", "thousand_persons", "AI人材", "AI specialists",
            p => p.Row.National.TalentThousandPersons),
        Number("talent_cost_factor", "ratio", "人材費用の初月比", "Cost of talent against the first month",
            p => p.Row.National.TalentCostFactor),
        Number("private_ai_investment", "bn_usd_per_year", "民間AI投資（年率）", "Private AI investment, yearly rate",
            p => p.Row.National.InvestmentBnUsdPerYear),
        Number("private_ai_investment_12_month_mean", "bn_usd_per_year", "民間AI投資（年率、直近12か月までの平均）",
            "Private AI investment, yearly rate, mean of the last 12 months at most",
            p => p.Row.InvestmentTwelveMonthMean),
        Make.Number64("ai_spend", "yen_per_year", "企業のAI支出（年率）", "Spending on AI by firms, yearly rate",
            p => p.Row.AiSpendYenPerYear),
        Make.Number64("intangible_investment", "yen_per_month", "無形投資", "Intangible investment of the month",
            p => p.Row.IntangibleInvestmentYen),
        Make.Number64("intangible_capital", "yen", "無形資本（AIへの適応で積み上げたもの）",
            "Intangible capital that firms built by adjusting to AI", p => p.Row.National.IntangibleCapitalYen),
        Make.Number64("licensed_persons", "persons", "AIの利用権を持つ就業者", "Staff with a licence",
            p => p.Row.LicensedPersons),
    ];

    private static Column[] Budget() =>
    [
        Make.Number64("fiscal_cost_yen", "yen", "政府の支出（最初の月からの累計）",
            "Spending of the government since the first month", p => p.Row.FiscalCostYen),
        Make.Number64("subsidy_awards", "firms", "補助金を受けた企業（最初の月からの累計）",
            "Firms that were paid a subsidy since the first month", p => p.Row.SubsidyAwards),
        Share("deadweight_share", "補助金を受けた企業のうち、なくても導入した企業の割合（答えの出た分）",
            "Share of the firms paid that would have taken up AI anyway, of those whose answer is known",
            p => p.Row.DeadweightShare),
    ];

    private static Column Share(
        string name, string ja, string en, System.Func<PlacedRow<AggregateRow>, double?> value) =>
        Make.Number(name, "share", ja, en, value, nullable: true);

    private static Column Number(
        string name, string unit, string ja, string en, System.Func<PlacedRow<AggregateRow>, double?> value) =>
        Make.Number(name, unit, ja, en, value);
}
