using System.Text.Json.Serialization;
using AdoptionSim.Cluster.Messages;

namespace AdoptionSim.Cluster.Hosting;

/// <summary>What is told of a country, as JSON with the names of the tables.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(GovernmentStanding))]
[JsonSerializable(typeof(SectorStanding))]
[JsonSerializable(typeof(SiloStanding))]
internal sealed partial class StandingJson : JsonSerializerContext;
