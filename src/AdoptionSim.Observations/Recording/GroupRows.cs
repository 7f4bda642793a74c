using System;
using System.Collections.Generic;
using AdoptionSim.Model;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Observations.Recording;

/// <summary>
/// Makes the rows of groups of a month: enterprises by size class, by sector and, once a year, by both; persons by age
/// and sex.
/// </summary>
public static class GroupRows
{
    private static readonly string[] SexIds = ["male", "female"];

    /// <summary>Whether a month has rows of groups: every so many months, and the last month of the horizon.</summary>
    /// <param name="month">The month.</param>
    /// <param name="cadenceMonths">Months between rows.</param>
    /// <param name="last">Last month of the horizon.</param>
    internal static bool AreDue(Month month, int cadenceMonths, Month last) =>
        month.MonthOfYear % cadenceMonths == 0 || month == last;

    /// <summary>Whether a month also has the cells of sector by size class: December and the last month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="last">Last month of the horizon.</param>
    internal static bool CellsAreDue(Month month, Month last) => month.MonthOfYear == Month.PerYear || month == last;

    /// <summary>The rows of a month by sector, without events of work; they are there in every month.</summary>
    /// <param name="country">The country at the end of the tick.</param>
    public static IReadOnlyList<GroupRow> SectorsOf(CountrySnapshot country)
    {
        ArgumentNullException.ThrowIfNull(country);
        int sizes = country.Pack.SizeClasses.Count;
        Tally[] cells = CellsOf(country, country.Pack.Sectors.Count, sizes);
        var rows = new GroupRow[country.Pack.Sectors.Count];
        for (int s = 0; s < rows.Length; s++)
        {
            rows[s] = SectorRow(country, s, cells, sizes);
        }

        return rows;
    }

    /// <summary>Adds the rows of a month.</summary>
    /// <param name="rows">Where they are added.</param>
    /// <param name="country">The country at the end of the tick.</param>
    /// <param name="withCells">Whether the cells of sector by size class are wanted.</param>
    /// <param name="sinceRow">Events since the last rows; null where the labour market is not simulated.</param>
    /// <param name="sinceCells">Events since the last cells; null like the others.</param>
    internal static void AddTo(
        List<GroupRow> rows, CountrySnapshot country, bool withCells, CellFlows? sinceRow, CellFlows? sinceCells)
    {
        int sectors = country.Pack.Sectors.Count;
        int sizes = country.Pack.SizeClasses.Count;
        Tally[] cells = CellsOf(country, sectors, sizes);
        for (int z = 0; z < sizes; z++)
        {
            Tally sum = default;
            for (int s = 0; s < sectors; s++)
            {
                sum.Add(cells[(s * sizes) + z]);
            }

            rows.Add(sum.ToRow(country.Month, country.Scale) with
            {
                SizeClass = country.Pack.SizeClasses[z].Id,
                Flows = sinceRow?.Of(null, z, country.Scale),
            });
        }

        for (int s = 0; s < sectors; s++)
        {
            rows.Add(SectorRow(country, s, cells, sizes) with { Flows = sinceRow?.Of(s, null, country.Scale) });
        }

        for (int k = 0; withCells && k < cells.Length; k++)
        {
            rows.Add(cells[k].ToRow(country.Month, country.Scale) with
            {
                Sector = country.Pack.Sectors[k / sizes].Id,
                SizeClass = country.Pack.SizeClasses[k % sizes].Id,
                Flows = sinceCells?.Of(k / sizes, k % sizes, country.Scale),
            });
        }

        AddPersons(rows, country);
    }

    private static GroupRow SectorRow(CountrySnapshot country, int sector, Tally[] cells, int sizes)
    {
        Tally sum = default;
        for (int z = 0; z < sizes; z++)
        {
            sum.Add(cells[(sector * sizes) + z]);
        }

        return sum.ToRow(country.Month, country.Scale) with
        {
            Sector = country.Pack.Sectors[sector].Id,
            Employed = country.Persons.Employed(sector) * country.Scale,
            EverUsers = country.Persons.EmployedEverUsers(sector) * country.Scale,
            RegularUsers = country.Persons.EmployedRegularUsers(sector) * country.Scale,
            WorkUsers = country.Persons.WorkUsers(sector) * country.Scale,
        };
    }

    private static void AddPersons(List<GroupRow> rows, CountrySnapshot country)
    {
        for (int a = 0; a < AgeClass.Count; a++)
        {
            for (Sex sex = Sex.Male; sex <= Sex.Female; sex++)
            {
                long persons = 0;
                long ever = 0;
                long regular = 0;
                for (LabourStatus status = LabourStatus.Employed; status <= LabourStatus.Outside; status++)
                {
                    int group = PersonCounts.Group(a, sex, status);
                    persons += country.Persons.Persons(group);
                    ever += country.Persons.EverUsers(group);
                    regular += country.Persons.RegularUsers(group);
                }

                rows.Add(new GroupRow
                {
                    Month = country.Month,
                    AgeGroup = AgeClass.Ids[a],
                    Sex = SexIds[(int)sex],
                    Persons = persons * country.Scale,
                    EverUsers = ever * country.Scale,
                    RegularUsers = regular * country.Scale,
                });
            }
        }
    }

    private static Tally[] CellsOf(CountrySnapshot country, int sectors, int sizes)
    {
        Tally[] cells = new Tally[sectors * sizes];
        for (int s = 0; s < country.Strata.Count; s++)
        {
            Stratum stratum = country.Strata[s];
            cells[(stratum.Sector * sizes) + stratum.SizeClass].Add(
                country.Firms, s, stratum.Kind == EmployerKind.Enterprise);
        }

        return cells;
    }

    private struct Tally
    {
        private long firms;
        private long aware;
        private long trial;
        private long integrated;
        private long abandoned;
        private long persons;
        private long personsUsing;
        private long employed;

        public void Add(FirmCounts counts, int stratum, bool isEnterprise)
        {
            for (FirmState state = FirmState.Unaware; state <= FirmState.Abandoned; state++)
            {
                employed += counts.Persons(stratum, state);
            }

            if (!isEnterprise)
            {
                return;
            }

            for (FirmState state = FirmState.Unaware; state <= FirmState.Abandoned; state++)
            {
                firms += counts.Firms(stratum, state);
                persons += counts.Persons(stratum, state);
            }

            aware += counts.Firms(stratum, FirmState.Aware);
            trial += counts.Firms(stratum, FirmState.Trial);
            integrated += counts.Firms(stratum, FirmState.Integrated);
            abandoned += counts.Firms(stratum, FirmState.Abandoned);
            personsUsing += counts.Persons(stratum, FirmState.Trial) + counts.Persons(stratum, FirmState.Integrated);
        }

        public void Add(in Tally other)
        {
            firms += other.firms;
            aware += other.aware;
            trial += other.trial;
            integrated += other.integrated;
            abandoned += other.abandoned;
            persons += other.persons;
            personsUsing += other.personsUsing;
            employed += other.employed;
        }

        public readonly GroupRow ToRow(Month month, int scale) => new()
        {
            Month = month,
            Firms = firms * scale,
            FirmsAware = aware * scale,
            FirmsTrial = trial * scale,
            FirmsIntegrated = integrated * scale,
            FirmsAbandoned = abandoned * scale,
            Persons = persons * scale,
            PersonsInUsingFirms = personsUsing * scale,
            Employed = employed * scale,
        };
    }
}
