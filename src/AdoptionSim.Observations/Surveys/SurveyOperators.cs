using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Observations.Surveys;

/// <summary>
/// The catalogue of survey operators: for each survey and measure the frame and definition that answer it (S-1), or the
/// reason why the model does not answer it. A reading that the catalogue does not know is reported as such.
/// </summary>
public static class SurveyOperators
{
    /// <summary>Survey of individuals of the white paper on information and communications.</summary>
    public const string MicIndividuals = "mic_individuals";

    /// <summary>Firm survey of that white paper, use in one named task.</summary>
    public const string MicFirmsOneTask = "mic_firms_one_task";

    /// <summary>Firm survey of that white paper, use in any task of the list.</summary>
    public const string MicFirmsAnyTask = "mic_firms_any_task";

    /// <summary>Firm survey of that white paper, policy on use.</summary>
    public const string MicFirmsPolicy = "mic_firms_policy";

    /// <summary>Measure of <see cref="MicIndividuals"/>.</summary>
    public const string EverUsed = "ever_used";

    /// <summary>Measure of <see cref="MicFirmsOneTask"/>.</summary>
    public const string BusinessUseOneTask = "business_use_one_task";

    /// <summary>Measure of <see cref="MicFirmsAnyTask"/>.</summary>
    public const string BusinessUseAnyTask = "business_use_any_task";

    private const int FirstSurveyedAge = 20;
    private const int LastSurveyedAge = 69;

    private delegate SurveyQuestion? Builder(Subgroup group, CountryPack pack, SurveyParameters parameters);

    private static readonly FirmSurvey MicFirms = new() { Weight = FirmWeight.Persons, PersonsFrom = 10 };
    private static readonly FirmSurvey Tsr = new() { LargeIsByAct = true };
    private static readonly FirmSurvey Census = new();
    private static readonly FirmSurvey TenOrMore = new() { PersonsFrom = 10 };

    private static readonly FirmSurvey FirmAsWorkersSeeIt =
        new() { Scope = EmployerScope.Employers, Weight = FirmWeight.Persons };

