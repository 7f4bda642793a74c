using System.Collections.Generic;

namespace AdoptionSim.Cluster.Hosting;

/// <summary>How a silo is.</summary>
/// <param name="ActiveSilos">Silos that are active in its cluster.</param>
/// <param name="Leads">Last month of each country that it leads, by run, replicate and country.</param>
/// <param name="Status">Its status in the cluster.</param>
internal sealed record SiloStanding(int ActiveSilos, IReadOnlyDictionary<string, string> Leads, string Status);
