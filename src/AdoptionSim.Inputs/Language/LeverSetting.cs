using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Model.Government;

namespace AdoptionSim.Inputs.Language;

/// <summary>A lever of a scenario.</summary>
/// <param name="Lever">The lever.</param>
/// <param name="Id">Its id.</param>
/// <param name="Strength">Strength as the plan gives it, before delay and ramp.</param>
/// <param name="Place">Where it is named.</param>
internal sealed record LeverSetting(LeverId Lever, string Id, Timeline Strength, SourcePlace Place);
