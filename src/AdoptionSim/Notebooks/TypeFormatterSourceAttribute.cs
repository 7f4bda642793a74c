using System;

namespace AdoptionSim.Notebooks;

/// <summary>
/// Tells .NET Interactive how a type is shown. It looks for an attribute of this name, whoever defines it, so its
/// packages need not be referenced.
/// </summary>
/// <param name="formatterSourceType">Type that makes the formatters.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>Type that makes the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>Forms that are shown unless somebody asks for another.</summary>
    public string[] PreferredMimeTypes { get; } = [ShownFormatter.Html, ShownFormatter.Plain];
}
