namespace AdoptionSim.Tidy.Tests.CSharp;

/// <summary>A method, constructor, operator, or property with a body.</summary>
/// <param name="Header">Its first words, in one line.</param>
/// <param name="Start">Where it starts, behind its attributes.</param>
/// <param name="End">Its last character.</param>
internal sealed record CSharpMember(string Header, int Start, int End);
