using System;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Government;

/// <summary>
/// What blocks are told of the subsidy, and what they answer: demand by bucket of the applicants' tickets. The
/// government draws one line through the buckets of the whole country, so who is awarded depends on no order of blocks
/// (equation G-5).
/// </summary>
[Scratch("opened in every tick")]
public sealed class SubsidyRound
{
    /// <summary>Number of buckets; the line is drawn between two of them.</summary>
    public const int Buckets = 4096;

    private readonly long[] requestedYen = new long[Buckets];

    /// <summary>Makes the rounds of a subsidy.</summary>
    /// <param name="terms">Its terms.</param>
    /// <param name="parameters">What else is known of it.</param>
    public SubsidyRound(SubsidyTerms terms, LeverParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(parameters);
        Terms = terms;
        AdministrationShare = parameters.SmeSubsidyAdministrationShare;
        ValidityMonths = checked((byte)parameters.SmeSubsidyAwardValidityMonths);
        WindowMonths = checked((byte)parameters.SmeSubsidyCounterfactualWindowMonths);
    }

    /// <summary>Terms of the subsidy.</summary>
    public SubsidyTerms Terms { get; }

    /// <summary>Administration, share of a grant.</summary>
    public double AdministrationShare { get; }

    /// <summary>Months in which an approved firm has to take up AI.</summary>
    public byte ValidityMonths { get; }

    /// <summary>Months in which taking up AI without the subsidy makes an award deadweight.</summary>
    public byte WindowMonths { get; }

    /// <summary>Whether the month takes applications.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Bucket from which on nobody is awarded; 0 outside a round.</summary>
    public int CutOffBucket { get; set; }

    /// <summary>Applicants of the round, agents.</summary>
    public long Applicants { get; set; }

    /// <summary>Grants and their administration that applicants of each bucket ask for, yen, agents.</summary>
    public Span<long> RequestedYen => requestedYen;

    /// <summary>Administration of a grant, yen, rounded down.</summary>
    /// <param name="grantYen">The grant, yen.</param>
    public int AdministrationYen(int grantYen) => (int)(grantYen * AdministrationShare);

    /// <summary>Forgets the last round.</summary>
    public void Clear()
    {
        Array.Clear(requestedYen);
        Applicants = 0;
        CutOffBucket = 0;
    }

    /// <summary>Shows what blocks are told of the round, so that blocks of another process hear the same.</summary>
    /// <param name="state">Takes it along, or puts it into the round over there.</param>
    public void Tell(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(SubsidyRound));
        (bool IsOpen, int CutOffBucket) told = (IsOpen, CutOffBucket);
        state.Value(ref told);
        (IsOpen, CutOffBucket) = told;
    }

    /// <summary>Adds the applications of a block.</summary>
    /// <param name="applicants">Applicants, agents.</param>
    /// <param name="yenByBucket">What they ask for, yen by bucket.</param>
    public void Add(long applicants, ReadOnlySpan<long> yenByBucket)
    {
        Applicants += applicants;
        for (int bucket = 0; bucket < requestedYen.Length; bucket++)
        {
            requestedYen[bucket] += yenByBucket[bucket];
        }
    }
}
