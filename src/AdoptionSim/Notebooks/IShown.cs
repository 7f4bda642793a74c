namespace AdoptionSim.Notebooks;

/// <summary>
/// What a notebook or a console can show: lines by <see cref="object.ToString"/>, HTML, CSV, and how to cite it.
/// </summary>
/// <remarks>
/// .NET Interactive finds the forms by an attribute that it knows by its name alone, and Verso by the method
/// <see cref="ToHtml"/>; so nothing of either is referenced. A console prints <see cref="object.ToString"/>.
/// </remarks>
public interface IShown
{
    /// <summary>A piece of HTML that needs nothing else: no script, no style sheet, no network.</summary>
    string ToHtml();

    /// <summary>The whole as CSV (RFC 4180), numbers as they are printed or at full precision where they are data.
    /// </summary>
    string ToCsv();

    /// <summary>Text ready to paste that says where it comes from.</summary>
    string Cite();
}
