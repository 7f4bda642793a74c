using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs.Language;

/// <summary>A printed budget whose lines are booked.</summary>
/// <param name="Id">Its id in the table of budget lines.</param>
/// <param name="FiscalYear">Fiscal year in which it is spent.</param>
/// <param name="Place">Where it is named.</param>
internal sealed record ProgrammeSetting(string Id, int FiscalYear, SourcePlace Place);
