using System;
using AdoptionSim.Model.Workers;
using FsCheck;
using FsCheck.Fluent;

namespace AdoptionSim.Model.Tests;

public sealed class HazardProperties
{
    private static readonly Gen<double> Share = Gen.Choose(0, 1_000_000).Select(n => n / 1_000_000.0);

    [Fact]
    public void A_Step_Is_A_Probability_And_Rises_With_Each_Hazard()
    {
        var triples = from p in Share from q in Share from f in Share select (p, q, f);
        Prop.ForAll(triples.ToArbitrary(), t =>
        {
            double step = PersonHazards.BassStep(t.p, t.q, t.f);
            return step is >= 0.0 and <= 1.0
                && PersonHazards.BassStep(t.p + 0.01, t.q, t.f) >= step
                && PersonHazards.BassStep(t.p, t.q + 0.01, t.f) >= step;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Two_Half_Steps_Are_One_Step()
    {
        var triples = from p in Share from q in Share from f in Share select (p, q, f);
        Prop.ForAll(triples.ToArbitrary(), t =>
        {
            double half = Next(t.p / 2.0, t.q / 2.0, t.f);
            double two = Next(t.p / 2.0, t.q / 2.0, half);
            return Math.Abs(two - Next(t.p, t.q, t.f)) < 1e-12;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(15, 0)]
    [InlineData(19, 0)]
    [InlineData(20, 1)]
    [InlineData(69, 5)]
    [InlineData(70, 6)]
    [InlineData(89, 6)]
    public void Ages_Fall_Into_Their_Class(int age, int expected) => Assert.Equal(expected, AgeClass.Of(age));

    [Fact]
    public void A_Hot_Byte_Keeps_What_It_Is_Given()
    {
        for (int age = 0; age < AgeClass.Count; age++)
        {
            foreach (PersonalUse use in Enum.GetValues<PersonalUse>())
            {
                byte hot = HotByte.With(HotByte.With(HotByte.Of(PersonalUse.Never, age, inSchool: true), use),
                    employerUses: true);
                Assert.Equal(use, HotByte.Use(hot));
                Assert.Equal(age, HotByte.AgeOf(hot));
                Assert.True(HotByte.InSchool(hot));
                Assert.True(HotByte.EmployerUses(hot));
                Assert.True(hot < HotByte.Kinds);
            }
        }
    }

    private static double Next(double p, double q,
        double share) => share + ((1.0 - share) * PersonHazards.BassStep(p, q, share));
}
