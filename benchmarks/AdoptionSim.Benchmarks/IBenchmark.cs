using System.Collections.Generic;
using AdoptionSim.Benchmarks.Measuring;

namespace AdoptionSim.Benchmarks;

/// <summary>Something that is measured and told in tables.</summary>
internal interface IBenchmark
{
    /// <summary>Name on the command line.</summary>
    string Name { get; }

    /// <summary>Measures.</summary>
    /// <param name="effort">How much.</param>
    IReadOnlyList<Table> Run(Effort effort);
}
