using System;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Grains;
using AdoptionSim.Cluster.Leading;
using AdoptionSim.Runtime.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Runtime;

namespace AdoptionSim.Cluster.Hosting;

/// <summary>
/// Answers over HTTP on loopback. <c>/health</c>: 200 while the silo is active in its cluster, 503 before and after;
/// with it, the countries that it leads. <c>/government/KEY</c> and <c>/sector/KEY/SECTOR</c>, on any silo of the
/// cluster: how they stand at the end of the last tick, 404 where nobody leads such a country.
/// </summary>
internal sealed class HealthEndpoint : IAsyncDisposable
{
    private const string Health = "/health";
    private const string Government = "/government/";
    private const string Sector = "/sector/";

    private readonly WebApplication application;

    private HealthEndpoint(WebApplication application) => this.application = application;

    /// <summary>Begins to answer; null where no port is given.</summary>
    /// <param name="port">The port.</param>
    /// <param name="silo">Services of the silo.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="HostFailedException">The port is taken.</exception>
    public static async Task<HealthEndpoint?> StartAsync(
        int? port, IServiceProvider silo, CancellationToken cancellation)
    {
        if (port is not { } number)
        {
            return null;
        }

        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, number));
        WebApplication made = builder.Build();
        made.Run(context => AnswerAsync(context, silo));
        try
        {
            await made.StartAsync(cancellation);
        }
        catch (System.IO.IOException failure)
        {
            throw new HostFailedException(HostProblem.Other, failure.Message, failure);
        }

        return new HealthEndpoint(made);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, IServiceProvider silo)
    {
        string path = context.Request.Path.Value ?? string.Empty;
        var grains = silo.GetRequiredService<IGrainFactory>();
        try
        {
            await (path switch
            {
                Health => TellHealthAsync(context, silo),
                _ when IsUnder(Government, path) => TellAsync(
                    context, await grains.GetGrain<IGovernmentGrain>(path[Government.Length..]).TellAsync(),
                    StandingJson.Default.GovernmentStanding),
                _ when IsUnder(Sector, path) => TellAsync(
                    context, await grains.GetGrain<ISectorGrain>(path[Sector.Length..]).TellAsync(),
                    StandingJson.Default.SectorStanding),
                _ => TellAsync(context, null, StandingJson.Default.SectorStanding),
            });
        }
        catch (Exception failure) when (Lost.Is(failure))
        {
            // The place where it stands is being lost: whoever asks again soon finds another.
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    private static bool IsUnder(string place, string path) =>
        path.Length > place.Length && path.StartsWith(place, StringComparison.Ordinal);

    private static Task TellHealthAsync(HttpContext context, IServiceProvider silo)
    {
        ClusterMembershipSnapshot silos = silo.GetRequiredService<IClusterMembershipService>().CurrentSnapshot;
        SiloStatus status = silos.GetSiloStatus(silo.GetRequiredService<ILocalSiloDetails>().SiloAddress);
        var standing = new SiloStanding(
            silos.Members.Values.Count(member => member.Status == SiloStatus.Active),
            silo.GetRequiredService<StandingShelf>().Months
                .ToDictionary(one => one.Leader, one => one.Month, StringComparer.Ordinal),
            status.ToString());
        context.Response.StatusCode = status == SiloStatus.Active
            ? StatusCodes.Status200OK
            : StatusCodes.Status503ServiceUnavailable;
        return WriteAsync(context, standing, StandingJson.Default.SiloStanding);
    }

    private static Task TellAsync<T>(HttpContext context, T? standing, JsonTypeInfo<T> type)
        where T : class
    {
        if (standing is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return WriteAsync(context, standing, type);
    }

    private static Task WriteAsync<T>(HttpContext context, T told, JsonTypeInfo<T> type)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(JsonSerializer.Serialize(told, type) + "\n");
    }
}
