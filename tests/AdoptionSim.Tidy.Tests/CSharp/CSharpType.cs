namespace AdoptionSim.Tidy.Tests.CSharp;

/// <summary>A type that is declared at the top of a file.</summary>
/// <param name="Name">Name without type parameters.</param>
/// <param name="IsPublic">Whether it says <c>public</c>.</param>
/// <param name="Position">Where its declaration starts.</param>
internal sealed record CSharpType(string Name, bool IsPublic, int Position);
