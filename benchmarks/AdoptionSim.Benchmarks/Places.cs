using System.Linq;
using System.Reflection;

namespace AdoptionSim.Benchmarks;

/// <summary>Where things are.</summary>
internal static class Places
{
    /// <summary>Root of the repository, as the build knew it.</summary>
    public static string Repository { get; } = typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key is "RepositoryRoot").Value ?? string.Empty;
}
