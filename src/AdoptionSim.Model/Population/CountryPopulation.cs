using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;

namespace AdoptionSim.Model.Population;

/// <summary>
/// Who exists in a country at the scale of a run. It depends on the tables, the scale, the number of blocks and the
/// seed, and on nothing a scenario changes, so that every scenario and replicate asks the same firms and persons.
/// </summary>
public sealed class CountryPopulation
{
    private const int BlocksLeast = 8;
    private const int BlocksMost = 1024;
    private const int PersonsPerBlock = 440_000;

    /// <summary>Replicate number under which who exists is drawn: the population is common to all replicates.</summary>
    private const int CommonReplicate = -1;

    private CountryPopulation(CountryPack pack, int scale, FirmRegister firms, IReadOnlyList<PersonRoster> rosters)
    {
        Pack = pack;
        Scale = scale;
        Firms = firms;
        Rosters = rosters;
    }

    /// <summary>The country's tables.</summary>
    public CountryPack Pack { get; }

    /// <summary>One agent stands for so many.</summary>
    public int Scale { get; }

    /// <summary>Its firms.</summary>
    public FirmRegister Firms { get; }

    /// <summary>Its persons, by block.</summary>
    public IReadOnlyList<PersonRoster> Rosters { get; }

    /// <summary>Number of blocks.</summary>
    public int Blocks => Rosters.Count;

    /// <summary>Number of persons, agents.</summary>
    public long Persons
    {
        get
        {
            long sum = 0;
            foreach (PersonRoster roster in Rosters)
            {
                sum += roster.Count;
            }

            return sum;
        }
    }

    /// <summary>
    /// Number of blocks of a country at a scale: a power of two with about so many persons in a block that its records
    /// stay in the cache. It follows from the tables and the scale alone, so results never depend on the machine.
    /// </summary>
    /// <param name="pack">Tables of the country.</param>
    /// <param name="scale">One agent stands for so many, 1 or more.</param>
    public static int BlocksFor(CountryPack pack, int scale)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentOutOfRangeException.ThrowIfLessThan(scale, 1);
        long persons = 0;
        foreach (PersonCell cell in pack.Persons)
        {
            persons += cell.Persons;
        }

        int blocks = BlocksLeast;
        while (blocks < BlocksMost && persons / scale / blocks > PersonsPerBlock)
        {
            blocks *= 2;
        }

        return blocks;
    }

    /// <summary>Deals a country into the blocks of its size.</summary>
    /// <param name="pack">Its tables.</param>
    /// <param name="scale">One agent stands for so many, 1 or more.</param>
    /// <param name="seed">Seed of all draws.</param>
    /// <exception cref="ArgumentException">The tables contradict each other.</exception>
    public static CountryPopulation Build(CountryPack pack, int scale, ulong seed) =>
        Build(pack, scale, BlocksFor(pack, scale), seed);

    /// <summary>Deals a country.</summary>
    /// <param name="pack">Its tables.</param>
    /// <param name="scale">One agent stands for so many, 1 or more.</param>
    /// <param name="blocks">Number of blocks, 1 or more.</param>
    /// <param name="seed">Seed of all draws.</param>
    /// <exception cref="ArgumentException">The tables contradict each other.</exception>
    public static CountryPopulation Build(CountryPack pack, int scale, int blocks, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentOutOfRangeException.ThrowIfLessThan(scale, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(blocks, 1);
        var key = DrawKey.For(seed, CommonReplicate, pack.DrawScope);
        FirmRegister firms = FirmRegisterBuilder.Build(pack, scale, blocks, key);
        PersonRoster[] rosters = new PersonRosterBuilder(pack, scale, firms, key).BuildAll();
        return new CountryPopulation(pack, scale, firms, rosters);
    }
}
