using System;
using System.Collections.Generic;
using System.CommandLine;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Model.Labour;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>law labour</c>: the labour market at rest, on a network, and through a cycle.</summary>
internal sealed class LabourVerb : WorkLawVerb
{
    /// <summary>Area below which a loop is a line, squared shares.</summary>
    public const double LoopAreaMin = 1e-12;

    private const double UsualSeparation = 0.016;
    private const double UsualOpening = 0.012;
    private const double UsualSpeed = 0.16;
    private const double UsualStay = 0.55;
    private const double UsualAmplitude = 0.065;
    private const double DemandMax = 1000.0;
    private const int StepsMax = 10_000_000;
    private const int PeriodMax = 100_000;
    private const int AgentsMax = 10_000_000;
    private const double RestingChange = 1e-12;

    private readonly Option<string> deltaU;
    private readonly Option<string> deltaV;
    private readonly Option<string> gamma;
    private readonly Option<string> gammaU;
    private readonly Option<string> gammaV;
    private readonly Option<string> demand;
    private readonly Option<string> contact;
    private readonly Option<string> network;
    private readonly Option<string> stay;
    private readonly Option<string> steps;
    private readonly Option<string> amplitude;
    private readonly Option<string> period;
    private readonly Option<string> agents;
    private readonly Option<string> seed;
    private bool hasNetwork;

    /// <summary>Makes the law.</summary>
    public LabourVerb(CliContext context)
        : base(context)
    {
        deltaU = Add("--delta-u", Catalogue.DeltaU);
        deltaV = Add("--delta-v", Catalogue.DeltaV);
        gamma = Add("--gamma", Catalogue.Gamma);
        gammaU = Add("--gamma-u", Catalogue.GammaU);
        gammaV = Add("--gamma-v", Catalogue.GammaV);
        demand = Add("--demand", Catalogue.Demand);
        contact = Add("--contact", Catalogue.Contact);
        network = Add("--network", Catalogue.Network, "FILE");
        stay = Add("--stay", Catalogue.Stay);
        steps = Add("--steps", Catalogue.Steps, "N");
        amplitude = Add("--cycle-amplitude", Catalogue.CycleAmplitude);
        period = Add("--cycle-period", Catalogue.CyclePeriod, "N");
        agents = Add("--agents", Catalogue.LabourAgents, "N");
        seed = Add("--seed", Catalogue.Seed, "S");
    }

    /// <inheritdoc/>
    protected override string Name => "labour";

    /// <inheritdoc/>
    protected override CliText Description => Catalogue.LawLabour;

    /// <inheritdoc/>
    protected override string Example =>
        "adoptionsim law labour --delta-u 0.016 --delta-v 0.012 --gamma 0.16 --demand 1 --cycle-amplitude 0.065";

    /// <inheritdoc/>
    protected override Func<LawSheet> Read(OptionReader reader)
    {
        double speed = Part(reader, gamma, UsualSpeed);
        double layoff = Part(reader, gammaU, speed);
        double opening = Part(reader, gammaV, speed);
        ReportMisplaced(reader);
        var rules = WorkLaws.Rules(
            reader.Number(deltaU, UsualSeparation, value => value is > 0.0 and < 1.0, Catalogue.ShareInside),
            reader.Number(deltaV, UsualOpening, value => value is > 0.0 and < 1.0, Catalogue.ShareInside),
            layoff, opening, Part(reader, contact, 1.0));
        double own = reader.Number(stay, UsualStay, value => value is >= 0.0 and <= 1.0, Catalogue.ShareClosed);
        double wave = reader.Number(
            amplitude, UsualAmplitude, value => value is >= 0.0 and <= 1.0, Catalogue.ShareClosed);
        bool hasCycle = reader.Text(amplitude) is not null || reader.Text(period) is not null;
        var usual = new LabourLawSettings { Rules = rules };
        LabourLawSettings settings = usual with
        {
            DemandShare = reader.Number(
                demand, 1.0, value => value is > 0.0 and <= DemandMax, Catalogue.RangeDemand),
            Steps = (int)(reader.Whole(steps, 1, StepsMax) ?? usual.Steps),
            CycleAmplitudeShare = hasCycle ? wave : null,
            CyclePeriodSteps = (int)(reader.Whole(period, 2, PeriodMax) ?? usual.CyclePeriodSteps),
            Agents = (int?)reader.Whole(agents, 1, AgentsMax),
            Seed = (ulong)(reader.Whole(seed, 0, long.MaxValue) ?? (long)usual.Seed),
        };
        string? path = reader.Text(network);
        hasNetwork = path is not null;
        if (settings.Agents is not null && rules.OpeningHazardPerStep > rules.SeparationHazardPerStep)
        {
            reader.Report(Catalogue.AgentsOpenLess.In(Context.Tongue, agents.Name, deltaV.Name, deltaU.Name));
        }

        return () => WorkLaws.Labour(path is null ? settings : OnNetwork(settings, path, own));
    }

    /// <inheritdoc/>
    protected override IEnumerable<string> NotesOf(LawSheet sheet)
    {
        Tongue tongue = Context.Tongue;
        if (hasNetwork)
        {
            yield return Catalogue.LabourMismatch.In(
                tongue, Digits.Of(sheet.Values[0].MeanField - sheet.Values[0].Analytic));
        }

        if (sheet.LastChange is { } change && Math.Abs(change) > RestingChange)
        {
            yield return Catalogue.LabourMoving.In(tongue, Digits.Of(change));
        }

        if (sheet.LoopArea is { } area)
        {
            CliText direction = WorkLawPage.DirectionOf(area, LoopAreaMin) switch
            {
                "counter-clockwise" => Catalogue.LoopCounterClockwise,
                "clockwise" => Catalogue.LoopClockwise,
                _ => Catalogue.LoopNone,
            };
            yield return direction.In(tongue, Digits.Of(area));
        }
    }

    private LabourLawSettings OnNetwork(LabourLawSettings settings, string path, double own)
    {
        OccupationNetwork read = WorkLaws.ReadNetwork(path, own);
        return settings.Agents is null || read.Occupations <= EngineFlows.MostOccupations
            ? settings with { Network = read }
            : throw new UsageException([Catalogue.TooManyOccupations.In(
                Context.Tongue, network.Name, agents.Name, Digits.Of(EngineFlows.MostOccupations))]);
    }

    private static double Part(OptionReader reader, Option<string> option, double usual) =>
        reader.Number(option, usual, value => value is > 0.0 and <= 1.0, Catalogue.ShareAboveZero);

    /// <summary>Reports options that would do nothing beside or without others.</summary>
    private void ReportMisplaced(OptionReader reader)
    {
        if (reader.Text(gamma) is not null && reader.Text(gammaU) is not null && reader.Text(gammaV) is not null)
        {
            reader.Report(Catalogue.DoesNothingBeside.In(
                Context.Tongue, gamma.Name, $"{gammaU.Name}, {gammaV.Name}"));
        }

        foreach ((Option<string> option, Option<string> wanted) in
            ((Option<string>, Option<string>)[])[(stay, network), (seed, agents)])
        {
            if (reader.Text(option) is not null && reader.Text(wanted) is null)
            {
                reader.Report(Catalogue.DoesNothingWithout.In(Context.Tongue, option.Name, wanted.Name));
            }
        }
    }
}
