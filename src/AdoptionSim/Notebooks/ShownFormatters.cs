using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace AdoptionSim.Notebooks;

/// <summary>The formatters of everything that can be shown, as .NET Interactive asks for them.</summary>
[SuppressMessage(
    "Performance", "CA1812", Justification = "Made by whoever reads the attribute, which names it as a type.")]
internal sealed class ShownFormatters
{
    /// <summary>One for each form. The name is the one that is looked for.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "Called on an instance, by its name.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ShownFormatter(ShownFormatter.Html, shown => shown.ToHtml()),
        new ShownFormatter(ShownFormatter.Plain, shown => shown.ToString() ?? string.Empty),
        new ShownFormatter(ShownFormatter.Csv, shown => shown.ToCsv()),
    ];
}
