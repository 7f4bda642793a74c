using System.Collections.Generic;
using System.Reflection;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>A property of a parameter record that the files must give.</summary>
/// <param name="Id">Id, or the family's part before the dot.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Property">The property.</param>
/// <param name="IsFamily">Whether it has a value for each key.</param>
/// <param name="Keys">Keys of the family; empty when any key may be given.</param>
/// <param name="IsDrawn">Whether members of an ensemble may give their own value.</param>
internal sealed record BoundParameter(
    string Id, string Unit, PropertyInfo Property, bool IsFamily, IReadOnlyList<string> Keys, bool IsDrawn);
