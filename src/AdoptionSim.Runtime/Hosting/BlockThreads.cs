using System;
using System.Collections.Generic;
using System.Threading;

namespace AdoptionSim.Runtime.Hosting;

/// <summary>
/// A few dedicated threads that work through numbered pieces, taking the next number from a common counter. The caller
/// works along. Which thread takes which piece differs from run to run; results must not depend on it.
/// </summary>
public sealed class BlockThreads : IDisposable
{
    private readonly List<Thread> helpers = [];
    private readonly SemaphoreSlim start = new(0);
    private readonly CountdownEvent done = new(1);
    private readonly Lock failureLock = new();
    private Action<int> body = static _ => { };
    private int count;
    private int next;
    private volatile bool stopping;
    private Exception? failure;

    /// <summary>Starts the threads.</summary>
    /// <param name="threads">Number of threads, the caller included; 1 or more.</param>
    public BlockThreads(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        Threads = threads;
        for (int k = 1; k < threads; k++)
        {
            var helper = new Thread(Help) { IsBackground = true, Name = $"AdoptionSim block thread {k}" };
            helpers.Add(helper);
            helper.Start();
        }
    }

    /// <summary>Number of threads, the caller included.</summary>
    public int Threads { get; }

    /// <summary>Works through pieces 0 to <paramref name="pieces"/> − 1 and returns when all are done.</summary>
    /// <param name="pieces">Number of pieces.</param>
    /// <param name="work">What to do with a piece.</param>
    /// <exception cref="AggregateException">A piece failed; the first failure is inside.</exception>
    public void ForEach(int pieces, Action<int> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        body = work;
        count = pieces;
        next = 0;
        failure = null;
        if (helpers.Count > 0)
        {
            done.Reset(helpers.Count);
            start.Release(helpers.Count);
        }

        WorkThrough();
        if (helpers.Count > 0)
        {
            done.Wait();
        }

        if (failure is not null)
        {
            throw new AggregateException(failure);
        }
    }

    /// <summary>Ends the threads.</summary>
    public void Dispose()
    {
        stopping = true;
        if (helpers.Count > 0)
        {
            start.Release(helpers.Count);
        }

        foreach (Thread helper in helpers)
        {
            helper.Join();
        }

        start.Dispose();
        done.Dispose();
    }

    private void Help()
    {
        while (true)
        {
            start.Wait();
            if (stopping)
            {
                return;
            }

            WorkThrough();
            done.Signal();
        }
    }

    private void WorkThrough()
    {
        try
        {
            for (int piece = Interlocked.Increment(ref next) - 1; piece < count; piece =
                Interlocked.Increment(ref next) - 1)
            {
                body(piece);
            }
        }
        catch (Exception exception)
        {
            lock (failureLock)
            {
                failure ??= exception;
            }

            Interlocked.Exchange(ref next, count);
        }
    }
}
