using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;

namespace AdoptionSim.Model.Population;

/// <summary>
/// Deals the employers of a country at 1:k: counts by cell are rounded so that every running total is within one of the
/// table, sizes are quantiles of the class, and headcounts add exactly to the employed (equations D-1, D-2).
/// </summary>
internal static class FirmRegisterBuilder
{
    private static readonly DrawStream OrderStream = new("population.firm_order");

    public static FirmRegister Build(CountryPack pack, int scale, int blocks, DrawKey key)
    {
        List<Stratum> strata = [];
        List<DraftFirm> firms = DraftFirms(pack, scale, strata);
        FitHeadcounts(pack, scale, firms);
        return Deal(firms, strata, blocks, key);
    }

    private static List<DraftFirm> DraftFirms(CountryPack pack, int scale, List<Stratum> strata)
    {
        List<DraftFirm> firms = [];
        CumulativeRounding count = default;
        CumulativeRounding large = default;
        for (int z = 0; z < pack.SizeClasses.Count; z++)
        {
            SizeClass size = pack.SizeClasses[z];
            foreach (EmployerCell cell in pack.Employers)
            {
                if (cell.SizeClass != z || cell.Employers == 0)
                {
                    continue;
                }

                int drawn = checked((int)count.Next((double)cell.Employers / scale));
                int drawnLarge = Math.Min(drawn, checked((int)large.Next(cell.LargeByAct / scale)));
                AddCell(cell, size, pack.LargestFirmPersons, drawn, drawnLarge, strata, firms);
            }
        }

        return firms;
    }

    private static void AddCell(
        EmployerCell cell, SizeClass size, int largestPersons, int drawn, int drawnLarge, List<Stratum> strata,
        List<DraftFirm> firms)
    {
        int last = size.PersonsTo ?? largestPersons;
        var sizes = BoundedPareto.WithMean(
            size.PersonsFrom, last + 1.0, ((double)cell.Persons / cell.Employers) + 0.5);
        ushort small = checked((ushort)strata.Count);
        strata.Add(new Stratum(cell.Sector, cell.SizeClass, cell.Kind, LargeByAct: false));
        ushort largeByAct = checked((ushort)strata.Count);
        strata.Add(new Stratum(cell.Sector, cell.SizeClass, cell.Kind, LargeByAct: true));
        for (int j = 0; j < drawn; j++)
        {
            int persons = (int)sizes.Quantile((j + 0.5) / drawn);
            ushort stratum = j >= drawn - drawnLarge ? largeByAct : small;
            firms.Add(new DraftFirm(stratum, cell.SizeClass, Math.Clamp(persons, size.PersonsFrom, last)));
        }
    }

    /// <summary>Brings the headcounts of each class to its total; what a class cannot hold goes to the next
    /// one.</summary>
    private static void FitHeadcounts(CountryPack pack, int scale, List<DraftFirm> firms)
    {
        CumulativeRounding total = default;
        var wanted = new long[pack.SizeClasses.Count];
        foreach (EmployerCell cell in pack.Employers)
        {
            wanted[cell.SizeClass] += total.Next((double)cell.Persons / scale);
        }

        long carried = 0;
        int start = 0;
        for (int z = 0; z < wanted.Length; z++)
        {
            int end = start;
            while (end < firms.Count && firms[end].SizeClass == z)
            {
                end++;
            }

            SizeClass size = pack.SizeClasses[z];
            carried = FitClass(firms, start, end, size.PersonsFrom, size.PersonsTo ?? int.MaxValue,
                wanted[z] + carried);
            start = end;
        }

        SpreadRest(firms, carried);
    }

    /// <summary>Scales the sizes of one class to a total inside its bounds; returns what does not fit.</summary>
    private static long FitClass(List<DraftFirm> firms, int start, int end, int from, int to, long wanted)
    {
        long sum = 0;
        for (int f = start; f < end; f++)
        {
            sum += firms[f].Headcount;
        }

        if (sum == 0)
        {
            return wanted;
        }

        double factor = (double)wanted / sum;
        CumulativeRounding rounding = default;
        for (int f = start; f < end; f++)
        {
            long scaled = rounding.Next(firms[f].Headcount * factor);
            int headcount = (int)Math.Clamp(scaled, from, to);
            firms[f] = firms[f] with { Headcount = headcount };
            wanted -= headcount;
        }

        for (int f = start; f < end && wanted != 0; f++)
        {
            int room = wanted > 0 ? to - firms[f].Headcount : from - firms[f].Headcount;
            int change = (int)(wanted > 0 ? Math.Min(wanted, room) : Math.Max(wanted, room));
            change = Math.Clamp(change, -firms[f].Headcount / 2, firms[f].Headcount / 2);
            firms[f] = firms[f] with { Headcount = firms[f].Headcount + change };
            wanted -= change;
        }

        return wanted;
    }

    /// <summary>Puts a rest that no class could hold on the largest firms, one person at a time in turn.</summary>
    private static void SpreadRest(List<DraftFirm> firms, long rest)
    {
        if (rest < 0 && Employees(firms) + rest < firms.Count)
        {
            throw new ArgumentException("The tables have more employers than employed persons.", nameof(firms));
        }

        for (int f = firms.Count - 1; rest != 0 && firms.Count > 0; f = f == 0 ? firms.Count - 1 : f - 1)
        {
            int change = rest > 0 ? 1 : firms[f].Headcount > 1 ? -1 : 0;
            firms[f] = firms[f] with { Headcount = firms[f].Headcount + change };
            rest -= change;
        }
    }

    private static long Employees(List<DraftFirm> firms)
    {
        long sum = 0;
        foreach (DraftFirm firm in firms)
        {
            sum += firm.Headcount;
        }

        return sum;
    }

    private static FirmRegister Deal(List<DraftFirm> firms, List<Stratum> strata, int blocks, DrawKey key)
    {
        var order = new KeyedPermutation(key, OrderStream, (ulong)Math.Max(1, firms.Count));
        var stratum = new ushort[firms.Count];
        var headcount = new int[firms.Count];
        long total = 0;
        for (int k = 0; k < firms.Count; k++)
        {
            DraftFirm firm = firms[(int)order.Map((ulong)k)];
            stratum[k] = firm.Stratum;
            headcount[k] = firm.Headcount;
            total += firm.Headcount;
        }

        return new FirmRegister
        {
            Strata = strata,
            Stratum = stratum,
            Headcount = headcount,
            BlockStart = CutIntoBlocks(headcount, total, blocks),
        };
    }

    /// <summary>Cuts the dealt order where the running headcount passes each block's share of the total.</summary>
    private static int[] CutIntoBlocks(int[] headcount, long total, int blocks)
    {
        var start = new int[blocks + 1];
        long running = 0;
        int block = 0;
        for (int f = 0; f < headcount.Length; f++)
        {
            while (block < blocks && running >= total * block / blocks)
            {
                start[block] = f;
                block++;
            }

            running += headcount[f];
        }

        for (; block <= blocks; block++)
        {
            start[block] = headcount.Length;
        }

        return start;
    }

    private readonly record struct DraftFirm(ushort Stratum, int SizeClass, int Headcount);
}
