using System;

namespace AdoptionSim.Runtime.Probing;

/// <summary>
/// Measures time from a moment on. Wall time depends on whatever else the machine does; processor time of the process
/// hardly does, so that is what can be compared between two runs.
/// </summary>
public sealed class CostMeter
{
    private readonly TimeProvider clock;
    private readonly long start;
    private readonly TimeSpan cpuStart;

    private CostMeter(TimeProvider clock, long start, TimeSpan cpuStart)
    {
        this.clock = clock;
        this.start = start;
        this.cpuStart = cpuStart;
    }

    /// <summary>Time since the start.</summary>
    public Cost Elapsed => new(
        clock.GetElapsedTime(start).TotalSeconds, (Cpu() - cpuStart).TotalSeconds);

    /// <summary>Starts now.</summary>
    /// <param name="clock">Clock of the wall time.</param>
    public static CostMeter Start(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new CostMeter(clock, clock.GetTimestamp(), Cpu());
    }

    /// <summary>Starts when this process did, so that its own start counts.</summary>
    /// <param name="clock">Clock of the wall time.</param>
    public static CostMeter OfProcess(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        TimeSpan age = clock.GetUtcNow() - new DateTimeOffset(process.StartTime);
        long ticks = (long)(double.Max(0.0, age.TotalSeconds) * clock.TimestampFrequency);
        return new CostMeter(clock, clock.GetTimestamp() - ticks, TimeSpan.Zero);
    }

    private static TimeSpan Cpu() => OperatingSystem.IsIOS() || OperatingSystem.IsTvOS()
        ? TimeSpan.Zero : Environment.CpuUsage.TotalTime;
}
