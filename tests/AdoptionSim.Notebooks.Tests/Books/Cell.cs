namespace AdoptionSim.Notebooks.Tests.Books;

/// <summary>A cell of a notebook.</summary>
/// <param name="IsCode">Whether it is code; else it is text in Markdown.</param>
/// <param name="Text">What stands in it, without a line feed at the end.</param>
internal sealed record Cell(bool IsCode, string Text);
