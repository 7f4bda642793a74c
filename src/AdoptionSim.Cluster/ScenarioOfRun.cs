using AdoptionSim.Model;

namespace AdoptionSim.Cluster;

/// <summary>Loads the scenario of a run from its partial folder, so that every silo works on the same.</summary>
/// <param name="partialFolder">The run's partial folder.</param>
/// <param name="runId">Id of the run.</param>
/// <exception cref="Runtime.Hosting.HostFailedException">The folder holds no such run.</exception>
public delegate Scenario ScenarioOfRun(string partialFolder, string runId);
