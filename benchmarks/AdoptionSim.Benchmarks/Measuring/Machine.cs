using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace AdoptionSim.Benchmarks.Measuring;

/// <summary>What the results were measured on.</summary>
internal static class Machine
{
    private const string CpuFile = "/proc/cpuinfo";
    private const string LoadFile = "/proc/loadavg";

    /// <summary>Processor, memory, system, runtime and the load at the start, in one line.</summary>
    public static string Describe()
    {
        double memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1L << 30);
        string width = Avx512F.IsSupported ? "AVX-512" : Avx2.IsSupported ? "AVX2" : "no AVX2";
        string load = File.Exists(LoadFile) ? $", load {File.ReadAllText(LoadFile).Split(' ')[0]}" : string.Empty;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Processor()}, {Environment.ProcessorCount} processors, {width}, {memory:F0} GiB, "
            + $"{RuntimeInformation.OSArchitecture}, .NET {Environment.Version}{load}");
    }

    private static string Processor()
    {
        const string Key = "model name";
        string? line = File.Exists(CpuFile)
            ? File.ReadLines(CpuFile).FirstOrDefault(text => text.StartsWith(Key, StringComparison.Ordinal))
            : null;
        return line is null
            ? RuntimeInformation.OSDescription : line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..];
    }
}
