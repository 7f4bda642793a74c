using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cli.Hosting;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cluster;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Cli.Usage;

/// <summary>The options that say where a run is simulated.</summary>
internal sealed class HostOptionSet
{
    private const int SilosMost = 64;
    private const string Local = "local";
    private const string Orleans = "orleans";

    private readonly CliContext context;
    private readonly Option<string> host;
    private readonly Option<string> silos;
    private readonly DashboardOption dashboard;
    private readonly ClusterPlace cluster;

    /// <summary>Makes the options.</summary>
    public HostOptionSet(CliContext context)
    {
        this.context = context;
        host = Make.Option("--host", $"{Local}|{Orleans}", Catalogue.HostOption, context.Tongue);
        silos = Make.Option("--silos", "N", Catalogue.SilosOption, context.Tongue);
        dashboard = new DashboardOption(context);
        cluster = new ClusterPlace(context);
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(host);
        command.Add(silos);
        command.Add(cluster.Option);
        command.Add(cluster.Tls);
        command.Add(dashboard.Option);
    }

    /// <summary>What is asked for; what is wrong is left with the reader.</summary>
    public HostAsked Read(OptionReader reader)
    {
        string word = reader.Word(host, Local, Orleans);
        int? count = (int?)reader.Whole(silos, 1, SilosMost);
        ClusterSettings? joined = cluster.Read(reader);
        if (count is not null && joined is not null)
        {
            reader.Report(Catalogue.OneHostOnly.In(context.Tongue, silos.Name, cluster.Option.Name));
        }

        int? dashboardPort = dashboard.Read(reader, count ?? 1);
        bool isElsewhere = count is not null || joined is not null;
        if (isElsewhere && reader.Text(host) is Local)
        {
            reader.Report(Catalogue.OneHostOnly.In(
                context.Tongue, $"{host.Name} {Local}", count is null ? cluster.Option.Name : silos.Name));
        }

        bool isCluster = isElsewhere || word is Orleans;
        if (dashboardPort is not null && (joined is not null || !isCluster))
        {
            reader.Report(Catalogue.OneHostOnly.In(
                context.Tongue, dashboard.Option.Name, joined is null ? $"{host.Name} {Local}" : cluster.Option.Name));
        }

        return new HostAsked(isCluster, count, joined, dashboardPort);
    }

    /// <summary>Whether the build has what is asked for; what it lacks is told.</summary>
    public bool IsInBuild(HostAsked asked)
    {
        if (asked.IsCluster && !ClusterHosts.IsAvailable)
        {
            context.Tell(Catalogue.OrleansMissing, ClusterHosts.Package);
            return false;
        }

        return asked.DashboardPort is null || dashboard.IsInBuild();
    }

    /// <summary>Opens what is asked for; null for the threads of this process.</summary>
    /// <exception cref="HostFailedException">It cannot be opened.</exception>
    public async Task<ICountryHost?> OpenAsync(HostAsked asked, CancellationToken cancellation)
    {
        ICountryHost? opened = asked switch
        {
            { IsCluster: false } => null,
            { Silos: { } count } => await SiloProcesses.StartAsync(count, asked.DashboardPort, context, cancellation),
            { Joined: { } settings } => await ClusterHosts.JoinAsync(settings, cancellation),
            _ => await ClusterHosts.InProcessAsync(
                (folder, runId) => RunResumption.ScenarioOf(folder, runId), asked.DashboardPort),
        };
        dashboard.Tell(asked.DashboardPort, asked.Silos ?? 1);
        return opened;
    }
}
