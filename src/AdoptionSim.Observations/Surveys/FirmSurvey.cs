using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Observations.Surveys;

/// <summary>How one operator asks about firms: the part of a question that does not depend on the subgroup.</summary>
public sealed record FirmSurvey
{
    /// <summary>Headcount from which the policy questions of the white paper count a firm as large.</summary>
    public const int LargeFromPersons = 300;

    /// <summary>Whose employers.</summary>
    public EmployerScope Scope { get; init; } = EmployerScope.Enterprises;

    /// <summary>What counts once.</summary>
    public FirmWeight Weight { get; init; } = FirmWeight.Firms;

    /// <summary>What counts.</summary>
    public FirmDefinition Definition { get; init; } = FirmDefinition.Uses;

    /// <summary>Smallest headcount asked.</summary>
    public int PersonsFrom { get; init; } = 1;

    /// <summary>Whether large means large by the act (capital) instead of by headcount.</summary>
    public bool LargeIsByAct { get; init; }

    /// <summary>The question put to a subgroup in a country.</summary>
    /// <param name="group">The subgroup.</param>
    /// <param name="pack">The country.</param>
    /// <param name="parameters">Composition of the samples.</param>
    /// <returns>The question; null when the survey cannot be cut so.</returns>
    public SurveyQuestion? For(Subgroup group, CountryPack pack, SurveyParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(parameters);
        return group.Kind switch
        {
            SubgroupKind.All when LargeIsByAct => Mixed(pack, parameters.TsrSampleLargeShare),
            SubgroupKind.All => Ask(pack, PersonsFrom, null),
            SubgroupKind.Size => Ask(pack, Math.Max(PersonsFrom, group.PersonsFrom), group.PersonsTo),
            SubgroupKind.Large when LargeIsByAct => AskByAct(pack, large: true),
            SubgroupKind.Sme when LargeIsByAct => AskByAct(pack, large: false),
            SubgroupKind.Large => Ask(pack, LargeFromPersons, null),
            SubgroupKind.Sme => Ask(pack, PersonsFrom, LargeFromPersons - 1),
            SubgroupKind.LargestBelow => Extreme(pack, group, largest: true),
            SubgroupKind.SmallestBelow => Extreme(pack, group, largest: false),
            SubgroupKind.Section => AskSection(pack, group.Section),
            _ => null,
        };
    }

    private FirmQuestion Ask(CountryPack pack, int from, int? to) =>
        Of(SizeRange.Nearest(pack.SizeClasses, from, to), section: null, large: null, note: "");

    private FirmQuestion AskByAct(CountryPack pack, bool large) =>
        Of(SizeRange.Nearest(pack.SizeClasses, PersonsFrom, null), section: null, large,
            large ? "; large under the act on SMEs stands for large by capital" : "; not large under the act on SMEs");

    private FirmQuestion? AskSection(CountryPack pack, string section) =>
        pack.Sectors.Any(sector => FirmFrame.SectionWeight(sector, section) > 0.0)
            ? Of(SizeRange.Nearest(pack.SizeClasses, PersonsFrom, null), section, large: null, $"; section {section}")
            : null;

    private MixedQuestion Mixed(CountryPack pack, double largeShare) => new()
    {
        First = AskByAct(pack, large: true),
        Second = AskByAct(pack, large: false),
        FirstShare = largeShare,
        FrameNote = $"{WhoAnswers()}; large and other firms mixed as in the sample",
    };

    private ExtremeQuestion Extreme(CountryPack pack, Subgroup group, bool largest)
    {
        SizeRange range = SizeRange.Nearest(pack.SizeClasses, PersonsFrom, group.PersonsTo);
        List<SurveyQuestion> classes = [];
        for (int k = range.First; k <= range.Last; k++)
        {
            classes.Add(Of(new SizeRange(k, k, pack.SizeClasses[k].Id), section: null, large: null, note: ""));
        }

        string which = largest ? "largest" : "smallest";
        return new ExtremeQuestion
        {
            Classes = classes,
            Largest = largest,
            FrameNote = $"{WhoAnswers()}; {which} value among the size classes of {range.Note}",
        };
    }

    private FirmQuestion Of(SizeRange sizes, string? section, bool? large, string note) => new()
    {
        Frame = new FirmFrame { Scope = Scope, Sizes = sizes, Section = section, LargeByAct = large },
        Definition = Definition,
        Weight = Weight,
        FrameNote = $"{WhoAnswers()}; {sizes.Note}{note}",
    };

    private string WhoAnswers() => (Scope, Weight) switch
    {
        (EmployerScope.Enterprises, FirmWeight.Firms) => "private enterprises, each counted once",
        (EmployerScope.Enterprises, _) => "persons in private enterprises",
        (_, FirmWeight.Firms) => "employers, each counted once",
        _ => "persons with an employer, public ones included",
    };
}
