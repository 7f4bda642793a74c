using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Runtime.Hosting;
#if ORLEANS
using AdoptionSim.Cluster.Hosting;
using AdoptionSim.Cluster.Membership;
#endif

namespace AdoptionSim.Cluster;

/// <summary>Opens clusters, where the program was built with Orleans.</summary>
public static class ClusterHosts
{
    /// <summary>The package that has to restore so that the program is built with it.</summary>
    public const string Package = "Microsoft.Orleans.Core";

    /// <summary>The package that has to restore besides, so that silos can show a dashboard.</summary>
    public const string DashboardPackage = "Microsoft.Orleans.Dashboard";

    /// <summary>Whether silos can show a dashboard.</summary>
#if DASHBOARD
    public static bool HasDashboard => true;
#else
    public static bool HasDashboard => false;
#endif

#if ORLEANS
    /// <summary>Whether the program was built with Orleans.</summary>
    public static bool IsAvailable => true;

    /// <summary>Starts a cluster of one silo in this process.</summary>
    /// <param name="load">Loads the scenario of a run.</param>
    /// <param name="dashboardPort">Port of the dashboard of Orleans on loopback; null for none.</param>
    /// <exception cref="HostFailedException">The silo does not start.</exception>
    public static Task<ICountryHost> InProcessAsync(ScenarioOfRun load, int? dashboardPort = null) =>
        GrainHost.InProcessAsync(load, dashboardPort);

    /// <summary>Joins a cluster as a client.</summary>
    /// <param name="settings">The cluster.</param>
    /// <param name="cancellation">Stops waiting for it.</param>
    /// <exception cref="HostFailedException">No silo of it can be reached.</exception>
    public static Task<ICountryHost> JoinAsync(ClusterSettings settings, CancellationToken cancellation) =>
        GrainHost.JoinAsync(settings, cancellation);

    /// <summary>Is a silo of a cluster until it is cancelled; then it leaves in good order.</summary>
    /// <param name="settings">The cluster.</param>
    /// <param name="load">Loads the scenario of a run.</param>
    /// <param name="ready">Hears the address of the silo once it is in the cluster.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="HostFailedException">The silo does not start.</exception>
    public static Task ServeAsync(
        ClusterSettings settings, ScenarioOfRun load, System.Action<string> ready, CancellationToken cancellation) =>
        SiloHost.ServeAsync(settings, load, ready, cancellation);

    /// <summary>Makes what a cluster needs where its silos meet; doing it again changes nothing.</summary>
    /// <param name="settings">The cluster.</param>
    /// <exception cref="HostFailedException">The place refuses it.</exception>
    public static Task InitAsync(ClusterSettings settings) => TableStores.InitAsync(settings);
#else
    /// <summary>Whether the program was built with Orleans.</summary>
    public static bool IsAvailable => false;

    /// <summary>Cannot be had without Orleans.</summary>
    /// <param name="load">Loads the scenario of a run.</param>
    /// <param name="dashboardPort">Port of the dashboard of Orleans on loopback; null for none.</param>
    /// <exception cref="HostFailedException">Always.</exception>
    public static Task<ICountryHost> InProcessAsync(ScenarioOfRun load, int? dashboardPort = null) => throw Missing();

    /// <summary>Cannot be had without Orleans.</summary>
    /// <param name="settings">The cluster.</param>
    /// <param name="cancellation">Stops waiting for it.</param>
    /// <exception cref="HostFailedException">Always.</exception>
    public static Task<ICountryHost> JoinAsync(ClusterSettings settings, CancellationToken cancellation) =>
        throw Missing();

    /// <summary>Cannot be had without Orleans.</summary>
    /// <param name="settings">The cluster.</param>
    /// <param name="load">Loads the scenario of a run.</param>
    /// <param name="ready">Hears the address of the silo once it is in the cluster.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="HostFailedException">Always.</exception>
    public static Task ServeAsync(
        ClusterSettings settings, ScenarioOfRun load, System.Action<string> ready, CancellationToken cancellation) =>
        throw Missing();

    /// <summary>Cannot be had without Orleans.</summary>
    /// <param name="settings">The cluster.</param>
    /// <exception cref="HostFailedException">Always.</exception>
    public static Task InitAsync(ClusterSettings settings) => throw Missing();

    private static HostFailedException Missing() => new(HostProblem.NotInBuild, Package);
#endif
}
