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
    private const int ChunkFirms = 512;
    private static readonly DrawStream OrderStream = new("population.firm_order");

    public static FirmRegister Build(CountryPack pack, int scale, int blocks, DrawKey key)
    {
        List<Stratum> strata = [];
        var classEnd = new int[pack.SizeClasses.Count];
        DraftFirm[] firms = DraftFirms(pack, scale, strata, classEnd);
        FitHeadcounts(pack, scale, firms, classEnd);
        return Deal(firms, strata, blocks, key);
    }

    /// <summary>Firms of every cell with a size each, those of a size class together.</summary>
    private static DraftFirm[] DraftFirms(CountryPack pack, int scale, List<Stratum> strata, Span<int> classEnd)
    {
        List<DraftCell> cells = CountFirms(pack, scale, classEnd);
        var firms = new DraftFirm[classEnd.IsEmpty ? 0 : classEnd[^1]];
        Span<double> sizes = stackalloc double[ChunkFirms];
        int first = 0;
        foreach (DraftCell draft in cells)
        {
            AddCell(pack, draft, strata, firms.AsSpan(first, draft.Firms), sizes);
            first += draft.Firms;
        }

        return firms;
    }

    private static List<DraftCell> CountFirms(CountryPack pack, int scale, Span<int> classEnd)
    {
        List<DraftCell> cells = [];
        CumulativeRounding count = default;
        CumulativeRounding large = default;
        int end = 0;
        for (int z = 0; z < pack.SizeClasses.Count; z++)
        {
            foreach (EmployerCell cell in pack.Employers)
            {
                if (cell.SizeClass != z || cell.Employers == 0)
                {
                    continue;
                }

                int drawn = checked((int)count.Next((double)cell.Employers / scale));
                int drawnLarge = Math.Min(drawn, checked((int)large.Next(cell.LargeByAct / scale)));
                cells.Add(new DraftCell(cell, drawn, drawnLarge));
                end += drawn;
            }

            classEnd[z] = end;
        }

        return cells;
    }

    private static void AddCell(
        CountryPack pack, DraftCell draft, List<Stratum> strata, Span<DraftFirm> firms, Span<double> sizes)
    {
        EmployerCell cell = draft.Cell;
        SizeClass size = pack.SizeClasses[cell.SizeClass];
        int last = size.PersonsTo ?? pack.LargestFirmPersons;
        var distribution = BoundedPareto.WithMean(
            size.PersonsFrom, last + 1.0, ((double)cell.Persons / cell.Employers) + 0.5);
        ushort small = checked((ushort)strata.Count);
        strata.Add(new Stratum(cell.Sector, cell.SizeClass, cell.Kind, LargeByAct: false));
        ushort largeByAct = checked((ushort)strata.Count);
        strata.Add(new Stratum(cell.Sector, cell.SizeClass, cell.Kind, LargeByAct: true));
        for (int start = 0; start < firms.Length; start += sizes.Length)
        {
            Span<double> some = sizes[..Math.Min(sizes.Length, firms.Length - start)];
            for (int k = 0; k < some.Length; k++)
            {
                some[k] = (start + k + 0.5) / firms.Length;
            }

            distribution.Quantiles(some);
            for (int k = 0; k < some.Length; k++)
            {
                ushort stratum = start + k >= firms.Length - draft.Large ? largeByAct : small;
                firms[start + k] = new DraftFirm(stratum, Math.Clamp((int)some[k], size.PersonsFrom, last));
            }
        }
    }

    /// <summary>Brings the headcounts of each class to its total; what a class cannot hold goes to the next
    /// one.</summary>
    private static void FitHeadcounts(CountryPack pack, int scale, DraftFirm[] firms, ReadOnlySpan<int> classEnd)
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
            SizeClass size = pack.SizeClasses[z];
            carried = FitClass(
                firms.AsSpan(start..classEnd[z]), size.PersonsFrom, size.PersonsTo ?? int.MaxValue,
                wanted[z] + carried);
            start = classEnd[z];
        }

        SpreadRest(firms, carried);
    }

    /// <summary>Scales the sizes of one class to a total inside its bounds; returns what does not fit.</summary>
    private static long FitClass(Span<DraftFirm> firms, int from, int to, long wanted)
    {
        long sum = Employees(firms);
        if (sum == 0)
        {
            return wanted;
        }

        double factor = (double)wanted / sum;
        CumulativeRounding rounding = default;
        foreach (ref DraftFirm firm in firms)
        {
            long scaled = rounding.Next(firm.Headcount * factor);
            firm.Headcount = (int)Math.Clamp(scaled, from, to);
            wanted -= firm.Headcount;
        }

        for (int f = 0; f < firms.Length && wanted != 0; f++)
        {
            ref DraftFirm firm = ref firms[f];
            int room = wanted > 0 ? to - firm.Headcount : from - firm.Headcount;
            int change = (int)(wanted > 0 ? Math.Min(wanted, room) : Math.Max(wanted, room));
            change = Math.Clamp(change, -firm.Headcount / 2, firm.Headcount / 2);
            firm.Headcount += change;
            wanted -= change;
        }

        return wanted;
    }

    /// <summary>Puts a rest that no class could hold on the largest firms, one person at a time in turn.</summary>
    private static void SpreadRest(DraftFirm[] firms, long rest)
    {
        if (rest < 0 && Employees(firms) + rest < firms.Length)
        {
            throw new ArgumentException("The tables have more employers than employed persons.", nameof(firms));
        }

        for (int f = firms.Length - 1; rest != 0 && firms.Length > 0; f = f == 0 ? firms.Length - 1 : f - 1)
        {
            int change = rest > 0 ? 1 : firms[f].Headcount > 1 ? -1 : 0;
            firms[f].Headcount += change;
            rest -= change;
        }
    }

    private static long Employees(ReadOnlySpan<DraftFirm> firms)
    {
        long sum = 0;
        foreach (ref readonly DraftFirm firm in firms)
        {
            sum += firm.Headcount;
        }

        return sum;
    }

    private static FirmRegister Deal(DraftFirm[] firms, List<Stratum> strata, int blocks, DrawKey key)
    {
        var order = new KeyedPermutation(key, OrderStream, (ulong)Math.Max(1, firms.Length));
        var stratum = new ushort[firms.Length];
        var headcount = new int[firms.Length];
        Span<long> places = stackalloc long[ChunkFirms];
        for (int start = 0; start < firms.Length; start += places.Length)
        {
            Span<long> some = places[..Math.Min(places.Length, firms.Length - start)];
            order.MapRange((ulong)start, some);
            Deal(firms, some, stratum.AsSpan(start), headcount.AsSpan(start));
        }

        long total = Employees(firms);
        return new FirmRegister
        {
            Strata = strata,
            Stratum = stratum,
            Headcount = headcount,
            BlockStart = CutIntoBlocks(headcount, total, blocks),
        };
    }

    private static void Deal(
        ReadOnlySpan<DraftFirm> firms, ReadOnlySpan<long> places, Span<ushort> stratum, Span<int> headcount)
    {
        for (int k = 0; k < places.Length; k++)
        {
            ref readonly DraftFirm firm = ref firms[unchecked((int)places[k])];
            stratum[k] = firm.Stratum;
            headcount[k] = firm.Headcount;
        }
    }

    /// <summary>Cuts the dealt order where the running headcount passes each block's share of the total.</summary>
    private static int[] CutIntoBlocks(int[] headcount, long total, int blocks)
    {
        var start = new int[blocks + 1];
        long running = 0;
        int block = 0;
        long begin = 0;
        for (int f = 0; f < headcount.Length; f++)
        {
            while (block < blocks && running >= begin)
            {
                start[block] = f;
                block++;
                begin = total * block / blocks;
            }

            running += headcount[f];
        }

        for (; block <= blocks; block++)
        {
            start[block] = headcount.Length;
        }

        return start;
    }

    private readonly record struct DraftCell(EmployerCell Cell, int Firms, int Large);

    private record struct DraftFirm(ushort Stratum, int Headcount);
}
