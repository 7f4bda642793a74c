using System;
using System.Collections.Generic;
using System.CommandLine;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>law bessen</c>: employment where a unit of output needs less labour.</summary>
internal sealed class BessenVerb : WorkLawVerb
{
    private const double UsualRequirement = 0.9;
    private const double RequirementMin = 0.001;
    private const double RequirementMax = 1000.0;
    private const double ElasticityMax = 100.0;

    private readonly Option<string> requirement;
    private readonly Option<string> elasticity;
    private readonly Option<string> passThrough;
    private readonly Option<string> labourShare;
    private double? neutral;

    /// <summary>Makes the law.</summary>
    public BessenVerb(CliContext context)
        : base(context)
    {
        requirement = Add("--requirement", Catalogue.BessenRequirement);
        elasticity = Add("--elasticity", Catalogue.BessenElasticity);
        passThrough = Add("--pass-through", Catalogue.BessenPassThrough);
        labourShare = Add("--labour-share", Catalogue.BessenLabourShare);
    }

    /// <inheritdoc/>
    protected override string Name => "bessen";

    /// <inheritdoc/>
    protected override CliText Description => Catalogue.LawBessen;

    /// <inheritdoc/>
    protected override string Example => "adoptionsim law bessen --requirement 0.9 --elasticity 0.5";

    /// <inheritdoc/>
    protected override Func<LawSheet> Read(OptionReader reader)
    {
        double labour = reader.Number(
            requirement, UsualRequirement, value => value is >= RequirementMin and <= RequirementMax,
            Catalogue.RangeRequirement);
        double demand = reader.Number(
            elasticity, 1.0, value => value is >= 0.0 and <= ElasticityMax, Catalogue.RangeElasticity);
        double passed = reader.Number(passThrough, 1.0, value => value is >= 0.0 and <= 1.0, Catalogue.ShareClosed);
        double share = reader.Number(labourShare, 1.0, value => value is >= 0.0 and <= 1.0, Catalogue.ShareClosed);
        neutral = WorkLaws.NeutralElasticity(labour, passed, share);
        return () => WorkLaws.Bessen(labour, demand, passed, share);
    }

    /// <inheritdoc/>
    protected override IEnumerable<string> NotesOf(LawSheet sheet)
    {
        if (neutral is { } stays)
        {
            yield return Catalogue.BessenNeutral.In(Context.Tongue, Digits.Of(stays));
        }
    }
}
