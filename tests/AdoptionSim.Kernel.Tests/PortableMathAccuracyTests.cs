using System;
using System.Linq;

namespace AdoptionSim.Kernel.Tests;

/// <summary>Accuracy against the platform's functions, and against values computed with 110 decimal digits.</summary>
public sealed class PortableMathAccuracyTests
{
    private static readonly Draws Arguments = new(DrawKey.For(3, 0, 0), new DrawStream("test.arguments"));

    public static TheoryData<double, double> NormalCdfValues => new()
    {
        { -37.5, 4.605353009581955e-308 },
        { -20.0, 2.7536241186062337e-89 },
        { -10.0, 7.619853024160525e-24 },
        { -6.0, 9.86587645037698e-10 },
        { -5.5, 1.8989562465887718e-08 },
        { -3.0, 0.0013498980316300946 },
        { -1.0, 0.15865525393145705 },
        { -0.67, 0.2514288950953101 },
        { -0.1, 0.460172162722971 },
        { 0.0, 0.5 },
        { 0.25, 0.5987063256829237 },
        { 0.7, 0.758036347776927 },
        { 1.5, 0.9331927987311419 },
        { 3.0, 0.9986501019683699 },
        { 5.0, 0.9999997133484281 },
        { 7.0, 0.9999999999987201 },
    };

    public static TheoryData<double, double> NormalQuantileValues => new()
    {
        { 1e-300, -37.0470962993612 },
        { 1e-100, -21.273453560965326 },
        { 1e-20, -9.262340089798407 },
        { 1e-10, -6.361340902404057 },
        { 1e-05, -4.264890793922825 },
        { 0.001, -3.0902323061678136 },
        { 0.02, -2.053748910631823 },
        { 0.074, -1.4466320671589785 },
        { 0.076, -1.4325027208258116 },
        { 0.2, -0.8416212335729142 },
        { 0.4, -0.2533471031357997 },
        { 0.5, 0.0 },
        { 0.51, 0.025068908258711057 },
        { 0.75, 0.6744897501960817 },
        { 0.9, 1.2815515655446006 },
        { 0.95, 1.6448536269514722 },
        { 0.999, 3.090232306167813 },
        { 0.9999999, 5.199337582290661 },
    };

    public static TheoryData<double, double> LogGammaValues => new()
    {
        { 1e-10, 23.025850929882736 },
        { 0.001, 6.907178885383853 },
        { 0.1, 2.252712651734206 },
        { 0.5, 0.5723649429247001 },
        { 0.9, 0.06637623973474295 },
        { 1.0, 2e-107 },
        { 1.3, -0.10817480950786047 },
        { 2.0, 2e-107 },
        { 2.5, 0.2846828704729192 },
        { 3.7, 1.428072326665388 },
        { 8.0, 8.525161361065415 },
        { 11.9, 17.25847745059552 },
        { 12.1, 17.74700727079874 },
        { 100.5, 361.4355404677776 },
        { 12345.6, 103959.18506616846 },
        { 10000000000.0, 220258509288.81058 },
    };

    public static TheoryData<double, double, double, double> BetaCdfValues => new()
    {
        { 0.5, 0.5, 0.5, 0.5 },
        { 0.1, 0.5, 0.5, 0.20483276469913345 },
        { 0.3, 2.0, 5.0, 0.5798249999999999 },
        { 0.7, 2.0, 5.0, 0.989065 },
        { 0.01, 0.01, 0.02, 0.6369288305017489 },
        { 0.9, 0.3, 4.0, 0.9999869225286149 },
        { 0.25, 1.0, 1.0, 0.25 },
        { 0.001, 10.0, 1000.0, 1.1659490822343369e-07 },
        { 0.02, 10.0, 1000.0, 0.9957922704872814 },
        { 0.5, 100.0, 100.0, 0.5 },
        { 0.45, 300.0, 400.0, 0.8738250286734267 },
        { 0.4, 300.0, 400.0, 0.06261247539854098 },
        { 0.5, 10000.0, 10000.0, 0.5 },
        { 0.51, 10000.0, 10000.0, 0.9976629406698898 },
        { 0.48, 10000.0, 10000.0, 7.610739113426522e-09 },
        { 0.0001, 1.5, 9999.5, 0.42760367371385694 },
        { 0.0003, 1.5, 9999.5, 0.8884262656620181 },
        { 0.999, 9999.0, 3.25, 0.003954461794869422 },
        { 0.2, 2500.0, 9000.0, 2.018368849087677e-06 },
        { 0.22, 2500.0, 9000.0, 0.751916148198228 },
        { 0.99, 5.0, 0.1, 0.23091107921565365 },
        { 1e-06, 0.2, 50.0, 0.15002778482947474 },
        { 0.7, 1000.0, 10000.0, 1.0 },
        { 0.0873, 1000.0, 10000.0, 0.0928066001908477 },
    };

