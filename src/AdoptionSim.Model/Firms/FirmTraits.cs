using System.Runtime.InteropServices;

namespace AdoptionSim.Model.Firms;

/// <summary>What stays with a firm and counts when it decides; both parts are read together.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct FirmTraits
{
    /// <summary>Persistent taste for AI together with the sector's shift, logit points.</summary>
    public double Taste;

    /// <summary>Set-up cost spread over the payback horizon at the prices of the first month, yen per month.</summary>
    public double SetupYenPerMonth;
}
