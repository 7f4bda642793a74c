using AdoptionSim.Model;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Language;

/// <summary>Which published forms of the mechanisms a scenario takes.</summary>
/// <param name="Switches">Forms that the model knows.</param>
/// <param name="ExposureMap">Map of how far AI reaches into tasks, an id of <see cref="ExposureMaps"/>.</param>
internal sealed record ModelSettings(ModelSwitches Switches, string ExposureMap);
