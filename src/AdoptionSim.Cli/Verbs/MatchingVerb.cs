using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>law matching</c>: matches under each rule, the exact one also drawn ball by ball.</summary>
internal sealed class MatchingVerb : WorkLawVerb
{
    private const int UsualSide = 100;
    private const int SideMax = 10_000_000;
    private const int DrawsMax = 1_000_000;
    private const long BallsMax = 200_000_000;

    private readonly Option<string> u;
    private readonly Option<string> v;
    private readonly Option<string> rule;
    private readonly Option<string> alpha;
    private readonly Option<string> efficiency;
    private readonly Option<string> draws;
    private readonly Option<string> seed;
    private int vacancies;

    /// <summary>Makes the law.</summary>
    public MatchingVerb(CliContext context)
        : base(context)
    {
        u = Add("--u", Catalogue.MatchingU, "N");
        v = Add("--v", Catalogue.MatchingV, "N");
        rule = Add("--rule", Catalogue.MatchingRules, "all|exact|exponential|cobb-douglas");
        alpha = Add("--alpha", Catalogue.MatchingAlpha);
        efficiency = Add("--efficiency", Catalogue.MatchingEfficiency);
        draws = Add("--draws", Catalogue.MatchingDraws, "N");
        seed = Add("--seed", Catalogue.Seed, "S");
    }

    /// <inheritdoc/>
    protected override string Name => "matching";

    /// <inheritdoc/>
    protected override CliText Description => Catalogue.LawMatching;

    /// <inheritdoc/>
    protected override string Example => "adoptionsim law matching --u 1000 --v 1000 --draws 1000";

    /// <inheritdoc/>
    protected override Func<LawSheet> Read(OptionReader reader)
    {
        var usual = new MatchingLawSettings { Applications = UsualSide, Vacancies = UsualSide };
        MatchingLawSettings settings = usual with
        {
            Applications = (int)(reader.Whole(u, 0, SideMax) ?? UsualSide),
            Vacancies = (int)(reader.Whole(v, 0, SideMax) ?? UsualSide),
            Elasticity = reader.Number(
                alpha, usual.Elasticity, value => value is >= 0.0 and <= 1.0, Catalogue.ShareClosed),
            Efficiency = reader.Number(efficiency, usual.Efficiency, value => value >= 0.0, Catalogue.ZeroOrMore),
            Draws = (int)(reader.Whole(draws, 2, DrawsMax) ?? usual.Draws),
            Seed = (ulong)(reader.Whole(seed, 0, long.MaxValue) ?? (long)usual.Seed),
        };
        string wanted = reader.Word(rule, "all", "exact", "exponential", "cobb-douglas");
        bool isDrawn = wanted is "all" or "exact";
        ReportIdle(reader, wanted);
        if (isDrawn && Math.Max((long)settings.Applications, settings.Vacancies) * settings.Draws > BallsMax)
        {
            reader.Report(Catalogue.TooManyBalls.In(Context.Tongue, $"{BallsMax:N0}"));
        }

        vacancies = settings.Vacancies;
        return () => isDrawn
            ? Chosen(WorkLaws.Matching(settings), wanted)
            : Chosen(WorkLaws.Matching(settings with { Draws = 2 }), wanted) with { Samples = null, Seed = null };
    }

    /// <inheritdoc/>
    protected override IEnumerable<string> NotesOf(LawSheet sheet)
    {
        if (vacancies > 0)
        {
            yield return Catalogue.MatchingPerVacancy.In(Context.Tongue, string.Join(
                ", ", sheet.Values.Select(value => Digits.Of(value.MeanField / vacancies))));
        }
    }

    /// <summary>Reports options that the wanted rule does not read.</summary>
    private void ReportIdle(OptionReader reader, string wanted)
    {
        Option<string>[] idle = wanted switch
        {
            "all" => [],
            "exact" => [alpha, efficiency],
            "exponential" => [alpha, efficiency, draws, seed],
            _ => [draws, seed],
        };
        foreach (Option<string> option in idle.Where(option => reader.Text(option) is not null))
        {
            reader.Report(Catalogue.DoesNothingBeside.In(Context.Tongue, option.Name, $"{rule.Name} {wanted}"));
        }
    }

    private static LawSheet Chosen(LawSheet sheet, string wanted)
    {
        string quantity = wanted.Replace('-', '_');
        return wanted is "all" ? sheet : sheet with
        {
            Values = [.. sheet.Values.Where(
                value => string.Equals(value.Quantity, quantity, StringComparison.Ordinal))],
        };
    }
}
