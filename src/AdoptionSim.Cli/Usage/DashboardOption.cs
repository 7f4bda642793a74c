using System.CommandLine;
using System.Globalization;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cluster;

namespace AdoptionSim.Cli.Usage;

/// <summary>The option that lets silos show the dashboard of Orleans.</summary>
internal sealed class DashboardOption
{
    private const int PortMost = 65535;

    private readonly CliContext context;

    /// <summary>Makes the option.</summary>
    public DashboardOption(CliContext context)
    {
        this.context = context;
        Option = Make.Option("--dashboard", "P", Catalogue.DashboardOption, context.Tongue);
    }

    /// <summary>The option.</summary>
    public Option<string> Option { get; }

    /// <summary>The first port; null when the option is not given or wrong.</summary>
    /// <param name="reader">Takes what is wrong.</param>
    /// <param name="count">Number of ports that follow each other, one for each silo.</param>
    public int? Read(OptionReader reader, int count) => (int?)reader.Whole(Option, 1, PortMost + 1 - count);

    /// <summary>Whether the build has the dashboard; what it lacks is told.</summary>
    public bool IsInBuild()
    {
        if (ClusterHosts.HasDashboard)
        {
            return true;
        }

        context.Tell(Catalogue.DashboardMissing, ClusterHosts.DashboardPackage, Option.Name);
        return false;
    }

    /// <summary>Tells where the dashboard is shown.</summary>
    /// <param name="port">The first port; null for none.</param>
    /// <param name="count">Number of ports that follow each other.</param>
    public void Tell(int? port, int count)
    {
        for (int place = 0; port is { } first && place < count; place++)
        {
            context.Tell(
                Catalogue.DashboardReady, (first + place).ToString(CultureInfo.InvariantCulture));
        }
    }
}
