using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Cluster;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>silo</c>: is a silo of a cluster until it is stopped.</summary>
internal sealed class SiloVerb
{
    private const int PortMost = 65535;

    private readonly CliContext context;
    private readonly ClusterPlace cluster;
    private readonly Option<string> bind;
    private readonly Option<string> port;
    private readonly Option<string> gateway;
    private readonly Option<string> health;
    private readonly DashboardOption dashboard;
    private readonly Option<bool> init;
    private readonly Option<bool> untilInputEnds;

    private SiloVerb(CliContext context)
    {
        this.context = context;
        Tongue tongue = context.Tongue;
        cluster = new ClusterPlace(context);
        bind = Make.Option("--bind", "ADDRESS", Catalogue.SiloBind, tongue);
        port = Make.Option("--port", "P", Catalogue.SiloPort, tongue);
        gateway = Make.Option("--gateway-port", "P", Catalogue.SiloGateway, tongue);
        health = Make.Option("--health-port", "P", Catalogue.SiloHealth, tongue);
        dashboard = new DashboardOption(context);
        init = new Option<bool>("--init") { Description = Catalogue.SiloInit.In(tongue) };
        untilInputEnds = new Option<bool>("--until-input-ends")
        {
            Description = Catalogue.SiloUntilInputEnds.In(tongue),
        };
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new SiloVerb(context);
        var command = new Verb(
            "silo", Catalogue.Silo.In(context.Tongue), "adoptionsim silo --cluster folder:cluster --health-port 8080")
        {
            verb.cluster.Option,
            verb.cluster.Tls,
            verb.init,
            verb.bind,
            verb.port,
            verb.gateway,
            verb.health,
            verb.dashboard.Option,
            verb.untilInputEnds,
        };
        command.SetAction(verb.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        ClusterSettings? place = cluster.Read(reader);
        IPAddress address = AddressOf(reader);
        var settings = (place ?? new ClusterSettings()) with
        {
            Address = address,
            SiloPort = (int?)reader.Whole(port, 1, PortMost) ?? 0,
            GatewayPort = (int?)reader.Whole(gateway, 1, PortMost) ?? 0,
            HealthPort = (int?)reader.Whole(health, 1, PortMost),
            DashboardPort = dashboard.Read(reader, count: 1),
            IsQuiet = parsed.GetValue(untilInputEnds),
        };
        if (reader.Text(cluster.Option) is null)
        {
            reader.Report(Catalogue.ClusterNowhere.In(context.Tongue));
        }

        reader.ThrowIfWrong();
        if (!ClusterHosts.IsAvailable)
        {
            context.Tell(Catalogue.OrleansMissing, ClusterHosts.Package);
            return ExitCodes.Environment;
        }

        if (settings.DashboardPort is not null && !dashboard.IsInBuild())
        {
            return ExitCodes.Environment;
        }

        if (parsed.GetValue(init))
        {
            await ClusterHosts.InitAsync(settings);
            context.Tell(Catalogue.SiloInitialised);
            return ExitCodes.Ok;
        }

        using var ends = parsed.GetValue(untilInputEnds)
            ? EndOfInput()
            : CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await ClusterHosts.ServeAsync(
            settings, (folder, runId) => RunResumption.ScenarioOf(folder, runId),
            silo => Ready(silo, settings), ends.Token);
        if (!settings.IsQuiet)
        {
            context.Tell(Catalogue.SiloLeft);
        }

        return ExitCodes.Ok;
    }

    private void Ready(string silo, ClusterSettings settings)
    {
        context.Print(silo);
        context.Out.Flush();
        if (settings.IsQuiet)
        {
            return;
        }

        context.Tell(Catalogue.SiloReady, silo, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        dashboard.Tell(settings.DashboardPort, count: 1);
    }

    private IPAddress AddressOf(OptionReader reader)
    {
        if (reader.Text(bind) is not { } text)
        {
            return IPAddress.Loopback;
        }

        if (IPAddress.TryParse(text, out IPAddress? address))
        {
            return address;
        }

        reader.Report(Catalogue.NotAddress.In(context.Tongue, bind.Name, text));
        return IPAddress.Loopback;
    }

    /// <summary>
    /// Ends with the process that started this one. An interrupt of the terminal goes to both, and that one decides.
    /// </summary>
    private static CancellationTokenSource EndOfInput()
    {
        var ends = new CancellationTokenSource();
        var watch = new Thread(() =>
        {
            using Stream input = Console.OpenStandardInput();
            var bytes = new byte[1];
            while (input.Read(bytes) > 0)
            {
                // What comes does not matter.
            }

            ends.Cancel();
        })
        {
            IsBackground = true,
        };
        watch.Start();
        return ends;
    }
}
