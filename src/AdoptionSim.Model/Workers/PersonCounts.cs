using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// Counts of persons by age class, sex and labour status, and of the employed by sector, in agents of the run's scale.
/// </summary>
public sealed class PersonCounts
{
    /// <summary>Number of labour statuses.</summary>
    public const int Statuses = 4;

    /// <summary>Number of groups of persons.</summary>
    public const int Groups = AgeClass.Count * Sexes * Statuses;

    private const int Sexes = 2;
    private readonly long[][] all;
    private readonly long[] persons;
    private readonly long[] everUsers;
    private readonly long[] regularUsers;
    private readonly long[] employedBySector;
    private readonly long[] everBySector;
    private readonly long[] regularBySector;
    private readonly long[] workUsersBySector;

    /// <summary>Makes counts of zero.</summary>
    /// <param name="sectors">Number of sectors.</param>
    public PersonCounts(int sectors)
    {
        Sectors = sectors;
        int groups = Groups;
        persons = new long[groups];
        everUsers = new long[groups];
        regularUsers = new long[groups];
        employedBySector = new long[sectors];
        everBySector = new long[sectors];
        regularBySector = new long[sectors];
        workUsersBySector = new long[sectors];
        all = [persons, everUsers, regularUsers, employedBySector, everBySector, regularBySector, workUsersBySector];
    }

    /// <summary>Number of sectors.</summary>
    public int Sectors { get; }

    /// <summary>All persons, agents.</summary>
    public long AllPersons
    {
        get
        {
            long sum = 0;
            foreach (long count in persons)
            {
                sum += count;
            }

            return sum;
        }
    }

    /// <summary>Index of a group of persons.</summary>
    /// <param name="ageClass">Index of the age class.</param>
    /// <param name="sex">Sex.</param>
    /// <param name="status">Labour status.</param>
    public static int Group(int ageClass, Sex sex, LabourStatus status) =>
        (((ageClass * Sexes) + (int)sex) * Statuses) + (int)status;

    /// <summary>Persons of a group, agents.</summary>
    /// <param name="group">Index from <see cref="Group"/>.</param>
    public ref long Persons(int group) => ref persons[group];

    /// <summary>Persons of a group who have ever used generative AI, agents.</summary>
    /// <param name="group">Index from <see cref="Group"/>.</param>
    public ref long EverUsers(int group) => ref everUsers[group];

    /// <summary>Persons of a group who use it regularly, agents.</summary>
    /// <param name="group">Index from <see cref="Group"/>.</param>
    public ref long RegularUsers(int group) => ref regularUsers[group];

    /// <summary>Employed persons of a sector, agents.</summary>
    /// <param name="sector">Index of the sector.</param>
    public ref long Employed(int sector) => ref employedBySector[sector];

    /// <summary>Employed persons of a sector who have ever used generative AI, agents.</summary>
    /// <param name="sector">Index of the sector.</param>
    public ref long EmployedEverUsers(int sector) => ref everBySector[sector];

    /// <summary>Employed persons of a sector who use it regularly, agents.</summary>
    /// <param name="sector">Index of the sector.</param>
    public ref long EmployedRegularUsers(int sector) => ref regularBySector[sector];

    /// <summary>
    /// Employed persons of a sector who use AI at work: regular users, and those who tried it and whose employer uses
    /// it.
    /// </summary>
    /// <param name="sector">Index of the sector.</param>
    public ref long WorkUsers(int sector) => ref workUsersBySector[sector];

    /// <summary>Sets every count to zero.</summary>
    public void Clear()
    {
        foreach (long[] counts in all)
        {
            Array.Clear(counts);
        }
    }

    /// <summary>Adds the counts of another part of the country.</summary>
    /// <param name="other">Counts with the same sectors.</param>
    public void Add(PersonCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Sums.Add(persons, other.persons);
        Sums.Add(everUsers, other.everUsers);
        Sums.Add(regularUsers, other.regularUsers);
        Sums.Add(employedBySector, other.employedBySector);
        Sums.Add(everBySector, other.everBySector);
        Sums.Add(regularBySector, other.regularBySector);
        Sums.Add(workUsersBySector, other.workUsersBySector);
    }

    /// <summary>Shows every count.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(PersonCounts));
        foreach (long[] counts in all)
        {
            state.Column<long>(counts);
        }
    }
}