    private static readonly FrozenDictionary<(string Operator, string Measure), Builder> Builders =
        new Dictionary<(string, string), Builder>
        {
            [(MicIndividuals, EverUsed)] = Individuals,
            [(MicFirmsOneTask, BusinessUseOneTask)] = MicFirms.For,
            [(MicFirmsAnyTask, BusinessUseAnyTask)] = MicFirms.For,
            [(MicFirmsPolicy, "policy_to_use")] = MicFirms.For,
            [("mic", "policy_to_use_genai")] = MicFirms.For,
            [("tsr", "promotes_use")] = Tsr.For,
            [("tsr", "promotes_genai")] = Tsr.For,
            [("tsr", "no_policy")] = (Tsr with { Definition = FirmDefinition.NeverTakenUp }).For,
            [("icr", "firm_uses")] = FirmAsWorkersSeeIt.For,
            [("icr", "firm_uses_genai")] = FirmAsWorkersSeeIt.For,
            [("jilpt", "firm_uses_ai")] = FirmAsWorkersSeeIt.For,
            [("jilpt", "self_uses_ai")] = Workers(PersonDefinition.UsesAtWork),
            [("jilpt", "self_uses_genai")] = Workers(PersonDefinition.UsesAtWork),
            [("mhlw", "company_wide")] = (Census with { Definition = FirmDefinition.UsesThroughout }).For,
            [("mhlw", "partly")] = (Census with { Definition = FirmDefinition.UsesPartly }).For,
            [("mhlw", "ai_company_wide")] = (Census with { Definition = FirmDefinition.UsesThroughout }).For,
            [("mhlw", "ai_partly")] = (Census with { Definition = FirmDefinition.UsesPartly }).For,
            [("nira", "firm_uses_ai")] = Census.For,
            [("nri", "introduced")] = Census.For,
            [("morikawa_rieti", "worker_uses_ai")] = Workers(PersonDefinition.UsesAtWork),
            [("persol", "uses_genai_at_work")] = Workers(PersonDefinition.UsesAtWork),
            [("bick_blandin_deming", "worker_uses_genai_at_work")] = Workers(PersonDefinition.UsesAtWork),
            [("bok", "worker_ever_used")] = Workers(PersonDefinition.EverUsed),
            [("bok", "worker_uses_for_work")] = Workers(PersonDefinition.UsesAtWork),
            [("bok", "worker_regular")] = Workers(PersonDefinition.UsesRegularly),
            [("eurostat", "firm_uses_ai")] = TenOrMore.For,
            [("ine", "firm_uses_ai")] = TenOrMore.For,
            [("ons_mes", "firm_uses_ai")] = TenOrMore.For,
            [("ons_bics", "firm_uses_ai")] = Census.For,
            [("kpmg", "uses_ai_any_purpose")] = Adults(PersonDefinition.EverUsed),
            [("kpmg", "uses_ai_regularly")] = Adults(PersonDefinition.UsesRegularly),
            [("kpmg", "uses_ai_at_work")] = Workers(PersonDefinition.UsesAtWork),
            [("btos", "firm_uses_ai")] = Census.For,
            [("btos", "firm_uses_ai_supplement")] = Census.For,
        }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, NotSimulatedReason> Unanswered =
        new Dictionary<string, NotSimulatedReason>(StringComparer.Ordinal)
        {
            ["reason_no_need"] = NotSimulatedReason.Reasons,
            ["reason_no_experts"] = NotSimulatedReason.Reasons,
            ["reason_cannot_judge_merits"] = NotSimulatedReason.Reasons,
            ["current_rules_suffice"] = NotSimulatedReason.Opinions,
            ["regulation_needed"] = NotSimulatedReason.Opinions,
            ["willing_to_trust"] = NotSimulatedReason.Opinions,
            ["wants_regulation"] = NotSimulatedReason.Opinions,
            ["four_or_more_days_a_week"] = NotSimulatedReason.DaysOfUse,
            ["one_to_three_days_a_week"] = NotSimulatedReason.DaysOfUse,
            ["worker_uses_genai_daily"] = NotSimulatedReason.DaysOfUse,
            ["policy_use_actively"] = NotSimulatedReason.PolicyWording,
            ["no_clear_policy"] = NotSimulatedReason.PolicyWording,
            ["use_expanded_in_2_years"] = NotSimulatedReason.FirmHistory,
            ["pattern_only"] = NotSimulatedReason.PatternOnly,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Surveys and measures that the catalogue answers, in order of their names.</summary>
    public static IReadOnlyList<(string Operator, string Measure)> Answered { get; } =
        [.. Builders.Keys.OrderBy(key => key.Operator, StringComparer.Ordinal)
            .ThenBy(key => key.Measure, StringComparer.Ordinal)];

    /// <summary>
    /// Surveys and measures whose shifts the measures of the gap take, whether or not a wave was published.
    /// </summary>
    public static IReadOnlyList<(string Operator, string Measure)> OfTheGap { get; } =
    [
        (MicIndividuals, EverUsed), (MicFirmsAnyTask, BusinessUseAnyTask), (MicFirmsOneTask, BusinessUseOneTask),
    ];

    /// <summary>Finds the question behind a published reading.</summary>
    /// <param name="reading">The reading; its country and month are not looked at.</param>
    /// <param name="pack">The country asked in the model.</param>
    /// <param name="parameters">Composition of the samples.</param>
    public static SurveyMatch Find(PublishedReading reading, CountryPack pack, SurveyParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(parameters);
        if (Unanswered.TryGetValue(reading.Measure, out NotSimulatedReason reason))
        {
            return SurveyMatch.Without(reason);
        }

        if (!Builders.TryGetValue((reading.Operator, reading.Measure), out Builder? builder))
        {
            return SurveyMatch.Without(NotSimulatedReason.UnknownOperator);
        }

        return Subgroup.Parse(reading.SubgroupKind, reading.Subgroup) is Subgroup group
            && builder(group, pack, parameters) is SurveyQuestion question
            ? SurveyMatch.Of(question)
            : SurveyMatch.Without(NotSimulatedReason.UnknownSubgroup);
    }

    /// <summary>Ever use among persons of the surveyed ages, 20 to 69: the individual usage of the gap.</summary>
    public static SurveyQuestion IndividualUsage() => new PersonQuestion
    {
        FirstAgeClass = AgeClass.Of(FirstSurveyedAge),
        LastAgeClass = AgeClass.Of(LastSurveyedAge),
        Definition = PersonDefinition.EverUsed,
        FrameNote = $"persons aged {FirstSurveyedAge}-{LastSurveyedAge}",
    };

    /// <summary>Persons in enterprises of ten or more whose firm uses AI: the firm usage of the gap.</summary>
    /// <param name="pack">The country.</param>
    public static SurveyQuestion FirmUsage(CountryPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        SizeRange sizes = SizeRange.Nearest(pack.SizeClasses, MicFirms.PersonsFrom, null);
        return new FirmQuestion
        {
            Frame = new FirmFrame { Scope = MicFirms.Scope, Sizes = sizes },
            Definition = MicFirms.Definition,
            Weight = MicFirms.Weight,
            FrameNote = $"persons in private enterprises; {sizes.Note}",
        };
    }

    private static SurveyQuestion? Individuals(Subgroup group, CountryPack pack, SurveyParameters parameters) =>
        group.Kind switch
        {
            SubgroupKind.All => IndividualUsage(),
            SubgroupKind.Age => new PersonQuestion
            {
                FirstAgeClass = group.AgeClass,
                LastAgeClass = group.AgeClass,
                Definition = PersonDefinition.EverUsed,
                FrameNote = $"persons of the age class {AgeClass.Ids[group.AgeClass]}",
            },
            _ => null,
        };

    private static Builder Adults(PersonDefinition definition) => (group, _, _) => group.Kind == SubgroupKind.All
        ? new PersonQuestion
        {
            FirstAgeClass = 0,
            LastAgeClass = AgeClass.Count - 1,
            Definition = definition,
            FrameNote = "persons aged 15 or more stand for adults; generative AI stands for AI of any kind",
        }
        : null;

    private static Builder Workers(PersonDefinition definition) => (group, pack, _) => group.Kind switch
    {
        SubgroupKind.All => new WorkerQuestion { Definition = definition, FrameNote = "employed persons of all ages" },
        SubgroupKind.Section when pack.Sectors.Any(s => FirmFrame.SectionWeight(s, group.Section) > 0.0) =>
            new WorkerQuestion
            {
                Definition = definition,
                Section = group.Section,
                FrameNote = $"employed persons of all ages; section {group.Section}",
            },
        _ => null,
    };
}
