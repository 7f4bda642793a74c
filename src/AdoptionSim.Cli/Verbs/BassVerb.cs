using System;
using System.CommandLine;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>law bass</c> and <c>law logistic</c>: diffusion in a homogeneous population.</summary>
internal sealed class BassVerb : LawVerb
{
    private const double UsualExternal = 0.03;
    private const double UsualSocial = 0.38;
    private const double UsualLogisticSocial = 0.5;
    private const double UsualLogisticShare = 0.01;

    private readonly bool isLogistic;
    private readonly Option<string>? p;
    private readonly Option<string> q;
    private readonly Option<string> f0;
    private readonly Option<string> per;

    /// <summary>Makes the law.</summary>
    public BassVerb(CliContext context, bool isLogistic)
        : base(context)
    {
        this.isLogistic = isLogistic;
        p = isLogistic ? null : Add("--p", Catalogue.P);
        q = Add("--q", Catalogue.Q);
        f0 = Add("--f0", Catalogue.F0);
        per = Add("--per", Catalogue.Per, "year|month");
    }

    /// <inheritdoc/>
    protected override string Name => isLogistic ? "logistic" : "bass";

    /// <inheritdoc/>
    protected override CliText Description => isLogistic ? Catalogue.LawLogistic : Catalogue.LawBass;

    /// <inheritdoc/>
    protected override string Example => isLogistic
        ? "adoptionsim law logistic --q 0.5 --f0 0.01 --years 15"
        : "adoptionsim law bass --p 0.0025 --q 0.03 --per month --years 15";

    /// <inheritdoc/>
    protected override Func<int, LawOptions, LawReport> Read(OptionReader reader)
    {
        double external = p is null ? 0.0
            : reader.Number(p, UsualExternal, value => value >= 0.0, Catalogue.ZeroOrMore);
        double social = reader.Number(
            q, isLogistic ? UsualLogisticSocial : UsualSocial, value => value >= 0.0, Catalogue.ZeroOrMore);
        double first = isLogistic
            ? reader.Number(f0, UsualLogisticShare, value => value is > 0.0 and < 1.0, Catalogue.ShareInside)
            : reader.Number(f0, 0.0, value => value is >= 0.0 and < 1.0, Catalogue.ShareBelowOne);
        double unit = reader.Word(per, "year", "month") is "month" ? DiffusionLaws.PerYear(1.0) : 1.0;
        return (years, options) => DiffusionLaws.Bass(external * unit, social * unit, first, years, options);
    }

    /// <inheritdoc/>
    protected override string NoteOf(LawReport report) => Catalogue.LawWhyNaive.In(Context.Tongue);
}
