using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Observations.Recording;

/// <summary>One country in one month of one replicate. Firm shares are of private enterprises.</summary>
public readonly record struct AggregateRow
{
    /// <summary>Month of the tick.</summary>
    public required Month Month { get; init; }

    /// <summary>Share of enterprises that use AI; null when there are none.</summary>
    public double? FirmUseShare { get; init; }

    /// <summary>The same among enterprises of ten or more persons.</summary>
    public double? FirmUseShareTenPlus { get; init; }

    /// <summary>Share of persons in enterprises whose enterprise uses AI.</summary>
    public double? FirmUsePersonShare { get; init; }

    /// <summary>The same among persons in enterprises of ten or more.</summary>
    public double? FirmUsePersonShareTenPlus { get; init; }

    /// <summary>Share of enterprises that know of AI and have not taken it up.</summary>
    public double? FirmAwareShare { get; init; }

    /// <summary>Share of enterprises that use AI on trial or in some places.</summary>
    public double? FirmTrialShare { get; init; }

    /// <summary>Share of enterprises that use AI throughout.</summary>
    public double? FirmIntegratedShare { get; init; }

    /// <summary>Share of enterprises that gave AI up.</summary>
    public double? FirmAbandonedShare { get; init; }

    /// <summary>Mean intensity of use over the persons in enterprises that use AI, 0 to 1; null when none do.</summary>
    public double? MeanIntensityShare { get; init; }

    /// <summary>Share of persons aged 15 or more who have ever used generative AI.</summary>
    public double? IndividualEverShare { get; init; }

    /// <summary>Share of persons aged 15 or more who use it regularly.</summary>
    public double? IndividualRegularShare { get; init; }

    /// <summary>Share of persons aged 20 to 69 who have ever used it.</summary>
    public double? IndividualEverShareSurveyed { get; init; }

    /// <summary>Share of persons aged 20 to 69 who use it regularly.</summary>
    public double? IndividualRegularShareSurveyed { get; init; }

    /// <summary>Share of the employed who use AI at work.</summary>
    public double? WorkUseShare { get; init; }

    /// <summary>Ever use as the survey of individuals would read it; null without a shift for this country.</summary>
    public double? IndividualUsageReading { get; init; }

    /// <summary>Firm use in any task as the survey of employees would read it; null without a shift.</summary>
    public double? FirmUsageReading { get; init; }

    /// <summary>Firm use in one task as that survey would read it; null without a shift.</summary>
    public double? FirmUsageOneTaskReading { get; init; }

    /// <summary>National conditions of the tick.</summary>
    public required NationalState National { get; init; }

    /// <summary>Mean rate of private AI investment over the last twelve months at most, bn USD per year.</summary>
    public required double InvestmentTwelveMonthMean { get; init; }

    /// <summary>Spending on AI by all firms of the country, yen per year.</summary>
    public required long AiSpendYenPerYear { get; init; }

    /// <summary>Intangible investment of the tick, yen.</summary>
    public required long IntangibleInvestmentYen { get; init; }

    /// <summary>Staff with a licence in the country, persons.</summary>
    public required long LicensedPersons { get; init; }

    /// <summary>What the government spent since the first month, yen.</summary>
    public long FiscalCostYen { get; init; }

    /// <summary>Firms that were paid a subsidy since the first month.</summary>
    public long SubsidyAwards { get; init; }

    /// <summary>Share of these, as far as the answer is known, that did not need it; null while there are
    /// none.</summary>
    public double? DeadweightShare { get; init; }

    /// <summary>Work; null where the labour market is not simulated.</summary>
    public WorkRow? Work { get; init; }
}
