using System;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Runtime.Checkpoints;

namespace AdoptionSim.Runtime.Hosting;

/// <summary>One country of one replicate that somebody else is asked to run.</summary>
/// <param name="PartialFolder">The run's partial folder.</param>
/// <param name="RunId">Id of the run.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Population">Who exists in the country.</param>
/// <param name="Replicate">Number of the replicate, from 0.</param>
/// <param name="Country">Index of the country in the scenario.</param>
/// <param name="Cadence">When its state is kept.</param>
/// <param name="Notices">Who hears of checkpoints that are not written or not used; null for nobody.</param>
public sealed record CountryAsked(
    string PartialFolder, string RunId, Scenario Scenario, CountryPopulation Population, int Replicate, int Country,
    CheckpointCadence Cadence, IProgress<CheckpointNotice>? Notices = null);
