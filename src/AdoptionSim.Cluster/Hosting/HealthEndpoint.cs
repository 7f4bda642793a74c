using System;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Runtime.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace AdoptionSim.Cluster.Hosting;

/// <summary>
/// Answers <c>/health</c> over HTTP on loopback: 200 while the silo is active in its cluster, 503 before and after.
/// </summary>
internal sealed class HealthEndpoint : IAsyncDisposable
{
    private const string Path = "/health";

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
        var membership = silo.GetRequiredService<IClusterMembershipService>();
        SiloAddress own = silo.GetRequiredService<ILocalSiloDetails>().SiloAddress;
        made.Run(context => AnswerAsync(context, membership.CurrentSnapshot, own));
        try
        {
            await made.StartAsync(cancellation);
        }
        catch (System.IO.IOException failure)
        {
            throw new HostFailedException(failure.Message, failure);
        }

        return new HealthEndpoint(made);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static Task AnswerAsync(HttpContext context, ClusterMembershipSnapshot silos, SiloAddress own)
    {
        if (!context.Request.Path.Equals(Path, StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        SiloStatus status = silos.GetSiloStatus(own);
        int active = silos.Members.Values.Count(member => member.Status == SiloStatus.Active);
        context.Response.StatusCode = status == SiloStatus.Active
            ? StatusCodes.Status200OK
            : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync($"{{\"active_silos\":{active},\"status\":\"{status}\"}}\n");
    }
}
