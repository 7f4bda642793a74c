using System;
using System.CommandLine;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>law hulten</c>: productivity from cheaper tasks.</summary>
internal sealed class HultenVerb : WorkLawVerb
{
    private const double UsualExposed = 0.199;
    private const double UsualProfitable = 0.23;
    private const double UsualSaving = 0.144;
    private const double SavingMax = 0.99;
    private const double ElasticityMax = 100.0;

    private readonly Option<string> exposed;
    private readonly Option<string> profitable;
    private readonly Option<string> saving;
    private readonly Option<string> substitution;

    /// <summary>Makes the law.</summary>
    public HultenVerb(CliContext context)
        : base(context)
    {
        exposed = Add("--exposed", Catalogue.HultenExposed);
        profitable = Add("--profitable", Catalogue.HultenProfitable);
        saving = Add("--saving", Catalogue.HultenSaving);
        substitution = Add("--substitution", Catalogue.HultenSubstitution);
    }

    /// <inheritdoc/>
    protected override string Name => "hulten";

    /// <inheritdoc/>
    protected override CliText Description => Catalogue.LawHulten;

    /// <inheritdoc/>
    protected override string Example => "adoptionsim law hulten --exposed 0.199 --profitable 0.23 --saving 0.144";

    /// <inheritdoc/>
    protected override Func<LawSheet> Read(OptionReader reader)
    {
        double tasks = reader.Number(
            exposed, UsualExposed, value => value is >= 0.0 and <= 1.0, Catalogue.ShareClosed);
        double paying = reader.Number(
            profitable, UsualProfitable, value => value is >= 0.0 and <= 1.0, Catalogue.ShareClosed);
        double saved = reader.Number(
            saving, UsualSaving, value => value is >= 0.0 and <= SavingMax, Catalogue.RangeSaving);
        double elasticity = reader.Number(
            substitution, 1.0, value => value is >= 0.0 and <= ElasticityMax, Catalogue.RangeElasticity);
        return () => WorkLaws.Hulten(tasks, paying, saved, elasticity);
    }
}
