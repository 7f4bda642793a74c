using AdoptionSim.Kernel;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// Classes of wages relative to the mean of the occupation, equal steps of the log: inequality follows from their
/// counts, which change only when somebody takes up or leaves work.
/// </summary>
public static class WageClasses
{
    /// <summary>Number of classes.</summary>
    public const int Count = 64;

    private const double LogStep = 0.05;
    private const int RatioShift = 4;
    private static readonly byte[] ClassOfRatio = Classes();
    private static readonly double[] MiddleOfClass = Middles();

    /// <summary>Class of a relative wage.</summary>
    /// <param name="ratio">Wage against the mean of the occupation, in 1/4096; at most 65535.</param>
    public static int Of(int ratio) => ClassOfRatio[ratio >> RatioShift];

    /// <summary>Relative wage in the middle of a class.</summary>
    /// <param name="wageClass">Index of the class.</param>
    public static double Middle(int wageClass) => MiddleOfClass[wageClass];

    private static byte[] Classes()
    {
        var classes = new byte[(ushort.MaxValue + 1) >> RatioShift];
        for (int k = 0; k < classes.Length; k++)
        {
            double ratio = ((k << RatioShift) + (1 << (RatioShift - 1))) / (double)WorkerColumns.WageOne;
            double steps = PortableMath.Log(ratio) / LogStep;
            classes[k] = (byte)System.Math.Clamp((int)System.Math.Floor(steps + (Count / 2)), 0, Count - 1);
        }

        return classes;
    }

    private static double[] Middles()
    {
        var middles = new double[Count];
        for (int k = 0; k < Count; k++)
        {
            middles[k] = PortableMath.Exp((k + 0.5 - (Count / 2)) * LogStep);
        }

        return middles;
    }
}
