using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Orleans.Messaging;
using Orleans.Runtime;

namespace AdoptionSim.Cluster.Membership;

/// <summary>The silos that let clients in, from the table of the cluster.</summary>
/// <param name="store">The store of the table.</param>
internal sealed class TableGateways(ITableStore store) : IGatewayListProvider
{
    /// <inheritdoc/>
    public TimeSpan MaxStaleness => TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public bool IsUpdatable => true;

    /// <inheritdoc/>
    public Task InitializeGatewayListProvider() => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task<IList<Uri>> GetGateways()
    {
        (_, byte[] bytes) = await store.ReadLastAsync();
        return
        [
            .. TableContent.Of(bytes).Select(row => row.ToEntry())
                .Where(entry => entry.Status == SiloStatus.Active && entry.ProxyPort > 0)
                .Select(entry => SiloAddress.New(
                    entry.SiloAddress.Endpoint.Address, entry.ProxyPort, entry.SiloAddress.Generation).ToGatewayUri()),
        ];
    }
}
