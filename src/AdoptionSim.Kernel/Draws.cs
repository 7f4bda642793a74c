using System;
using System.Runtime.InteropServices;

namespace AdoptionSim.Kernel;

/// <summary>The draws of one stream under one key: a pure function of (key, stream, tick, agent).</summary>
/// <param name="key">The key of the replicate.</param>
/// <param name="stream">The decision the draws are for.</param>
/// <remarks>
/// The counter is (agent, tick, stream, block index). All draws of the same tick and agent share block 0, so
/// <see cref="Bits"/>, <see cref="Uniform"/>, <see cref="Normal"/> and the others are alternatives, not independent
/// numbers: a decision that needs two takes <see cref="Block"/> or a second stream. Changing what one agent draws
/// changes nothing for any other agent, tick or stream.
/// </remarks>
public readonly struct Draws(DrawKey key, DrawStream stream)
{
    /// <summary>The greatest mean that <see cref="Poisson"/> accepts.</summary>
    public const double PoissonMeanMax = 1000.0;

    private readonly uint key0 = unchecked((uint)key.Value);
    private readonly uint key1 = (uint)(key.Value >> 32);

    /// <summary>The id of the stream, which is counter word 2.</summary>
    internal uint StreamId { get; } = stream.Id;

    /// <summary>Key word 0.</summary>
    internal uint Key0 => key0;

    /// <summary>Key word 1.</summary>
    internal uint Key1 => key1;

    /// <summary>Draws four independent words.</summary>
    /// <param name="tick">The tick of the decision; any value.</param>
    /// <param name="agent">The stable id of the agent, not its row; any value.</param>
    /// <param name="index">Which block of four words, from zero, below 2^24.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is 2^24 or more.</exception>
    public DrawBlock Block(uint tick, uint agent, uint index = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, CounterPurpose.WordBlocksEnd);
        return BlockFor(agent, tick, index);
    }

    /// <summary>Draws the four words of block 0 for consecutive agents, many at once.</summary>
    /// <param name="tick">The tick of the decision; any value.</param>
    /// <param name="firstAgent">The stable id of the first agent.</param>
    /// <param name="blocks">One block for each agent, the same as from <see cref="Block"/>; written.</param>
    public void FillBlocks(uint tick, uint firstAgent, Span<DrawBlock> blocks) =>
        FillBlocks(tick, firstAgent, blocks, LaneBlocks.Widest);

    /// <summary>Draws the four words of block 0 for any agents, many at once.</summary>
    /// <param name="tick">The tick of the decision; any value.</param>
    /// <param name="agents">The stable ids of the agents.</param>
    /// <param name="blocks">One block for each agent, the same as from <see cref="Block"/>; written.</param>
    /// <exception cref="ArgumentException">There is no room for the block of every agent.</exception>
    public void FillBlocks(uint tick, ReadOnlySpan<uint> agents, Span<DrawBlock> blocks) =>
        FillBlocks(tick, agents, blocks, LaneBlocks.Widest);

    /// <summary>Draws 32 random bits: word 0 of block 0.</summary>
    /// <param name="tick">The tick of the decision; any value.</param>
    /// <param name="agent">The stable id of the agent; any value.</param>
    public uint Bits(uint tick, uint agent) => BlockFor(agent, tick, 0).Word0;

    /// <summary>Draws 64 random bits: words 0 (low) and 1 (high) of block 0.</summary>
    /// <param name="tick">The tick of the decision; any value.</param>
    /// <param name="agent">The stable id of the agent; any value.</param>
    public ulong Bits64(uint tick, uint agent)
    {
        DrawBlock block = BlockFor(agent, tick, 0);
        return UniformBits.Join(block.Word0, block.Word1);
    }

    /// <summary>Draws a uniform in [0, 1): a multiple of 2^-53 from the top 53 of the 64 bits.</summary>
    /// <param name="tick">The tick of the decision; any value.</param>
    /// <param name="agent">The stable id of the agent; any value.</param>
    public double Uniform(uint tick, uint agent) => UniformBits.ToUniform53(Bits64(tick, agent));

    /// <summary>Draws a standard normal by inversion: greater uniforms give greater normals.</summary>
    /// <param name="tick">The tick of the decision; any value.</param>
    /// <param name="agent">The stable id of the agent; any value.</param>
    /// <returns>A number within about ±8.2, from the middles of 2^52 equal cells of probability.</returns>
    public double Normal(uint tick, uint agent) =>
        PortableMath.NormalQuantile(UniformBits.ToOpenUniform52(Bits64(tick, agent)));

    /// <summary>Draws a Poisson count by inversion of one uniform, so a greater mean gives no smaller count.</summary>
    /// <param name="mean">The mean, in [0, <see cref="PoissonMeanMax"/>].</param>
    /// <param name="tick">The tick of the decision; any value.</param>
    /// <param name="agent">The stable id of the agent; any value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mean is negative, not a number or too great.</exception>
    /// <remarks>The cumulative probabilities that are inverted are right to 1e-12.</remarks>
    public int Poisson(double mean, uint tick, uint agent)
    {
        if (!(mean >= 0.0 && mean <= PoissonMeanMax))
        {
            throw new ArgumentOutOfRangeException(nameof(mean), mean, "A Poisson mean lies in [0, 1000].");
        }

        return PoissonInversion.Quantile(mean, Uniform(tick, agent));
    }

    /// <summary>Draws Student's t with three degrees of freedom; its variance is 3, not 1.</summary>
    /// <param name="tick">The tick of the decision; any value.</param>
    /// <param name="agent">The stable id of the agent; any value.</param>
    /// <remarks>
    /// By definition t = Z / sqrt(C / 3), where C is chi-square with three degrees of freedom: the sum of a squared
    /// normal and of an exponential of mean two. Z has 52 random bits; the other two have 32 each.
    /// </remarks>
    public double StudentT3(uint tick, uint agent)
    {
        DrawBlock block = BlockFor(agent, tick, 0);
        ulong bits = UniformBits.Join(block.Word0, block.Word1);
        double numerator = PortableMath.NormalQuantile(UniformBits.ToOpenUniform52(bits));
        double other = PortableMath.NormalQuantile(UniformBits.ToOpenUniform32(block.Word2));
        double exponential = -2.0 * PortableMath.Log(UniformBits.ToOpenUniform32(block.Word3));
        return numerator * Math.Sqrt(3.0 / ((other * other) + exponential));
    }

    /// <summary>Draws the agent's byte lane, which <see cref="LaneSweep"/> makes for many agents at once.</summary>
    /// <param name="tick">The tick of the decision; any value.</param>
    /// <param name="agent">The stable id of the agent; any value.</param>
    public byte Lane(uint tick, uint agent)
    {
        DrawBlock block = BlockFor(agent >> 4, tick, CounterPurpose.Lanes);
        uint word = ((agent >> 2) & 3) switch
        {
            0 => block.Word0,
            1 => block.Word1,
            2 => block.Word2,
            _ => block.Word3,
        };
        return unchecked((byte)(word >> (int)((agent & 3) * 8)));
    }

    /// <summary>Refines an agent's byte lane to a uniform in [0, 1) with 40 bits.</summary>
    /// <param name="lane">The agent's lane of the tick, from <see cref="LaneSweep"/> or <see cref="Lane"/>.</param>
    /// <param name="tick">The tick of the decision; any value.</param>
    /// <param name="agent">The stable id of the agent; any value.</param>
    /// <returns>(lane + w / 2^32) / 256, exactly, where w is a word drawn for the agent alone.</returns>
    /// <remarks>
    /// For every probability p ≤ q the test <c>lane &lt; LaneSweep.Bound(q)</c> is necessary for
    /// <c>LaneUniform &lt; p</c>; so whoever sweeps with a bound and then compares exactly gets the same outcome with
    /// every sufficient bound.
    /// </remarks>
    public double LaneUniform(byte lane, uint tick, uint agent)
    {
        uint fraction = BlockFor(agent, tick, CounterPurpose.LaneRefinement).Word0;
        return LaneUniformOf(lane, fraction);
    }

    /// <summary>Says whether the agent's lane uniform is below a probability; most lanes settle it alone.</summary>
    /// <param name="probability">The probability; any value.</param>
    /// <param name="lane">The agent's lane of the tick.</param>
    /// <param name="tick">The tick of the decision; any value.</param>
    /// <param name="agent">The stable id of the agent; any value.</param>
    /// <returns><c>LaneUniform(lane, tick, agent) &lt; probability</c>, exactly.</returns>
    public bool IsBelow(double probability, byte lane, uint tick, uint agent)
    {
        double scaled = probability * LaneSweep.BoundMax;
        return lane + 1.0 <= scaled || (lane < scaled && LaneUniform(lane, tick, agent) < probability);
    }

    /// <summary>Draws the agent's 40-bit lane uniform from scratch.</summary>
    /// <param name="tick">The tick of the decision; any value.</param>
    /// <param name="agent">The stable id of the agent; any value.</param>
    /// <returns>A number in [0, 1), the same as with the lane given.</returns>
    public double LaneUniform(uint tick, uint agent) => LaneUniform(Lane(tick, agent), tick, agent);

    /// <summary>The lane uniform of a byte and the word that refines it.</summary>
    internal static double LaneUniformOf(byte lane, uint fraction) =>
        (((ulong)lane << 32) | fraction) * (1.0 / 1099511627776.0);

    /// <summary>Draws blocks of consecutive agents, or of other consecutive numbers, at a given width.</summary>
    internal void FillBlocks(
        uint tick, uint firstAgent, Span<DrawBlock> blocks, LaneWidth width, uint purpose = 0)
    {
        // Blocks are written as bytes in the order of a small-endian processor.
        if (BitConverter.IsLittleEndian)
        {
            LaneBlocks.Fill(this, tick, firstAgent, MemoryMarshal.AsBytes(blocks), width, purpose);
            return;
        }

        for (int k = 0; k < blocks.Length; k++)
        {
            blocks[k] = BlockFor(unchecked(firstAgent + (uint)k), tick, purpose);
        }
    }

    /// <summary>Draws blocks of any agents at a given width.</summary>
    internal void FillBlocks(
        uint tick, ReadOnlySpan<uint> agents, Span<DrawBlock> blocks, LaneWidth width, uint purpose = 0)
    {
        if (blocks.Length < agents.Length)
        {
            throw new ArgumentException("There is room for the block of every agent.", nameof(blocks));
        }

        int done = BitConverter.IsLittleEndian
            ? LaneBlocks.FillFor(this, tick, agents, MemoryMarshal.AsBytes(blocks), width, purpose) : 0;
        for (int k = done; k < agents.Length; k++)
        {
            blocks[k] = BlockFor(agents[k], tick, purpose);
        }
    }

    /// <summary>Draws two 64-bit words for a permutation.</summary>
    internal (ulong Low, ulong High) PermutationWords(uint tick, uint index, uint number)
    {
        DrawBlock block = BlockFor(index, tick, CounterPurpose.Permutation + number);
        return (UniformBits.Join(block.Word0, block.Word1), UniformBits.Join(block.Word2, block.Word3));
    }

    private DrawBlock BlockFor(uint word0, uint tick, uint purpose)
    {
        Philox4x32.Block(
            word0,
            tick,
            StreamId,
            purpose,
            key0,
            key1,
            out uint r0,
            out uint r1,
            out uint r2,
            out uint r3);
        return new DrawBlock(r0, r1, r2, r3);
    }
}
