using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Model.Government;

namespace AdoptionSim.Inputs.Language;

/// <summary>A lever of a scenario.</summary>
/// <param name="Lever">The lever.</param>
/// <param name="Id">Its id.</param>
/// <param name="Strength">Strength as the plan gives it, before delay and ramp; of money, 1 where there is any.</param>
/// <param name="Place">Where it is named.</param>
/// <param name="Money">What the scenario says of its money.</param>
internal sealed record LeverSetting(
    LeverId Lever, string Id, Timeline Strength, SourcePlace Place, LeverMoney Money);
