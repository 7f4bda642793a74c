using System;

namespace AdoptionSim.Model.Parameters;

/// <summary>
/// Ties a property to the parameter of that id in the parameter files. The files give value, range, source and flag;
/// the property gives the code its name and unit. A file that lacks the id, or gives it another unit, is refused.
/// </summary>
/// <param name="id">Stable id, <c>snake_case</c>; for a family, the part before the dot.</param>
/// <param name="unit">Unit, as written in the files.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ParameterAttribute(string id, string unit) : Attribute
{
    /// <summary>Stable id of the parameter.</summary>
    public string Id { get; } = id;

    /// <summary>Unit, as written in the files.</summary>
    public string Unit { get; } = unit;
}
