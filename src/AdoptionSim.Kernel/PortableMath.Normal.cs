using System;

namespace AdoptionSim.Kernel;

public static partial class PortableMath
{
    private const double RootOf32 = 5.656854249492381;
    private const double InverseRootOfTwoPi = 0.3989422804014327;
    private const double NormalCdfCentre = 0.67448975;

    /// <summary>Computes the cumulative distribution function of the standard normal.</summary>
    /// <param name="x">Any number.</param>
    /// <returns>A probability in [0, 1], with a relative error below 1e-14 also in the lower tail.</returns>
    /// <remarks>
    /// Coefficients: W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of
    /// Computation 23, 1969, in the form of Algorithm 715 (ACM TOMS 19(1), 1993).
    /// </remarks>
    public static double NormalCdf(double x)
    {
        if (double.IsNaN(x))
        {
            return double.NaN;
        }

        double size = Math.Abs(x);
        if (size <= NormalCdfCentre)
        {
            return 0.5 + NormalCdfCentreOffset(x);
        }

        double tail = size > 40.0 ? 0.0 : size <= RootOf32 ? MiddleTail(size) : FarTail(size);
        return x > 0.0 ? 1.0 - tail : tail;
    }

    /// <summary>Computes the quantile of the standard normal, the inverse of <see cref="NormalCdf"/>.</summary>
    /// <param name="p">A probability; 0 and 1 give the infinities, outside [0, 1] the result is NaN.</param>
    /// <returns>Any number, with a relative error of about 1e-15.</returns>
    /// <remarks>
    /// M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37(3),
    /// 1988, routine PPND16.
    /// </remarks>
    public static double NormalQuantile(double p)
    {
        double q = p - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            return q * QuantileCentre(0.180625 - (q * q));
        }

        double tail = q < 0.0 ? p : 1.0 - p;
        if (!(tail > 0.0))
        {
            return tail == 0.0 ? (q < 0.0 ? double.NegativeInfinity : double.PositiveInfinity) : double.NaN;
        }

        double r = Math.Sqrt(-Log(tail));
        double size = r <= 5.0 ? QuantileMiddle(r - 1.6) : QuantileFar(r - 5.0);
        return q < 0.0 ? -size : size;
    }

    private static double NormalCdfCentreOffset(double x)
    {
        double z = x * x;
        double over = ((((((0.065682337918207449113 * z) + 2.2352520354606839287) * z) + 161.02823106855587881) * z)
            + 1067.6894854603709582) * z;
        double under = ((((((z + 47.20258190468824187) * z) + 976.09855173777669322) * z)
            + 10260.932208618978205) * z) + 45507.789335026729956;
        return x * (over + 18154.981253343561249) / under;
    }

    private static double MiddleTail(double x)
    {
        double over = (1.0765576773720192317e-8 * x) + 0.39894151208813466764;
        over = (over * x) + 8.8831497943883759412;
        over = (over * x) + 93.506656132177855979;
        over = (over * x) + 597.27027639480026226;
        over = (over * x) + 2494.5375852903726711;
        over = (over * x) + 6848.1904505362823326;
        over = (over * x) + 11602.651437647350124;
        over = (over * x) + 9842.7148383839780218;
        double under = x + 22.266688044328115691;
        under = (under * x) + 235.38790178262499861;
        under = (under * x) + 1519.377599407554805;
        under = (under * x) + 6485.558298266760755;
        under = (under * x) + 18615.571640885098091;
        under = (under * x) + 34900.952721145977266;
        under = (under * x) + 38912.003286093271411;
        under = (under * x) + 19685.429676859990727;
        return ExpOfMinusHalfSquare(x) * (over / under);
    }

    private static double FarTail(double x)
    {
        double z = 1.0 / (x * x);
        double over = (0.02307344176494017303 * z) + 0.21589853405795699;
        over = (over * z) + 0.1274011611602473639;
        over = (over * z) + 0.022235277870649807;
        over = (over * z) + 0.001421619193227893466;
        over = (over * z) + 2.9112874951168792e-5;
        double under = z + 1.28426009614491121;
        under = (under * z) + 0.468238212480865118;
        under = (under * z) + 0.0659881378689285515;
        under = (under * z) + 0.00378239633202758244;
        under = (under * z) + 7.29751555083966205e-5;
        double correction = z * (over / under);
        return ExpOfMinusHalfSquare(x) * ((InverseRootOfTwoPi - correction) / x);
    }

    /// <summary>e^(-x²/2), with x split so that the greater square is exact.</summary>
    private static double ExpOfMinusHalfSquare(double x)
    {
        double head = Math.Floor(x * 16.0) / 16.0;
        double rest = (x - head) * (x + head);
        return Exp(-0.5 * head * head) * Exp(-0.5 * rest);
    }

    private static double QuantileCentre(double r)
    {
        double over = (2509.0809287301226727 * r) + 33430.575583588128105;
        over = (over * r) + 67265.770927008700853;
        over = (over * r) + 45921.953931549871457;
        over = (over * r) + 13731.693765509461125;
        over = (over * r) + 1971.5909503065514427;
        over = (over * r) + 133.14166789178437745;
        over = (over * r) + 3.3871328727963666080;
        double under = (5226.4952788528545610 * r) + 28729.085735721942674;
        under = (under * r) + 39307.895800092710610;
        under = (under * r) + 21213.794301586595867;
        under = (under * r) + 5394.1960214247511077;
        under = (under * r) + 687.18700749205790830;
        under = (under * r) + 42.313330701600911252;
        under = (under * r) + 1.0;
        return over / under;
    }

    private static double QuantileMiddle(double r)
    {
        double over = (7.74545014278341407640e-4 * r) + 2.27238449892691845833e-2;
        over = (over * r) + 0.241780725177450611770;
        over = (over * r) + 1.27045825245236838258;
        over = (over * r) + 3.64784832476320460504;
        over = (over * r) + 5.76949722146069140550;
        over = (over * r) + 4.63033784615654529590;
        over = (over * r) + 1.42343711074968357734;
        double under = (1.05075007164441684324e-9 * r) + 5.47593808499534494600e-4;
        under = (under * r) + 1.51986665636164571966e-2;
        under = (under * r) + 0.148103976427480074590;
        under = (under * r) + 0.689767334985100004550;
        under = (under * r) + 1.67638483018380384940;
        under = (under * r) + 2.05319162663775882187;
        under = (under * r) + 1.0;
        return over / under;
    }

    private static double QuantileFar(double r)
    {
        double over = (2.01033439929228813265e-7 * r) + 2.71155556874348757815e-5;
        over = (over * r) + 1.24266094738807843860e-3;
        over = (over * r) + 2.65321895265761230930e-2;
        over = (over * r) + 0.296560571828504891230;
        over = (over * r) + 1.78482653991729133580;
        over = (over * r) + 5.46378491116411436990;
        over = (over * r) + 6.65790464350110377720;
        double under = (2.04426310338993978564e-15 * r) + 1.42151175831644588870e-7;
        under = (under * r) + 1.84631831751005468180e-5;
        under = (under * r) + 7.86869131145613259100e-4;
        under = (under * r) + 1.48753612908506148525e-2;
        under = (under * r) + 0.136929880922735805310;
        under = (under * r) + 0.599832206555887937690;
        under = (under * r) + 1.0;
        return over / under;
    }
}
