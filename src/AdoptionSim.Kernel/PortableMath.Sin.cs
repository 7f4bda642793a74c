using System;

namespace AdoptionSim.Kernel;

/// <content>The sine.</content>
public static partial class PortableMath
{
    private const double SineAngleLimit = 1e6;

    /// <summary>2π in two parts, so that the remainder keeps its bits.</summary>
    private const double TurnHigh = 6.28318530717958623;
    private const double TurnLow = 2.44929359829470641e-16;

    /// <summary>Computes the sine of an angle.</summary>
    /// <param name="x">The angle in radians, of magnitude up to 10^6.</param>
    /// <returns>The sine, within 1e-14 for angles up to a thousand turns.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The angle is greater, or not a number.</exception>
    /// <remarks>The angle is brought to a quarter turn by symmetry; Taylor's series does the rest.</remarks>
    public static double Sin(double x)
    {
        if (!(Math.Abs(x) <= SineAngleLimit))
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, "An angle lies within 10^6 radians of zero.");
        }

        double turns = Math.Round(x / TurnHigh);
        double angle = (x - (turns * TurnHigh)) - (turns * TurnLow);
        const double HalfTurn = TurnHigh / 2.0;
        const double QuarterTurn = TurnHigh / 4.0;
        if (angle > QuarterTurn)
        {
            angle = HalfTurn - angle;
        }
        else if (angle < -QuarterTurn)
        {
            angle = -HalfTurn - angle;
        }

        double square = angle * angle;
        double term = angle;
        double sum = angle;
        for (int n = 2; n <= 22; n += 2)
        {
            term *= -square / (n * (n + 1));
            sum += term;
        }

        return sum;
    }
}
