using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Model.Tests;

/// <summary>What blocks are told arrives whole in another process, whatever properties the conditions have or will
/// get.</summary>
public sealed class TellingTests
{
    private const int Sectors = 3;
    private const int Occupations = 4;
    private const int Blocks = 5;
    private const int Ticks = 300;

    [Fact]
    public void Conditions_Of_A_Tick_Arrive_With_Every_Property()
    {
        var told = new CountryConditions(Sectors) { Work = new LabourConditions(Occupations, Sectors, Blocks) };
        Assert.True(Fill(told) > 15);
        Assert.True(Fill(told.Work) > 15);
        for (int tick = 0; tick < Ticks; tick++)
        {
            told.Heard.Open(1.0 + tick);
            told.Heard.Hear(1, 0.5, tick);
        }

        var heard = new CountryConditions(Sectors);
        KeptBytes.PutBack(KeptBytes.Of(told.Tell), heard.Tell);
        Assert.Equal(Values(told), Values(heard));
        Assert.NotNull(heard.Work);
        Assert.Equal(Values(told.Work), Values(heard.Work));
        Assert.Equal(
            KeptBytes.Of(told.Heard.Keep), KeptBytes.Of(heard.Heard.Keep));
    }

    [Fact]
    public void Conditions_Of_A_Country_Without_Work_Have_None_Over_There()
    {
        var told = new CountryConditions(Sectors);
        var heard = new CountryConditions(Sectors);
        KeptBytes.PutBack(KeptBytes.Of(told.Tell), heard.Tell);
        Assert.Null(heard.Work);
        Assert.Throws<StateShapeException>(
            () => KeptBytes.PutBack(KeptBytes.Of(told.Tell), new CountryConditions(Sectors + 1).Tell));
    }

    [Fact]
    public void A_Board_Put_Together_From_Parts_Is_Numbered_As_One_And_Read_The_Same_Elsewhere()
    {
        var whole = new MarketBoard(Blocks, Occupations);
        var nation = new MarketBoard(Blocks, Occupations);
        Post(whole, 0, Blocks);
        foreach ((int first, int count) in new[] { (0, 2), (2, 3) })
        {
            var part = new MarketBoard(Blocks, Occupations);
            Post(part, first, count);
            KeptBytes.PutBack(
                KeptBytes.Of(state => part.TellPosted(state, first, count)),
                state => nation.TellPosted(state, first, count));
        }

        whole.NumberVacancies();
        whole.NumberApplications();
        nation.NumberVacancies();
        nation.NumberApplications();
        nation.Matches[2] = 7;
        var elsewhere = new MarketBoard(Blocks, Occupations);
        KeptBytes.PutBack(KeptBytes.Of(nation.Tell), elsewhere.Tell);
        Assert.Equal(7, elsewhere.Matches[2]);
        for (int occupation = 0; occupation < Occupations; occupation++)
        {
            Assert.Equal(whole.AllVacancies(occupation), elsewhere.AllVacancies(occupation));
            Assert.Equal(whole.AllEntrants(occupation), elsewhere.AllEntrants(occupation));
            Assert.Equal(whole.AllApplications(occupation), elsewhere.AllApplications(occupation));
            Assert.Equal(
                whole.ApplicationsBefore(3, occupation), elsewhere.ApplicationsBefore(3, occupation));
            Assert.Equal(whole.EntrantsBefore(4, occupation), elsewhere.EntrantsBefore(4, occupation));
            Assert.Equal(whole.VacancyAt(occupation, 9), elsewhere.VacancyAt(occupation, 9));
        }
    }

    private static void Post(MarketBoard board, int first, int count)
    {
        for (int block = first; block < first + count; block++)
        {
            for (int occupation = 0; occupation < Occupations; occupation++)
            {
                board.VacanciesOf(block)[occupation] = 3 + block + occupation;
                board.EntrantsOf(block)[occupation] = block * occupation;
                board.ApplicationsOf(block)[occupation] = 5 + (2 * block) - occupation;
            }
        }
    }

    /// <summary>Gives every number and array of a type a content of its own.</summary>
    private static int Fill(object target)
    {
        int filled = 0;
        foreach (PropertyInfo property in Properties(target))
        {
            filled++;
            object? value = property.GetValue(target);
            if (value is Array items)
            {
                for (int k = 0; k < items.Length; k++)
                {
                    items.SetValue(Convert.ChangeType(((filled * 7) + k) % 100, items.GetType().GetElementType()!), k);
                }
            }
            else if (property.SetMethod is not null)
            {
                property.SetValue(target, value switch
                {
                    int => filled,
                    double => filled + 0.25,
                    bool flag => !flag,
                    NationalState => new NationalState
                    {
                        Capability = 1, CapableTaskShare = 2, AiPriceShareOfWage = 3, TrustIndex = 4, Incidents = 5,
                        RegulatoryClarityIndex = 6, RegulatoryBurdenShareOfCost = 7, TalentThousandPersons = 8,
                        TalentCostFactor = 9, InvestmentBnUsdPerYear = 10,
                    },
                    _ => throw new InvalidOperationException($"{property.Name} has a kind that is not told yet."),
                });
            }
        }

        return filled;
    }

    private static List<string> Values(object target) =>
    [
        .. Properties(target).Select(property => property.GetValue(target) switch
        {
            Array items => $"{property.Name}: {string.Join(',', items.Cast<object>())}",
            { } value => $"{property.Name}: {value}",
            _ => property.Name,
        }),
    ];

    private static IEnumerable<PropertyInfo> Properties(object target) => target.GetType()
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.PropertyType != typeof(HeardSignals)
            && property.PropertyType != typeof(LabourConditions)
            && property.PropertyType != typeof(Government.SubsidyRound));
}
