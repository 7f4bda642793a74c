using System;

namespace AdoptionSim.Runtime.Hosting;

/// <summary>The host of the countries is not there, or cannot go on; what is kept stays.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="inner">What it comes from.</param>
public sealed class HostFailedException(string message, Exception? inner = null) : Exception(message, inner);
