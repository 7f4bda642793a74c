using System.Runtime.InteropServices;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// What a firm believes AI to give it, without what all firms of its group have heard; see <see cref="FirmsLearn"/>.
/// Both parts are read together.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct FirmBelief
{
    /// <summary>Believed gain on tasks done with AI times its precision.</summary>
    public double Sum;

    /// <summary>Precision of the belief, signals.</summary>
    public double Precision;
}
