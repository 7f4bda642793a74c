using System;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Conditions;

/// <summary>
/// What firms and persons see of one another in one tick, and how far they trust AI: the two channels through which an
/// effect goes on beyond those whom a lever reaches (equations F-1, F-3, P-1 and C-4).
/// </summary>
[Scratch("seen anew in every tick")]
public sealed class ChannelState
{
    private readonly double[] usersShare;

    /// <summary>Makes the picture of a tick.</summary>
    /// <param name="sectors">Number of sectors.</param>
    public ChannelState(int sectors) => usersShare = new double[sectors * CountryConditions.SizeGroups];

    /// <summary>Firms that use AI, share, by sector and size group (see <see cref="CountryConditions"/>).</summary>
    public Span<double> UsersShare => usersShare;

    /// <summary>Firms that use AI, share of all.</summary>
    public double FirmsShare { get; set; }

    /// <summary>Firms that use AI, share of all weighted by persons.</summary>
    public double FirmsPersonsWeightedShare { get; set; }

    /// <summary>Persons who have ever used AI, share of all.</summary>
    public double PersonsEverShare { get; set; }

    /// <summary>Mean realised gain that users tell of, before the quality of the tick, share.</summary>
    public double RealisedGainShare { get; set; }

    /// <summary>Trust in AI, index 0 to 1.</summary>
    public double TrustIndex { get; set; }

    /// <summary>Takes over what another picture shows of peers.</summary>
    /// <param name="other">A picture of as many sectors.</param>
    public void TakePeers(ChannelState other)
    {
        ArgumentNullException.ThrowIfNull(other);
        other.usersShare.CopyTo(usersShare, 0);
        FirmsShare = other.FirmsShare;
        FirmsPersonsWeightedShare = other.FirmsPersonsWeightedShare;
        PersonsEverShare = other.PersonsEverShare;
        RealisedGainShare = other.RealisedGainShare;
    }

    /// <summary>Takes over the trust of another picture.</summary>
    /// <param name="other">The picture.</param>
    public void TakeTrust(ChannelState other)
    {
        ArgumentNullException.ThrowIfNull(other);
        TrustIndex = other.TrustIndex;
    }
}
