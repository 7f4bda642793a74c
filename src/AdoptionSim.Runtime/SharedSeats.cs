using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Observations.Recording;

namespace AdoptionSim.Runtime;

/// <summary>
/// The countries that a set of scenarios has to simulate. A comparator that two scenarios ask for with the same plan,
/// seed, months and surveys is one seat: what happens at home reaches no other country, so its bits are the same.
/// </summary>
internal sealed class SharedSeats
{
    private readonly int[][] seatOf;

    public SharedSeats(IReadOnlyList<RunMember> members)
    {
        List<Seat> seats = [];
        seatOf = new int[members.Count][];
        for (int m = 0; m < members.Count; m++)
        {
            IReadOnlyList<CountryPlan> countries = members[m].Recording.Scenario.Countries;
            seatOf[m] = new int[countries.Count];
            for (int c = 0; c < countries.Count; c++)
            {
                int shared = c == 0 ? -1 : seats.FindIndex(seat => IsShared(seat, members[m].Recording, c));
                if (shared < 0)
                {
                    shared = seats.Count;
                    seats.Add(new Seat(members[m].Recording, c));
                }

                seatOf[m][c] = shared;
            }
        }

        All = seats;
        BuildPopulations();
    }

    /// <summary>Every country to simulate, in the order in which the scenarios ask for them.</summary>
    public IReadOnlyList<Seat> All { get; }

    /// <summary>Seats of a scenario, by country.</summary>
    public IReadOnlyList<int> Of(int member) => seatOf[member];

    private static bool IsShared(Seat seat, RecordingPlan other, int country)
    {
        Scenario one = seat.Recording.Scenario;
        Scenario two = other.Scenario;
        return seat.Country == country
            && one.Seed == two.Seed && one.From == two.From && one.To == two.To && one.Replicates == two.Replicates
            && one.ComparatorPersons == two.ComparatorPersons
            && seat.Recording.GroupCadenceMonths == other.GroupCadenceMonths
            && SameContent.Of(one.Countries[country], two.Countries[country])
            && SameContent.Of(seat.Recording.Surveys.Published, other.Surveys.Published)
            && Enumerable.Range(0, one.Replicates).All(replicate => SameContent.Of(
                seat.Recording.Surveys.ParametersOf(replicate), other.Surveys.ParametersOf(replicate)));
    }

    private void BuildPopulations()
    {
        for (int s = 0; s < All.Count; s++)
        {
            Seat seat = All[s];
            Seat? same = All.Take(s).FirstOrDefault(earlier => earlier.HasPopulationOf(seat));
            seat.Population = same?.Population ?? CountryPopulation.Build(
                seat.Plan.Pack, seat.Scale, seat.Blocks, seat.Recording.Scenario.Seed);
        }
    }

    /// <summary>One country to simulate.</summary>
    internal sealed class Seat(RecordingPlan recording, int country)
    {
        private CountryPopulation? population;

        public RecordingPlan Recording { get; } = recording;

        public int Country { get; } = country;

        public CountryPlan Plan => Recording.Scenario.Countries[Country];

        public int Scale => ScenarioRun.ScaleOf(Recording.Scenario, Country);

        public int Blocks => CountryPopulation.BlocksFor(Plan.Pack, Scale);

        public CountryPopulation Population
        {
            get => population ?? throw new System.InvalidOperationException("The population is not built yet.");
            set => population = value;
        }

        public long Agents => Population.Persons + Population.Firms.Count;

        public bool HasPopulationOf(Seat other) =>
            Blocks == other.Blocks && Scale == other.Scale
                && Recording.Scenario.Seed == other.Recording.Scenario.Seed
                && SameContent.Of(Plan.Pack, other.Plan.Pack);
    }
}
