namespace AdoptionSim.Model.Firms;

/// <summary>What a validation may see of one firm at the end of a tick; nothing in the model reads it.</summary>
/// <param name="State">Where the firm stands with AI.</param>
/// <param name="Headcount">Staff, persons.</param>
/// <param name="RegularStaff">Staff who use AI regularly in private or at work, persons.</param>
/// <param name="BelievedGainShare">Gain on tasks done with AI that the firm believes in, share.</param>
/// <param name="RealisedGainShare">Gain that it realises or would realise, share.</param>
/// <param name="OutputThousandYen">
/// Output at its last plan at the prices of the first month, thousand yen per month; zero where the labour market is
/// not simulated.
/// </param>
public readonly record struct FirmFacts(
    FirmState State, int Headcount, int RegularStaff, double BelievedGainShare, double RealisedGainShare,
    long OutputThousandYen);
