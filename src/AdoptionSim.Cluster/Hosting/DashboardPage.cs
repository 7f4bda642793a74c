using System;
using Microsoft.Extensions.Hosting;
using Orleans.Hosting;
#if DASHBOARD
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Dashboard;
#else
using AdoptionSim.Runtime.Hosting;
#endif

namespace AdoptionSim.Cluster.Hosting;

/// <summary>The dashboard of Orleans, which silos show on loopback where it is in the build.</summary>
internal static class DashboardPage
{
#if DASHBOARD
    /// <summary>Lets a silo measure for the dashboard, or leaves it without any part of it.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="isShown">Whether the silo shows it.</param>
    public static void AddTo(ISiloBuilder silo, bool isShown)
    {
        if (isShown)
        {
            silo.AddDashboard();
            return;
        }

        // Grains of the dashboard would be placed on any silo, and fail where nothing is measured for them.
        silo.Services.Configure<GrainTypeOptions>(options => options.Classes.RemoveWhere(
            type => type.Assembly == typeof(DashboardOptions).Assembly));
    }

    /// <summary>Builds a host that shows the dashboard of its silo.</summary>
    /// <param name="port">Port on loopback.</param>
    /// <param name="add">Adds the silo to the host.</param>
    public static IHost Build(int port, Action<IHostApplicationBuilder> add)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port));
        builder.Services.AddRouting();
        add(builder);
        WebApplication made = builder.Build();
        made.UseRouting();
        made.MapOrleansDashboard();
        return made;
    }
#else
    /// <summary>Does nothing without the dashboard.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="isShown">Whether the silo shows it.</param>
    public static void AddTo(ISiloBuilder silo, bool isShown)
    {
        // There is nothing to add.
    }

    /// <summary>Cannot be had without the dashboard.</summary>
    /// <param name="port">Port on loopback.</param>
    /// <param name="add">Adds the silo to the host.</param>
    /// <exception cref="HostFailedException">Always.</exception>
    public static IHost Build(int port, Action<IHostApplicationBuilder> add) =>
        throw new HostFailedException(HostProblem.NotInBuild, ClusterHosts.DashboardPackage);
#endif
}