    [Fact]
    public void Exp_Is_Within_Two_Units_In_The_Last_Place()
    {
        for (uint i = 0; i < 200_000; i++)
        {
            double width = i % 3 == 0 ? 1.0 : i % 3 == 1 ? 40.0 : 1500.0;
            double x = (Arguments.Uniform(0, i) - 0.5) * width;
            AssertClose(Math.Exp(x), PortableMath.Exp(x), 2, x);
        }
    }

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0.0)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(double.Epsilon, 1.0)]
    [InlineData(709.782712893384, 1.7976931348622732e308)]
    [InlineData(709.7827128933841, double.PositiveInfinity)]
    [InlineData(-745.1332191019411, double.Epsilon)]
    [InlineData(-745.1332191019413, 0.0)]
    [InlineData(1e300, double.PositiveInfinity)]
    [InlineData(-1e300, 0.0)]
    public void Exp_At_The_Edges_Is_Exact(double x, double expected)
    {
        Assert.Equal(expected, PortableMath.Exp(x));
        Assert.Equal(1.0, PortableMath.Exp(-0.0));
    }

    [Fact]
    public void Log_Is_Within_Two_Units_In_The_Last_Place()
    {
        for (uint i = 0; i < 200_000; i++)
        {
            ulong bits = Arguments.Bits64(1, i) & 0x7FFFFFFFFFFFFFFF;
            double x = i % 2 == 0 ? BitConverter.UInt64BitsToDouble(bits) : 0.5 + Arguments.Uniform(2, i);
            AssertClose(Math.Log(x), PortableMath.Log(x), 2, x);
        }
    }

    [Theory]
    [InlineData(1.0, 0.0)]
    [InlineData(0.0, double.NegativeInfinity)]
    [InlineData(-1.0, double.NaN)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(double.Epsilon, -744.4400719213812)]
    [InlineData(double.MaxValue, 709.782712893384)]
    public void Log_At_The_Edges_Is_Exact(double x, double expected)
    {
        Assert.Equal(expected, PortableMath.Log(x));
        Assert.Equal(double.NegativeInfinity, PortableMath.Log(-0.0));
    }

    [Fact]
    public void Expm1_And_Log1p_Keep_Their_Digits_Near_Zero()
    {
        for (uint i = 0; i < 50_000; i++)
        {
            double x = (Arguments.Uniform(3, i) - 0.5) * Math.Pow(10.0, -(int)(i % 12));
            double halfWay = x / 2.0;
            double series = x * (1.0 + (halfWay * (1.0 + (x / 3.0 * (1.0 + (x / 4.0 * (1.0 + (x / 5.0))))))));
            if (Math.Abs(x) < 0.001)
            {
                AssertClose(series, PortableMath.Expm1(x), 3, x);
            }

            AssertRelative(x, PortableMath.Log1p(PortableMath.Expm1(x)), 6e-16, x);
            AssertRelative(x, PortableMath.Expm1(PortableMath.Log1p(x)), 6e-16, x);
            double lostDigits = 1e-15 / Math.Min(1.0, Math.Abs(x));
            AssertRelative(Math.Exp(20.0 * x) - 1.0, PortableMath.Expm1(20.0 * x), lostDigits, x);
        }

        Assert.Equal(double.NegativeInfinity, PortableMath.Log1p(-1.0));
        Assert.Equal(double.NaN, PortableMath.Log1p(-1.5));
        Assert.Equal(double.PositiveInfinity, PortableMath.Log1p(double.PositiveInfinity));
        Assert.Equal(-1.0, PortableMath.Expm1(double.NegativeInfinity));
        Assert.Equal(double.PositiveInfinity, PortableMath.Expm1(710.0));
        Assert.Equal(double.NaN, PortableMath.Expm1(double.NaN));
        Assert.Equal(BitConverter.DoubleToInt64Bits(-0.0), BitConverter.DoubleToInt64Bits(PortableMath.Log1p(-0.0)));
    }

    [Fact]
    public void Pow_Follows_Its_Stated_Error_And_Exact_Cases()
    {
        for (uint i = 0; i < 50_000; i++)
        {
            double x = PortableMath.Exp((Arguments.Uniform(4, i) - 0.5) * 20.0);
            double y = (Arguments.Uniform(5, i) - 0.5) * 8.0;
            double error = 4e-16 * (1.0 + Math.Abs(y * Math.Log(x)));
            AssertRelative(Math.Pow(x, y), PortableMath.Pow(x, y), error, x);
        }

        Assert.Equal(1.0, PortableMath.Pow(0.0, 0.0));
        Assert.Equal(0.0, PortableMath.Pow(0.0, 0.5));
        Assert.Equal(double.PositiveInfinity, PortableMath.Pow(0.0, -1.5));
        Assert.Equal(3.3, PortableMath.Pow(3.3, 1.0));
        Assert.Equal(3.3 * 3.3, PortableMath.Pow(3.3, 2.0));
        Assert.Equal(double.NaN, PortableMath.Pow(-2.0, 1.5));
    }

    [Fact]
    public void Logistic_And_LogOdds_Are_Inverse_And_Symmetric()
    {
        for (uint i = 0; i < 50_000; i++)
        {
            double x = (Arguments.Uniform(6, i) - 0.5) * (i % 2 == 0 ? 2.0 : 60.0);
            double p = PortableMath.Logistic(x);
            AssertRelative(1.0 / (1.0 + Math.Exp(-x)), p, 1e-15, x);
            if (x < 2.0)
            {
                Assert.True(Math.Abs(PortableMath.LogOdds(p) - x) <= 3e-15 * Math.Max(1.0, Math.Abs(x)), $"at {x:R}");
            }
        }

        Assert.Equal(0.5, PortableMath.Logistic(0.0));
        Assert.Equal(0.0, PortableMath.LogOdds(0.5));
        Assert.Equal(1.0, PortableMath.Logistic(double.PositiveInfinity));
        Assert.Equal(0.0, PortableMath.Logistic(double.NegativeInfinity));
        Assert.Equal(double.NegativeInfinity, PortableMath.LogOdds(0.0));
        Assert.Equal(double.PositiveInfinity, PortableMath.LogOdds(1.0));
        Assert.Equal(double.NaN, PortableMath.LogOdds(1.5));
        Assert.Equal(double.NaN, PortableMath.LogOdds(-0.5));
    }

    [Theory]
    [MemberData(nameof(NormalCdfValues))]
    public void NormalCdf_Agrees_With_High_Precision(double x, double expected) =>
        AssertRelative(expected, PortableMath.NormalCdf(x), 1e-14, x);

    [Theory]
    [MemberData(nameof(NormalQuantileValues))]
    public void NormalQuantile_Agrees_With_High_Precision(double p, double expected) =>
        AssertRelative(expected, PortableMath.NormalQuantile(p), 2e-15, p);

    [Fact]
    public void NormalQuantile_Inverts_NormalCdf_And_Is_Antisymmetric()
    {
        for (int i = 1; i < 4096; i++)
        {
            double p = i / 4096.0;
            double z = PortableMath.NormalQuantile(p);
            AssertRelative(p, PortableMath.NormalCdf(z), 1e-14, p);
            Assert.Equal(-z, PortableMath.NormalQuantile(1.0 - p));
        }

        Assert.Equal(double.NegativeInfinity, PortableMath.NormalQuantile(0.0));
        Assert.Equal(double.PositiveInfinity, PortableMath.NormalQuantile(1.0));
        Assert.Equal(double.NaN, PortableMath.NormalQuantile(-0.1));
        Assert.Equal(double.NaN, PortableMath.NormalQuantile(1.1));
        Assert.Equal(double.NaN, PortableMath.NormalQuantile(double.NaN));
        Assert.Equal(1.0, PortableMath.NormalCdf(double.PositiveInfinity));
        Assert.Equal(0.0, PortableMath.NormalCdf(double.NegativeInfinity));
        Assert.Equal(double.NaN, PortableMath.NormalCdf(double.NaN));
    }

    [Theory]
    [MemberData(nameof(LogGammaValues))]
    public void LogGamma_Agrees_With_High_Precision(double x, double expected) =>
        Assert.True(
            Math.Abs(PortableMath.LogGamma(x) - expected) <= 1e-14 * Math.Max(1.0, Math.Abs(expected)),
            $"at {x:R}: {PortableMath.LogGamma(x):R} for {expected:R}");

    [Theory]
    [MemberData(nameof(BetaCdfValues))]
    public void BetaCdf_Agrees_With_High_Precision(double x, double a, double b, double expected)
    {
        double actual = PortableMath.BetaCdf(x, a, b);
        AssertRelative(expected, actual, 1e-12, x);
        Assert.Equal(1.0 - expected, PortableMath.BetaCdf(1.0 - x, b, a), 1e-12);
    }

    [Fact]
    public void BetaCdf_At_The_Edges_Is_Exact_And_Refuses_Bad_Parameters()
    {
        Assert.Equal(0.0, PortableMath.BetaCdf(-1.0, 2.0, 3.0));
        Assert.Equal(0.0, PortableMath.BetaCdf(0.0, 2.0, 3.0));
        Assert.Equal(1.0, PortableMath.BetaCdf(1.0, 2.0, 3.0));
        Assert.Equal(double.NaN, PortableMath.BetaCdf(double.NaN, 2.0, 3.0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PortableMath.BetaCdf(0.5, 0.0, 1.0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PortableMath.BetaCdf(0.5, 1.0, 2e6));
        Assert.Throws<ArgumentOutOfRangeException>(() => PortableMath.BetaCdf(0.5, double.NaN, 1.0));
    }

    private static void AssertClose(double expected, double actual, int units, double argument)
    {
        if (!double.IsFinite(expected))
        {
            Assert.Equal(expected, actual);
            return;
        }

        double unit = Math.BitIncrement(Math.Abs(expected)) - Math.Abs(expected);
        Assert.True(Math.Abs(expected - actual) <= units * unit, $"at {argument:R}: {actual:R} for {expected:R}");
    }

    private static void AssertRelative(double expected, double actual, double error, double argument) =>
        Assert.True(
            Math.Abs(actual - expected) <= error * Math.Abs(expected),
            $"at {argument:R}: {actual:R} for {expected:R}, relative error {Math.Abs((actual / expected) - 1.0):E1}");

    [Fact]
    public void Many_Exponentials_Logarithms_And_Logistic_Functions_Have_The_Bits_Of_Single_Ones()
    {
        var draws = new Draws(DrawKey.For(3, 0, 392), new DrawStream("test.many"));
        double[] edges =
        [
            0.0, -0.0, 1.0, -1.0, 708.0, 708.5, -708.0, -745.0, -746.0, 710.0, double.NaN, double.PositiveInfinity,
            double.NegativeInfinity, double.Epsilon, 2.2250738585072014e-308, double.MaxValue, 0.70710678118654752,
        ];
        for (int count = 0; count < 3000; count += count < 40 ? 1 : 331)
        {
            double[] x = new double[count];
            for (int k = 0; k < count; k++)
            {
                double size = PortableMath.Exp(20.0 * (draws.Uniform(1, (uint)k) - 0.7));
                x[k] = k % 23 == 22 ? edges[k / 23 % edges.Length] : (draws.Uniform(0, (uint)k) - 0.3) * size;
            }

            double[] many = new double[count];
            PortableMath.Exp(x, many);
            Assert.Equal(Bits(x, PortableMath.Exp), many.Select(BitConverter.DoubleToInt64Bits));
            PortableMath.Log(x, many);
            Assert.Equal(Bits(x, PortableMath.Log), many.Select(BitConverter.DoubleToInt64Bits));
            PortableMath.Logistic(x, many);
            Assert.Equal(Bits(x, PortableMath.Logistic), many.Select(BitConverter.DoubleToInt64Bits));
        }
    }

    private static long[] Bits(double[] x, Func<double, double> function) =>
        [.. x.Select(at => BitConverter.DoubleToInt64Bits(function(at)))];
}
