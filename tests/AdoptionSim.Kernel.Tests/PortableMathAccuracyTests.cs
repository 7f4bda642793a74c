using System;

namespace AdoptionSim.Kernel.Tests;

public sealed class PortableMathAccuracyTests
{
    private static readonly Draws Arguments = new(DrawKey.For(3, 0, 0), new DrawStream("test.arguments"));

    [Fact]
    public void Exp_Is_Within_Two_Units_In_The_Last_Place()
    {
        for (uint i = 0; i < 200_000; i++)
        {
            double x = (Arguments.Uniform(i % 3, i) - 0.5) * (i % 3 == 0 ? 1.0 : i % 3 == 1 ? 40.0 : 1500.0);
            AssertClose(Math.Exp(x), PortableMath.Exp(x), 2, x);
        }
    }

    [Fact]
    public void Log_Is_Within_Two_Units_In_The_Last_Place()
    {
        for (uint i = 0; i < 200_000; i++)
        {
            ulong bits = Arguments.Bits64(7, i);
            double x = i % 2 == 0
                ? BitConverter.UInt64BitsToDouble(bits & 0x7FFFFFFFFFFFFFFF)
                : 0.5 + Arguments.Uniform(8, i);
            AssertClose(Math.Log(x), PortableMath.Log(x), 2, x);
        }
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
}
