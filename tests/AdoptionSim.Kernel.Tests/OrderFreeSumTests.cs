using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace AdoptionSim.Kernel.Tests;

public sealed class OrderFreeSumTests
{
    private static readonly Draws Sample = new(DrawKey.For(1, 0, 0), new DrawStream("test.sums"));

    [Fact]
    public void Sum_In_Any_Order_And_Chunking_Has_The_Same_Bits() =>
        Prop.ForAll(
            ArbMap.Default.GeneratorFor<NormalFloat>()
                .Select(x => Math.IEEERemainder(x.Get, 1e9)).ArrayOf().ToArbitrary(),
            ArbMap.Default.ArbFor<PositiveInt>(),
            (values, cut) =>
            {
                double[] reversed = values.Reverse().ToArray();
                int middle = values.Length == 0 ? 0 : cut.Get % values.Length;
                long parts = FixedPoint.Sum(values.AsSpan(0, middle)) + FixedPoint.Sum(values.AsSpan(middle));
                return FixedPoint.Sum(values) == FixedPoint.Sum(reversed)
                    && FixedPoint.Sum(values) == parts
                    && FixedPoint.Sum(values) == FixedPoint.SumScalar(values);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sum_Of_Long_Columns_Equals_The_Scalar_Sum()
    {
        foreach (int length in new[] { 0, 1, 3, 4, 1023, 1024, 1025, 5000 })
        {
            foreach (double scale in new[] { 1e-9, 1.0, 6.7e7, 1.4e8, 1e10 })
            {
                double[] values = Enumerable.Range(0, length)
                    .Select(i => (Sample.Uniform(0, (uint)i) - 0.5) * scale).ToArray();
                Assert.Equal(FixedPoint.SumScalar(values), FixedPoint.Sum(values));
            }
        }
    }

    [Fact]
    public void Sum_Differs_From_The_Exact_Sum_By_At_Most_The_Bound()
    {
        decimal exact = 0;
        double[] values = new double[10_000];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Math.Round(Sample.Uniform(1, (uint)i) * 1e6) / 1e6;
            exact += (decimal)values[i];
        }

        double error = Math.Abs(FixedPoint.ToDouble(FixedPoint.Sum(values)) - (double)exact);
        Assert.True(error <= values.Length / 33554432.0);
    }

    [Theory]
    [InlineData(1.0, 1L << 24)]
    [InlineData(-1.5, -3L << 23)]
    [InlineData(2.9802322387695312E-08, 0)]
    [InlineData(8.9406967163085938E-08, 2)]
    [InlineData(-2.9802322387695312E-08, 0)]
    [InlineData(3.0e-08, 1)]
    public void From_Rounds_To_The_Nearest_Multiple_With_Ties_To_Even(double value, long raw)
    {
        Assert.Equal(raw, FixedPoint.From(value));
        Assert.Equal(raw, FixedPoint.Sum([value, 0.0, 0.0, 0.0, 0.0]));
    }

    [Fact]
    public void From_Refuses_What_Does_Not_Fit()
    {
        Assert.Equal(549755813887.0, FixedPoint.ToDouble(FixedPoint.From(549755813887.0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => FixedPoint.From(FixedPoint.MagnitudeLimit));
        Assert.Throws<ArgumentOutOfRangeException>(() => FixedPoint.From(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => FixedPoint.Sum([0.0, 0.0, double.NaN, 0.0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => FixedPoint.Sum([0.0, 0.0, double.PositiveInfinity, 0.0]));
        Assert.Throws<OverflowException>(() => FixedPoint.Sum([5.4e11, 5.4e11]));
    }
}
