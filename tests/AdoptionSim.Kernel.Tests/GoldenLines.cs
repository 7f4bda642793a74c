using System;
using System.Collections.Generic;
using System.Globalization;

namespace AdoptionSim.Kernel.Tests;

/// <summary>Computes the lines that <see cref="GoldenBitsTests"/> pins: a name and a value in hexadecimal.</summary>
internal static class GoldenLines
{
    private static readonly DrawKey Key = DrawKey.For(20260101, 3, 392);
    private static readonly DrawStream Stream = new("golden.stream");
    private static readonly Draws Sample = new(Key, Stream);

    private static readonly (string Name, Func<double, double> Call, double From, double To)[] Functions =
    [
        ("Exp", PortableMath.Exp, -745.0, 710.0),
        ("Expm1", PortableMath.Expm1, -3.0, 3.0),
        ("Log", PortableMath.Log, 0.0, 50.0),
        ("Log1p", PortableMath.Log1p, -0.99, 4.0),
        ("Pow", x => PortableMath.Pow(x, 1.7), 0.0, 9.0),
        ("Logistic", PortableMath.Logistic, -30.0, 30.0),
        ("LogOdds", PortableMath.LogOdds, 0.0, 1.0),
        ("NormalCdf", PortableMath.NormalCdf, -12.0, 9.0),
        ("NormalQuantile", PortableMath.NormalQuantile, 0.0, 1.0),
        ("LogGamma", PortableMath.LogGamma, 0.0, 40.0),
        ("BetaCdf", x => PortableMath.BetaCdf(x, 2.5, 4.0), 0.0, 1.0),
    ];

    internal static IEnumerable<string> OfDraws()
    {
        yield return Line("key", Key.Value);
        yield return Line("bits", Sample.Bits64(7, 123_456));
        DrawBlock block = Sample.Block(7, 123_456, 2);
        yield return Line("block low", block.Word0 | ((ulong)block.Word1 << 32));
        yield return Line("block high", block.Word2 | ((ulong)block.Word3 << 32));
        yield return Line("lane", Sample.Lane(7, 123_456));
        yield return Line("uniform", Sample.Uniform(7, 123_456));
        yield return Line("lane uniform", Sample.LaneUniform(7, 123_456));
        yield return Line("normal", Sample.Normal(7, 123_456));
        yield return Line("student", Sample.StudentT3(7, 123_456));
        yield return Line("poisson", (ulong)Sample.Poisson(12.5, 7, 123_456));
        yield return Line("great poisson", (ulong)Sample.Poisson(800.0, 7, 123_456));
        foreach (ulong size in new[] { 10UL, 1_000UL, 100_000UL, 8_589_934_000UL })
        {
            yield return Line($"place in {size}", new KeyedPermutation(Key, Stream, size).Map(4));
        }
    }

    internal static IEnumerable<string> OfColumns()
    {
        byte[] bytes = new byte[100_000];
        double[] values = new double[10_000];
        LaneSweep.FillBytes(Sample, 11, 160_000, bytes);
        for (uint i = 0; i < values.Length; i++)
        {
            values[i] = Sample.Normal(12, i);
        }

        var hash = default(StableHash);
        yield return Line("nothing", hash.Value);
        hash.AddColumn(bytes);
        yield return Line("lanes", hash.Value);
        hash.AddColumn(values);
        yield return Line("normals", hash.Value);
        hash.AddColumn([1, -2, 3, 4, 5]);
        yield return Line("ints", hash.Value);
        hash.AddColumn([1L, -2L, 3L, 4L, 5L]);
        yield return Line("longs", hash.Value);
        hash.Add("firm.adoption");
        yield return Line("text", hash.Value);
        yield return Line("fixed sum", unchecked((ulong)FixedPoint.Sum(values)));
    }

    internal static IEnumerable<string> OfFunctions()
    {
        foreach ((string name, Func<double, double> call, double from, double to) in Functions)
        {
            yield return Line(name, call(from + (0.3 * (to - from))));
            yield return Line(name, call(from + (0.7 * (to - from))));
            var hash = default(StableHash);
            for (int i = 1; i < 4096; i++)
            {
                hash.Add(call(from + (i / 4096.0 * (to - from))));
            }

            yield return Line(name + " digest", hash.Value);
        }
    }

    private static string Line(string name, double value) => Line(name, BitConverter.DoubleToUInt64Bits(value));

    private static string Line(string name, ulong value) =>
        name + " " + value.ToString("x16", CultureInfo.InvariantCulture);
}
