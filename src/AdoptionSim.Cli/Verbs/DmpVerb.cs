using System;
using System.CommandLine;
using System.Linq;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>law dmp</c>: search and matching.</summary>
internal sealed class DmpVerb : WorkLawVerb
{
    private const double UsualSeparation = 0.0036;
    private const double UsualFinding = 0.14;

    private readonly Option<string> s;
    private readonly Option<string> f;
    private readonly Option<string> mu;
    private readonly Option<string> theta;
    private readonly Option<string> alpha;

    /// <summary>Makes the law.</summary>
    public DmpVerb(CliContext context)
        : base(context)
    {
        s = Add("--s", Catalogue.DmpS);
        f = Add("--f", Catalogue.DmpF);
        mu = Add("--mu", Catalogue.DmpMu);
        theta = Add("--theta", Catalogue.DmpTheta);
        alpha = Add("--alpha", Catalogue.DmpAlpha);
    }

    /// <inheritdoc/>
    protected override string Name => "dmp";

    /// <inheritdoc/>
    protected override CliText Description => Catalogue.LawDmp;

    /// <inheritdoc/>
    protected override string Example => "adoptionsim law dmp --s 0.0036 --f 0.14 --mu 0.132 --alpha 0.6";

    /// <inheritdoc/>
    protected override Func<LawSheet> Read(OptionReader reader)
    {
        double separation = reader.Number(
            s, UsualSeparation, value => value is > 0.0 and < 1.0, Catalogue.ShareInside);
        double finding = reader.Number(
            f, UsualFinding, value => value is > 0.0 and <= 1.0, Catalogue.ShareAboveZero);
        double efficiency = reader.Number(mu, 1.0, value => value > 0.0, Catalogue.AboveZero);
        double tightness = reader.Number(theta, 1.0, value => value > 0.0, Catalogue.AboveZero);
        var usual = new DmpLawSettings { SeparationHazardPerStep = separation };
        double elasticity = reader.Number(
            alpha, usual.Elasticity, value => value is > 0.0 and < 1.0, Catalogue.ShareInside);
        bool[] given = [.. new[] { f, mu, theta }.Select(option => reader.Text(option) is not null)];
        int count = given.Count(isGiven => isGiven);
        if (count == 3 || (count == 1 && !given[0]))
        {
            reader.Report(Catalogue.DmpCount.In(Context.Tongue));
            return () => WorkLaws.Dmp(usual with { FindingShare = finding });
        }

        if (count < 2 && reader.Text(alpha) is not null)
        {
            reader.Report(Catalogue.DoesNothingWithout.In(Context.Tongue, alpha.Name, $"{mu.Name} / {theta.Name}"));
        }

        DmpLawSettings settings = usual with
        {
            FindingShare = given[0] || count == 0 ? finding : null,
            Efficiency = given[1] ? efficiency : null,
            Tightness = given[2] ? tightness : null,
            Elasticity = elasticity,
        };
        if (!WorkLaws.Fits(settings))
        {
            reader.Report(Catalogue.DmpTooMany.In(Context.Tongue));
        }

        return () => WorkLaws.Dmp(settings);
    }
}
