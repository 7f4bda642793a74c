using System;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Leading;
using AdoptionSim.Cluster.Membership;
using AdoptionSim.Cluster.Placing;
using AdoptionSim.Cluster.Seats;
using AdoptionSim.Runtime.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Orleans.Configuration;
using Orleans.Connections.Security;
using Orleans.Hosting;
using Orleans.Messaging;
using Orleans.Runtime;
using Orleans.Runtime.MembershipService;

namespace AdoptionSim.Cluster.Hosting;

/// <summary>Builds silos and clients.</summary>
internal static class SiloHost
{
    private const string Service = "adoptionsim";
    private const int MissedProbes = 3;
    private const int JoinsMost = 20;

    private static readonly TimeSpan PhaseLongest = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AliveEvery = TimeSpan.FromSeconds(2);

    /// <summary>Longer than silos may be silent in the table, so that the next try sees that they are.</summary>
    private static readonly TimeSpan JoinLongest = TimeSpan.FromSeconds(15);

    /// <summary>A silo that is a cluster of its own, in this process.</summary>
    /// <param name="load">Loads the scenario of a run.</param>
    /// <param name="dashboardPort">Port of the dashboard; null for none.</param>
    public static IHost InProcess(ScenarioOfRun load, int? dashboardPort) => Build(dashboardPort, builder =>
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(FreePort(), FreePort(), null, Service, Service);
            Seat(silo, load, dashboardPort is not null);
        }));

    /// <summary>A client of a cluster.</summary>
    public static IHost Client(ClusterSettings settings) => Build(null, builder =>
    {
        builder.UseOrleansClient(client =>
        {
            Name(client.Services, settings);
            if (settings.Certificate is { } certificate)
            {
                client.UseTls(Trusting(certificate));
            }

            client.Services.AddSingleton<IGatewayListProvider, TableGateways>();
            client.Services.Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = Refresh);
            client.Services.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = PhaseLongest);
        });
        builder.Services.TryAddSingleton(TimeProvider.System);
    });

    /// <summary>Is a silo until it is cancelled.</summary>
    public static async Task ServeAsync(
        ClusterSettings settings, ScenarioOfRun load, Action<string> ready, CancellationToken cancellation)
    {
        await TableStores.CheckAsync(settings);
        using IHost host = await StartAsync(settings, load, cancellation);
        await using HealthEndpoint? health = await HealthEndpoint.StartAsync(
            settings.HealthPort, host.Services, cancellation);
        ready(host.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress.ToParsableString());
        await WaitAsync(cancellation);
        await host.StopAsync(CancellationToken.None);
    }

    /// <summary>
    /// Starts a silo and joins. Where all others were lost a moment ago, the table still calls them active, and nobody
    /// is there to find them dead; a silo that begins anew some seconds later sees that they were silent since, probes
    /// them and joins without them.
    /// </summary>
    private static async Task<IHost> StartAsync(
        ClusterSettings settings, ScenarioOfRun load, CancellationToken cancellation)
    {
        for (int attempt = 1;; attempt++)
        {
            IHost host = Silo(settings, load);
            try
            {
                await host.StartAsync(cancellation);
                return host;
            }
            catch (Exception failure)
            {
                host.Dispose();
                if (failure is OperationCanceledException && cancellation.IsCancellationRequested)
                {
                    throw;
                }

                if (attempt == JoinsMost || !IsUnanswered(failure))
                {
                    throw new HostFailedException(HostProblem.Other, failure.Message, failure);
                }
            }
        }
    }

    private static bool IsUnanswered(Exception failure) =>
        failure is OrleansClusterConnectivityCheckFailedException or TimeoutException
        || (failure is AggregateException many && many.InnerExceptions.Any(IsUnanswered))
        || (failure.InnerException is { } inner && IsUnanswered(inner));

    /// <summary>Waits until the silo is to end: as it is asked to.</summary>
    private static async Task WaitAsync(CancellationToken cancellation)
    {
        var ended = new TaskCompletionSource();
        await using CancellationTokenRegistration asked = cancellation.Register(() => ended.TrySetResult());
        await ended.Task;
    }

    /// <summary>Silos and clients of a cluster trust the holders of one certificate, and nobody else.</summary>
    private static Action<TlsOptions> Trusting(X509Certificate2 certificate) => options =>
    {
        options.LocalCertificate = certificate;
        options.RemoteCertificateMode = RemoteCertificateMode.RequireCertificate;
        options.ClientCertificateMode = RemoteCertificateMode.RequireCertificate;
        options.RemoteCertificateValidation = (shown, _, _) => CryptographicOperations.FixedTimeEquals(
            shown.GetCertHash(HashAlgorithmName.SHA256), certificate.GetCertHash(HashAlgorithmName.SHA256));
        options.OnAuthenticateAsClient = (_, authentication) => authentication.TargetHost = Service;
    };

    private static IHost Silo(ClusterSettings settings, ScenarioOfRun load) => Build(settings.DashboardPort, builder =>
    {
        builder.Logging.AddJsonConsole(options =>
        {
            options.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            options.UseUtcTimestamp = true;
        });
        builder.Logging.SetMinimumLevel(settings.IsQuiet ? LogLevel.Error : LogLevel.Warning);
        if (settings.IsQuiet)
        {
            builder.Logging.AddFilter("Orleans", LogLevel.Critical);
            builder.Logging.AddFilter("Microsoft", LogLevel.Critical);
        }

        builder.Logging.AddFilter("AdoptionSim", settings.IsQuiet ? LogLevel.Warning : LogLevel.Information);

        // Standard output has the address of the silo, and nothing else.
        builder.Services.Configure<ConsoleLoggerOptions>(
            options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.UseOrleans(silo =>
        {
            Name(silo.Services, settings);
            if (settings.Certificate is { } certificate)
            {
                silo.UseTls(Trusting(certificate));
            }

            silo.Services.AddSingleton<Orleans.IMembershipTable, MembershipTable>();
            silo.Configure<EndpointOptions>(options =>
            {
                options.AdvertisedIPAddress = settings.Address;
                options.SiloPort = settings.SiloPort == 0 ? FreePort() : settings.SiloPort;
                options.GatewayPort = settings.GatewayPort == 0 ? FreePort() : settings.GatewayPort;
                options.SiloListeningEndpoint = new IPEndPoint(settings.Address, options.SiloPort);
                options.GatewayListeningEndpoint = new IPEndPoint(settings.Address, options.GatewayPort);
            });
            silo.Configure<ClusterMembershipOptions>(options =>
            {
                options.ProbeTimeout = settings.ProbeTimeout;
                options.NumMissedProbesLimit = MissedProbes;
                options.NumVotesForDeathDeclaration = 1;
                options.EnableIndirectProbes = false;
                options.ExtendProbeTimeoutDuringDegradation = false;
                options.TableRefreshTimeout = Refresh;
                options.IAmAliveTablePublishTimeout = AliveEvery;
                options.MaxJoinAttemptTime = JoinLongest;

                // One that joins slowly is not dead.
                options.EvictWhenMaxJoinAttemptTimeExceeded = false;
            });
            Seat(silo, load, settings.DashboardPort is not null);
        });
    });

    private static void Seat(ISiloBuilder silo, ScenarioOfRun load, bool hasDashboard)
    {
        silo.Services.AddSingleton(new SeatShelf(load));
        silo.Services.AddSingleton<StandingShelf>();
        silo.Services.TryAddSingleton(TimeProvider.System);
        silo.AddPlacementDirector<OnNamedSilo, OnNamedSiloDirector>();
        silo.AddPlacementDirector<BesideLeader, BesideLeaderDirector>();
        DashboardPage.AddTo(silo, hasDashboard);

        // Whoever is lost is found by probes; a phase of a large country may take its time.
        silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = PhaseLongest);
    }

    private static void Name(IServiceCollection services, ClusterSettings settings)
    {
        services.Configure<ClusterOptions>(options =>
        {
            options.ClusterId = settings.ClusterId;
            options.ServiceId = Service;
        });
        services.AddSingleton(TableStores.Of(settings));
    }

    private static IHost Build(int? dashboardPort, Action<IHostApplicationBuilder> add)
    {
        if (dashboardPort is { } port)
        {
            return DashboardPage.Build(port, shown => AddQuietly(shown, add));
        }

        // Settings come from the command line alone, so nothing is read from the folder or the environment.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        AddQuietly(builder, add);
        return builder.Build();
    }

    private static void AddQuietly(IHostApplicationBuilder builder, Action<IHostApplicationBuilder> add)
    {
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, CallersLifetime>();
        add(builder);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
