using System;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Runtime.Tests.Probing;

public sealed class CostTests
{
    [Fact]
    public void Costs_Add_Up_And_A_Negative_Difference_Is_Nothing()
    {
        Cost sum = new Cost(1.0, 2.0).Plus(new Cost(0.5, 4.0)).Times(2.0);
        Assert.Equal(new Cost(3.0, 12.0), sum);
        Assert.Equal(new Cost(0.0, 10.0), sum.Minus(new Cost(4.0, 2.0)).OrNothing());
    }

    [Fact]
    public void A_Meter_Of_The_Process_Counts_What_Was_Before_It()
    {
        Cost sinceNow = CostMeter.Start(TimeProvider.System).Elapsed;
        Cost sinceStart = CostMeter.OfProcess(TimeProvider.System).Elapsed;
        Assert.True(sinceStart.WallSeconds > sinceNow.WallSeconds, $"{sinceStart} {sinceNow}");
        Assert.True(sinceStart.CpuSeconds > sinceNow.CpuSeconds, $"{sinceStart} {sinceNow}");
        Assert.True(sinceNow is { WallSeconds: >= 0.0, CpuSeconds: >= 0.0 }, $"{sinceNow}");
    }

    /// <summary>156 months: 12, 24, …, 144 where the user says so; the last month keeps nothing. By itself a run keeps
    /// what takes five seconds and more, and not before the last one has paid for itself.</summary>
    [Theory]
    [InlineData(12, 1.0, 0.1, 12)]
    [InlineData(155, 1.0, 0.1, 1)]
    [InlineData(null, 50.0, 0.1, 6)]
    [InlineData(null, 156.0, 0.1, 12)]
    [InlineData(null, 156.0, 2.0, 2)]
    [InlineData(null, 4.0, 0.1, 0)]
    public void Checkpoints_Are_Counted_As_They_Come_Due(
        int? everyTicks, double wholeSeconds, double costSeconds, int expected)
    {
        int count = new CheckpointCadence(everyTicks).Count(
            156, TimeSpan.FromSeconds(wholeSeconds), TimeSpan.FromSeconds(costSeconds));
        Assert.Equal(expected, count);
    }
}
