using System;
using System.CommandLine;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>law probit</c>: rank diffusion.</summary>
internal sealed class ProbitVerb : LawVerb
{
    private const double UsualLogCost = 2.0;
    private const double UsualDecline = 0.3;

    private readonly Option<string> mu;
    private readonly Option<string> sigma;
    private readonly Option<string> logCost;
    private readonly Option<string> decline;

    /// <summary>Makes the law.</summary>
    public ProbitVerb(CliContext context)
        : base(context)
    {
        mu = Add("--mu", Catalogue.Mu);
        sigma = Add("--sigma", Catalogue.Sigma);
        logCost = Add("--log-cost", Catalogue.LogCost);
        decline = Add("--decline", Catalogue.Decline);
    }

    /// <inheritdoc/>
    protected override string Name => "probit";

    /// <inheritdoc/>
    protected override CliText Description => Catalogue.LawProbit;

    /// <inheritdoc/>
    protected override string Example =>
        "adoptionsim law probit --mu 0 --sigma 1 --log-cost 2 --decline 0.3 --years 12";

    /// <inheritdoc/>
    protected override Func<int, LawOptions, LawReport> Read(OptionReader reader)
    {
        double mean = reader.Number(mu, 0.0, double.IsFinite, Catalogue.AnyNumber);
        double deviation = reader.Number(sigma, 1.0, value => value > 0.0, Catalogue.AboveZero);
        double cost = reader.Number(logCost, UsualLogCost, double.IsFinite, Catalogue.AnyNumber);
        double fall = reader.Number(decline, UsualDecline, double.IsFinite, Catalogue.AnyNumber);
        return (years, options) => DiffusionLaws.Probit(mean, deviation, cost, fall, years, options);
    }

    /// <inheritdoc/>
    protected override string? NoteOf(LawReport report) => null;
}
