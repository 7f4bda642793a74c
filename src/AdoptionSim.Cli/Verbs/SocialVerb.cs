using System;
using System.CommandLine;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>law social</c>: fixed points of social interaction.</summary>
internal sealed class SocialVerb : LawVerb
{
    private const double UsualValue = -2.0;
    private const double UsualPeers = 4.0;
    private const double UsualScale = 0.8;
    private const double SteepnessMax = 30.0;
    private const double TippingDivisor = 4.0;

    private readonly Option<string> v;
    private readonly Option<string> j;
    private readonly Option<string> sigma;
    private (double Value, double Peers, double Scale) asked;

    /// <summary>Makes the law.</summary>
    public SocialVerb(CliContext context)
        : base(context)
    {
        v = Add("--v", Catalogue.V);
        j = Add("--j", Catalogue.J);
        sigma = Add("--sigma", Catalogue.ChoiceScale);
    }

    /// <inheritdoc/>
    protected override string Name => "social";

    /// <inheritdoc/>
    protected override CliText Description => Catalogue.LawSocial;

    /// <inheritdoc/>
    protected override string Example => "adoptionsim law social --v -2 --j 4 --sigma 0.8";

    /// <inheritdoc/>
    protected override bool HasYears => false;

    /// <inheritdoc/>
    protected override Func<int, LawOptions, LawReport> Read(OptionReader reader)
    {
        asked = (
            reader.Number(v, UsualValue, double.IsFinite, Catalogue.AnyNumber),
            reader.Number(j, UsualPeers, double.IsFinite, Catalogue.AnyNumber),
            reader.Number(sigma, UsualScale, value => value > 0.0, Catalogue.AboveZero));
        if ((Math.Abs(asked.Value) + Math.Abs(asked.Peers)) / asked.Scale > SteepnessMax)
        {
            reader.Report(Catalogue.TooSteep.In(Context.Tongue, SteepnessMax));
        }

        return (_, options) => DiffusionLaws.Social(asked.Value, asked.Peers, asked.Scale, options);
    }

    /// <inheritdoc/>
    protected override string NoteOf(LawReport report)
    {
        double ratio = asked.Peers / (TippingDivisor * asked.Scale);
        int stable = DiffusionLaws.StableShares(asked.Value, asked.Peers, asked.Scale).Count;
        CliText text = ratio < 1.0 ? Catalogue.SocialUnique : Catalogue.SocialTipping;
        return text.In(Context.Tongue, Digits.Of(ratio), stable);
    }
}
