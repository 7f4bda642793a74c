using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Studies.Validation;

/// <summary>The months of one run.</summary>
internal sealed class RunTrace(CountryPack pack, IReadOnlyList<Stratum> strata, Month from) : ITickObserver
{
    private readonly List<MonthTrace> months = [];

    public CountryPack Pack => pack;

    public IReadOnlyList<Stratum> Strata => strata;

    public IReadOnlyList<MonthTrace> Months => months;

    /// <summary>Number of whole years that were run.</summary>
    public int Years => months.Count / Month.PerYear;

    public void Observe(CountrySnapshot country) => months.Add(new MonthTrace(country));

    /// <summary>A calendar month.</summary>
    public MonthTrace At(int year, int month) => months[Month.Of(year, month).Since(from)];

    /// <summary>Months of a calendar year.</summary>
    public IEnumerable<MonthTrace> Year(int year) => YearFromStart(year - from.Year);

    /// <summary>Months of the year that begins so many years after the first month.</summary>
    public IEnumerable<MonthTrace> YearFromStart(int years) => months.Skip(years * Month.PerYear).Take(Month.PerYear);

    /// <summary>Mean over a calendar year.</summary>
    public double Mean(int year, Func<MonthTrace, double> read) => Year(year).Average(read);
}
