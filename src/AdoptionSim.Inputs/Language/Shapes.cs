using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Language;

/// <summary>Names of the shapes that values may have, for messages.</summary>
internal static class Shapes
{
    /// <summary>Keys with values.</summary>
    public static BilingualText Map { get; } = new("キーと値の組", "a map of keys and values");

    /// <summary>A list.</summary>
    public static BilingualText List { get; } = new("一覧", "a list");

    /// <summary>A single word or text.</summary>
    public static BilingualText Word { get; } = new("一つの語または文", "a single word or text");

    /// <summary>A number.</summary>
    public static BilingualText Number { get; } = new("数", "a number");
}
