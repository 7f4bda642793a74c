using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// One uniform number for every firm of a block and tick, a byte of it drawn in bulk: the byte settles most decisions,
/// and the few that it leaves open draw the rest. A number depends on the firm's id, the tick and the stream, and on
/// nothing else.
/// </summary>
internal sealed class FirmDraws
{
    private const int LanesPerBlock = 16;
    private const double Lanes = LaneSweep.BoundMax;
    private readonly Draws draws;
    private readonly uint firstId;

    [Scratch("drawn for each chunk")]
    private readonly byte[] lanes;

    [Scratch("drawn for each chunk")]
    private uint tick;

    [Scratch("drawn for each chunk")]
    private int start;

    [Scratch("drawn for each chunk")]
    private int drawn;

    [Scratch("drawn for each chunk")]
    private int lowEnd;

    [Scratch("drawn for each chunk")]
    private int highStart;

    /// <summary>Makes the draws of a stream.</summary>
    /// <param name="key">Key of the draws of this country and replicate.</param>
    /// <param name="stream">What is drawn.</param>
    /// <param name="firms">The firms.</param>
    public FirmDraws(DrawKey key, DrawStream stream, FirmColumns firms)
    {
        draws = new Draws(key, stream);
        firstId = firms.FirstId;
        lanes = new byte[Math.Min(FirmBlock.ChunkFirms, firms.Count)];
    }

    /// <summary>Draw id of the first firm of a block, a multiple of sixteen.</summary>
    /// <param name="first">Number of the firm in the country.</param>
    /// <param name="block">Number of the block.</param>
    public static uint FirstId(int first, int block) =>
        checked((uint)(first + ((long)LanesPerBlock * block)) / LanesPerBlock * LanesPerBlock);

    /// <summary>Draws the bytes of some firms.</summary>
    /// <param name="atTick">Number of the tick.</param>
    /// <param name="firstFirm">Row of the first, a multiple of sixteen.</param>
    /// <param name="count">Number of firms.</param>
    /// <param name="lowEvent">Greatest probability with which a low number means that something happens.</param>
    /// <param name="highEvent">Greatest probability with which a high number does.</param>
    public void Fill(int atTick, int firstFirm, int count, double lowEvent = 1.0, double highEvent = 0.0)
    {
        tick = (uint)atTick;
        start = firstFirm;
        drawn = count;
        lowEnd = LaneSweep.Bound(lowEvent);
        highStart = (int)Math.Floor((1.0 - highEvent) * Lanes);
        LaneSweep.FillBytes(draws, tick, firstId + (uint)firstFirm, lanes.AsSpan(0, count));
    }

    /// <summary>
    /// Lists the firms of whom the byte alone does not say that nothing happens; the others need not be looked at.
    /// </summary>
    /// <param name="rows">Rows of the firms, counted from the first one drawn; written.</param>
    /// <returns>How many there are.</returns>
    public int Unsettled(Span<int> rows) =>
        LaneSweep.OutsideCandidates(lanes.AsSpan(0, drawn), lowEnd, highStart, rows);

    /// <summary>Whether a firm's number may be below a probability: false is certain.</summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="probability">The probability.</param>
    public bool MayBeBelow(int firm, double probability) => lanes[firm - start] < probability * Lanes;

    /// <summary>Whether a firm's number is below a probability, exactly.</summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="probability">The probability.</param>
    public bool IsBelow(int firm, double probability) =>
        draws.IsBelow(probability, lanes[firm - start], tick, firstId + (uint)firm);

    /// <summary>Whether a firm's number may be at or above a bound: false is certain.</summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="bound">The bound.</param>
    public bool MayReach(int firm, double bound) => lanes[firm - start] + 1.0 > bound * Lanes;

    /// <summary>Number of a firm in [0, 1) at any tick, with 40 bits, without its byte.</summary>
    /// <param name="atTick">Number of the tick.</param>
    /// <param name="firm">Row of the firm.</param>
    public double Uniform(int atTick, int firm) => draws.LaneUniform((uint)atTick, firstId + (uint)firm);
}
