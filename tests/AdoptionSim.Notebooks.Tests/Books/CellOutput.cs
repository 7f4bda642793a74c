namespace AdoptionSim.Notebooks.Tests.Books;

/// <summary>What a cell of code shows.</summary>
/// <param name="Printed">What it prints on its way.</param>
/// <param name="Plain">Its last value as lines; null without one.</param>
/// <param name="Html">Its last value as HTML; null where it has none.</param>
internal sealed record CellOutput(string Printed, string? Plain, string? Html)
{
    public static CellOutput None { get; } = new(string.Empty, null, null);

    /// <summary>All of it as a console shows it.</summary>
    public string OnConsole => Printed + (Plain is null ? string.Empty : Plain + "\n");
}
