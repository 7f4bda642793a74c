using System.Collections.Generic;

namespace AdoptionSim.Reports.Results;

/// <summary>The quantities of work that the headline shows, in order.</summary>
public static class WorkMeasures
{
    /// <summary>Thousand persons.</summary>
    public const string ThousandPersons = "thousand_persons";

    /// <summary>Thousand posts.</summary>
    public const string ThousandPosts = "thousand_posts";

    /// <summary>Index, 100 in the first month of the run.</summary>
    public const string Index = "index_first_month_100";

    /// <summary>Coefficient from 0 to 1.</summary>
    public const string Coefficient = "index_0_1";

    private const string Percent = "percent";
    private const double Thousandth = 0.001;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<WorkMeasure> All { get; } =
    [
        new("employment", "employed_persons", ThousandPersons, Thousandth),
        new("unemployment_rate", "unemployment_rate_percent", Percent),
        new("vacancy_rate", "vacancy_rate_percent", Percent),
        new("vacancies", "vacancies", ThousandPosts, Thousandth),
        new("real_wage", "real_wage_index", Index),
        new("labour_productivity", "labour_productivity_index", Index),
        new("labour_share", "labour_share_percent", Percent),
        new("wage_gini", "gini_wage", Coefficient),
        Stock("displaced_by_ai", "displaced_by_ai_persons"),
        Stock("complemented", "complemented_persons"),
        Events("laid_off_by_ai", ThousandPersons),
        Events("reassigned", ThousandPersons),
        Events("hiring_suppressed_by_ai", ThousandPosts),
        Events("vacancies_withdrawn_by_ai", ThousandPosts),
        Events("retrained", ThousandPersons),
    ];

    private static WorkMeasure Stock(string id, string column) =>
        new(id, column, ThousandPersons, Thousandth, IsEffect: true);

    private static WorkMeasure Events(string id, string unit) =>
        new(id, id, unit, Thousandth, OverYear: true, IsEffect: true);
}
