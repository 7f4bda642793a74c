using System.Collections.Generic;

namespace AdoptionSim.Kernel.Tests;

/// <summary>
/// Bits that every machine gives. A change here changes the results of every scenario: it is a decision about the
/// model's results, not a repair of the test.
/// </summary>
public sealed class GoldenBitsTests
{
    private const string Draws = """
        key 18c7965f45d74284
        bits 548e70b379658f66
        block low b34335995f87162c
        block high 1b475092d9c4a7d6
        lane 00000000000000aa
        uniform 3fd5239c2cde5962
        lane uniform 3fe544f6da444000
        normal bfdc1a096ed2e86e
        student bfd30f5c4945cca0
        poisson 000000000000000b
        great poisson 0000000000000313
        place in 10 0000000000000004
        place in 1000 0000000000000274
        place in 100000 0000000000016f1d
        place in 8589934000 00000001489afde6
        """;

    private const string Columns = """
        nothing 0000000000000000
        lanes 595f3b992f1e3219
        normals 97c4070afb3099ab
        ints 93e0157db2023ce5
        longs a5f63ab7275bd4ce
        text 0f3ad523a1ad22e2
        fixed sum 0000000021e192d4
        """;

    private const string Functions = """
        Exp 241e745517e77100
        Exp 5897de948fbd7b3d
        Exp digest 271ac8e21764bb70
        Expm1 bfe65c9df4c2f691
        Expm1 40028f997610659f
        Expm1 digest 82999fb648029436
        Log 4005aa16394d481f
        Log 400c715a530ff3c5
        Log digest 208cbc7694903047
        Log1p 3fda3f6bd051ca28
        Log1p 3ff40ed393b065a2
        Log1p digest 91df5c6b34aeed70
        Pow 4015a562a9397348
        Pow 4036d98088004eba
        Pow digest 0a42dca9d897cef1
        Logistic 3ed9c541dac42246
        Logistic 3feffff31d5f129e
        Logistic digest bb4905d539515f12
        LogOdds bfeb1d10670aae99
        LogOdds 3feb1d10670aae98
        LogOdds digest 0f4027d7df275378
        NormalCdf 3e39ba7ba68de348
        NormalCdf 3fefe3993a9ccb95
        NormalCdf digest 2c73a9027bae02ca
        NormalQuantile bfe0c7e39582c5fa
        NormalQuantile 3fe0c7e39582c5fa
        NormalQuantile digest 852f3b057d06f3dc
        LogGamma 403180973f3a8d75
        LogGamma 405023aeb67e4fee
        LogGamma digest 9e11cae968ebbbe2
        BetaCdf 3fd68a67be4cc828
        BetaCdf 3fee72aefe3f641f
        BetaCdf digest 9f0fb695d46b9e89
        """;

    [Fact]
    public void Draws_Keep_Their_Bits() => AssertLines(Draws, GoldenLines.OfDraws());

    [Fact]
    public void Columns_Keep_Their_Digests() => AssertLines(Columns, GoldenLines.OfColumns());

    [Fact]
    public void Portable_Functions_Keep_Their_Bits() => AssertLines(Functions, GoldenLines.OfFunctions());

    private static void AssertLines(string expected, IEnumerable<string> actual) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', actual));
}
