using System;
using System.Linq;
using AdoptionSim.Kernel;
using AdoptionSim.Observations.Surveys;
using FsCheck;
using FsCheck.Fluent;

namespace AdoptionSim.Observations.Tests.Surveys;

public sealed class SurveyInstrumentTests
{
    private static readonly DrawKey Key = DrawKey.For(1, 0, 1);

    [Fact]
    public void Everyone_Asked_Without_Shift_Or_Noise_Is_The_Latent_Share_T16() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NormalFloat>(), number =>
        {
            double share = Math.Abs(number.Get % 1.0);
            double reading = SurveyInstrument.Read(share, 0.0);
            double wave = SurveyInstrument.Wave(reading, double.PositiveInfinity, Key, "any", 1);
            return Math.Abs(wave - share) <= 1e-12;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1e-15)]
    [InlineData(-1e-15)]
    public void Shift_That_Vanishes_Leaves_The_Share(double shift)
    {
        for (int k = 1; k < 1000; k++)
        {
            Assert.Equal(k / 1000.0, SurveyInstrument.Read(k / 1000.0, shift), 1e-12);
        }
    }

    [Fact]
    public void Shift_Adds_In_Log_Odds()
    {
        double reading = SurveyInstrument.Read(0.2, 1.6);
        Assert.Equal(1.6, Math.Log(reading / (1 - reading)) - Math.Log(0.2 / 0.8), 12);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    public void Nobody_And_Everybody_Stay(double share) => Assert.Equal(share, SurveyInstrument.Read(share, 1.6));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Share_Outside_Its_Range_Is_Refused(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SurveyInstrument.Read(share, 0.0));

    [Fact]
    public void Survey_Of_Nobody_Is_Refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => SurveyInstrument.Wave(0.5, 0.0, Key, "any", 1));

    [Fact]
    public void Waves_Have_The_Mean_And_Variance_Of_A_Binomial()
    {
        const int Waves = 4000;
        const int Asked = 200;
        const double Share = 0.3;
        double[] waves =
            [.. Enumerable.Range(0, Waves).Select(w => SurveyInstrument.Wave(Share, Asked, Key, $"w{w}", 1))];
        double mean = waves.Average();
        double variance = waves.Sum(w => (w - mean) * (w - mean)) / (Waves - 1);
        double expected = Share * (1 - Share) / Asked;
        Assert.InRange(mean, Share - (4 * Math.Sqrt(expected / Waves)), Share + (4 * Math.Sqrt(expected / Waves)));
        Assert.InRange(variance / expected, 0.9, 1.1);
    }

    [Fact]
    public void Higher_Reading_Never_Lowers_The_Wave()
    {
        double before = 0.0;
        for (int k = 0; k <= 100; k++)
        {
            double wave = SurveyInstrument.Wave(k / 100.0, 500, Key, "any", 1);
            Assert.True(wave >= before);
            before = wave;
        }

        Assert.Equal(1.0, before);
    }

    [Fact]
    public void Waves_Differ_By_Replicate_Country_And_Row_And_Repeat_Otherwise()
    {
        double wave = SurveyInstrument.Wave(0.5, 5000, Key, "a", 1);
        Assert.Equal(wave, SurveyInstrument.Wave(0.5, 5000, DrawKey.For(1, 0, 1), "a", 1));
        Assert.NotEqual(wave, SurveyInstrument.Wave(0.5, 5000, DrawKey.For(1, 1, 1), "a", 1));
        Assert.NotEqual(wave, SurveyInstrument.Wave(0.5, 5000, DrawKey.For(1, 0, 2), "a", 1));
        Assert.NotEqual(wave, SurveyInstrument.Wave(0.5, 5000, Key, "b", 1));
    }
}
