using System;

namespace AdoptionSim.Runtime.Hosting;

/// <summary>The host of the countries is not there, or cannot go on; what is kept stays.</summary>
/// <param name="problem">What is wrong.</param>
/// <param name="detail">The folder or package that it is about, or what the system says; empty for nothing.</param>
/// <param name="inner">What it comes from.</param>
public sealed class HostFailedException(HostProblem problem, string detail = "", Exception? inner = null)
    : Exception(detail.Length == 0 ? $"{problem}" : $"{problem}: {detail}", inner)
{
    /// <summary>What is wrong.</summary>
    public HostProblem Problem => problem;

    /// <summary>The folder or package that it is about, or what the system says; empty for nothing.</summary>
    public string Detail => detail;
}
