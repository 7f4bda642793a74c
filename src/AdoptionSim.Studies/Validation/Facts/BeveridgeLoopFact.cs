using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation.Facts;

/// <summary>Fact 5: the Beveridge loop of a business cycle.</summary>
internal sealed class BeveridgeLoopFact : Fact
{
    private static readonly FactCheck Loop = new()
    {
        Id = "5-loop",
        Measure = new(
            "第二周期の（失業率, 欠員率）の符号つき面積 ÷ 外接する長方形の面積。正が反時計回り。完全な楕円は 0.79",
            "signed area of (unemployment, vacancy rate) over that of the box around it, second period; "
                + "positive is against the clock, an upright ellipse gives 0.79"),
        Low = 0.02,
        High = 0.79,
        Unit = FactUnit.Number,
        Source = "del Rio-Chanona et al., Occupational mobility and automation, J. R. Soc. Interface 18 (2021)",
        Flag = "S",
    };

    /// <inheritdoc/>
    public override string Id => "5";

    /// <inheritdoc/>
    public override BilingualText Statement { get; } = new(
        "需要が正弦波で動くと、失業率と欠員率の平面で反時計回りの輪ができる",
        "Under sinusoidal demand, unemployment and vacancies run a loop against the clock");

    /// <inheritdoc/>
    public override BilingualText Caution { get; } = new(
        "需要の振幅は 6.5 %、周期は 120 か月、AI と加齢はなし。",
        "Demand moves by 6.5 % with a period of 120 months, without AI and without ageing.");

    /// <inheritdoc/>
    public override IReadOnlyList<FactReading> Measure(ValidationRuns runs) =>
        [new(Loop, runs.Cycles.Select(run => Area(run)))];

    private static double Area(RunTrace run)
    {
        MonthTrace[] period = [.. run.Months.Skip(ValidationRuns.CycleTicks - ValidationRuns.CyclePeriodMonths)];
        return Measures.SignedArea(
            [.. period.Select(month => month.UnemploymentRate)], [.. period.Select(month => month.VacancyRate)]);
    }
}
