using System;
using System.Threading.Tasks;
using AdoptionSim.Model;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Workers;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Benchmarks.Steps;

/// <summary>Stands between the tick and its blocks and times what they are asked.</summary>
/// <param name="inner">The blocks.</param>
/// <param name="asked">Hears the name of what was asked and the seconds of processors it took.</param>
internal sealed class TimedHost(IBlockHost inner, Action<string, double> asked) : IBlockHost
{
    public ValueTask PersonsUseAiAsync(CountryConditions conditions) =>
        TimeAsync(nameof(PersonsUseAiAsync), () => inner.PersonsUseAiAsync(conditions));

    public ValueTask FirmsApplyForSubsidiesAsync(CountryConditions conditions) =>
        TimeAsync(nameof(FirmsApplyForSubsidiesAsync), () => inner.FirmsApplyForSubsidiesAsync(conditions));

    public ValueTask FirmsTakeUpAiAsync(CountryConditions conditions) =>
        TimeAsync(nameof(FirmsTakeUpAiAsync), () => inner.FirmsTakeUpAiAsync(conditions));

    public ValueTask TurnYearAsync(CountryConditions conditions, MarketBoard board) =>
        TimeAsync(nameof(TurnYearAsync), () => inner.TurnYearAsync(conditions, board));

    public ValueTask PlanWorkAsync(CountryConditions conditions, MarketBoard board) =>
        TimeAsync(nameof(PlanWorkAsync), () => inner.PlanWorkAsync(conditions, board));

    public ValueTask SeekWorkAsync(CountryConditions conditions, MarketBoard board) =>
        TimeAsync(nameof(SeekWorkAsync), () => inner.SeekWorkAsync(conditions, board));

    public ValueTask MoveAsync(CountryConditions conditions, MarketBoard board) =>
        TimeAsync(nameof(MoveAsync), () => inner.MoveAsync(conditions, board));

    public ValueTask CountAsync(FirmCounts firms, PersonCounts persons, WorkCounts work) =>
        TimeAsync(nameof(CountAsync), () => inner.CountAsync(firms, persons, work));

    private async ValueTask TimeAsync(string name, Func<ValueTask> ask)
    {
        CostMeter meter = CostMeter.Start(TimeProvider.System);
        await ask();
        asked(name, meter.Elapsed.CpuSeconds);
    }
}
