using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;

namespace AdoptionSim.Cluster.Hosting;

/// <summary>A host that ends when its caller ends it: signals of the process are the command's.</summary>
internal sealed class CallersLifetime : IHostLifetime
{
    /// <inheritdoc/>
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
