using System;
using System.Collections.Generic;

namespace AdoptionSim.Benchmarks.Labour;

/// <summary>
/// Workers of one occupation who lie beside each other: first those in work, then those without. Units are the same for
/// any number of threads, and so are their numbers, from which draws are made.
/// </summary>
/// <param name="number">Number of the unit.</param>
/// <param name="occupation">The occupation.</param>
/// <param name="start">Row of the first worker.</param>
/// <param name="count">Number of workers.</param>
internal sealed class LabourUnit(int number, int occupation, int start, int count)
{
    private const int WorkersMost = 1 << 16;

    /// <summary>The occupation.</summary>
    public int Occupation { get; } = occupation;

    /// <summary>Row of the first worker.</summary>
    public int Start { get; } = start;

    /// <summary>Number of workers.</summary>
    public int Count { get; } = count;

    /// <summary>Number of workers in work.</summary>
    public int Employed { get; set; }

    /// <summary>Workers who are placed before all are.</summary>
    public int Placed { get; set; }

    /// <summary>Separations of all months.</summary>
    public long Separations { get; set; }

    /// <summary>Hires of all months.</summary>
    public long Hires { get; set; }

    /// <summary>Id under which the first worker of either status draws; it suits the sweep.</summary>
    public uint FirstId { get; } = (uint)(number * WorkersMost);

    /// <summary>Divides workers among units, as evenly as goes within an occupation.</summary>
    public static LabourUnit[] Divide(int workers)
    {
        int[] counts = new int[LabourRules.Occupations];
        for (uint worker = 0; worker < workers; worker++)
        {
            counts[LabourRules.Occupation(worker)]++;
        }

        List<LabourUnit> units = [];
        int start = 0;
        for (int occupation = 0; occupation < counts.Length; occupation++)
        {
            int pieces = (counts[occupation] + WorkersMost - 1) / WorkersMost;
            for (int piece = 0; piece < pieces; piece++)
            {
                int count = (int)((counts[occupation] * (piece + 1L) / pieces) - (counts[occupation] * (long)piece
                    / pieces));
                units.Add(new LabourUnit(units.Count, occupation, start, count));
                start += count;
            }
        }

        return [.. units];
    }

    /// <summary>Tells each worker's first record and unit, in the order of the workers.</summary>
    public static void Place(LabourUnit[] units, int workers, Action<LabourUnit, bool, LabourRecord> place)
    {
        int[] current = new int[LabourRules.Occupations];
        for (int k = units.Length - 1; k >= 0; k--)
        {
            current[units[k].Occupation] = k;
        }

        for (int worker = 0; worker < workers; worker++)
        {
            int occupation = LabourRules.Occupation((uint)worker);
            if (units[current[occupation]].Placed == units[current[occupation]].Count)
            {
                current[occupation]++;
            }

            LabourUnit unit = units[current[occupation]];
            unit.Placed++;
            bool works = LabourRules.IsEmployedFirst((uint)worker);
            place(unit, works, new LabourRecord(
                worker, LabourRules.FirmFirst((uint)worker, workers), LabourRules.FirstSkill, -1));
            unit.Employed += works ? 1 : 0;
        }
    }
}
