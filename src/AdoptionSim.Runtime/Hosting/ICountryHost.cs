using System;
using System.Threading;
using System.Threading.Tasks;

namespace AdoptionSim.Runtime.Hosting;

/// <summary>
/// Runs countries somewhere else than on the threads of this process. What was seen of a country is left among the
/// run's checkpoints, from where it is shown to who watches.
/// </summary>
public interface ICountryHost : IAsyncDisposable
{
    /// <summary>Runs a country to its end, or finds it running and waits for its end.</summary>
    /// <param name="asked">The country.</param>
    /// <param name="ticks">Hears how many ticks are done; fewer than before where something was lost.</param>
    /// <param name="cancellation">Stops the country between ticks, once its state is kept.</param>
    /// <exception cref="HostFailedException">The host cannot run it.</exception>
    /// <exception cref="OperationCanceledException">The country was stopped.</exception>
    Task RunAsync(CountryAsked asked, IProgress<int> ticks, CancellationToken cancellation);

    /// <summary>What the host has to tell of the run, for the reader of its manifest; null for nothing.</summary>
    HostTimes? Times { get; }
}
