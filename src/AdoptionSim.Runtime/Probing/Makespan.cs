using System;
using System.Collections.Generic;

namespace AdoptionSim.Runtime.Probing;

/// <summary>How long a queue of jobs takes when threads take the next one as they become free.</summary>
public static class Makespan
{
    /// <summary>Time from the start of the first job to the end of the last.</summary>
    /// <param name="jobSeconds">Time of each job of a round, seconds, in the order of the queue.</param>
    /// <param name="rounds">How often the round comes, such as the number of replicates.</param>
    /// <param name="threads">Number of threads, 1 or more.</param>
    public static double Seconds(IReadOnlyList<double> jobSeconds, int rounds, int threads)
    {
        ArgumentNullException.ThrowIfNull(jobSeconds);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var free = new PriorityQueue<double, double>();
        for (int k = 0; k < threads; k++)
        {
            free.Enqueue(0.0, 0.0);
        }

        double end = 0.0;
        for (int round = 0; round < rounds; round++)
        {
            foreach (double seconds in jobSeconds)
            {
                double ready = free.Dequeue() + seconds;
                free.Enqueue(ready, ready);
                end = Math.Max(end, ready);
            }
        }

        return end;
    }
}
