namespace AdoptionSim.Reports.Drawing;

/// <summary>How wide a picture is, and what follows from it.</summary>
/// <param name="WidthPixels">Width.</param>
/// <param name="FontPixels">Size of the letters.</param>
/// <param name="IsNarrow">Whether labels stand above their rows instead of beside them.</param>
internal readonly record struct DrawingFrame(double WidthPixels, double FontPixels, bool IsNarrow)
{
    /// <summary>For a desk: beside the text of a page of 1280 pixels, and on paper.</summary>
    public static DrawingFrame Wide { get; } = new(820.0, 13.0, false);

    /// <summary>For a telephone: within 390 pixels.</summary>
    public static DrawingFrame Narrow { get; } = new(350.0, 12.0, true);

    /// <summary>Height of a line of text.</summary>
    public double LinePixels => 1.35 * FontPixels;
}
