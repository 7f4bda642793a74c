using System;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Conditions;

/// <summary>
/// What firms have heard of the gain from AI since the first month, summed once for each group of peers: all firms of a
/// group hear the same, so a firm's belief is its own part and the group's sum, and no firm is touched while it
/// merely listens (F-2).
/// </summary>
public sealed class HeardSignals
{
    private readonly double[] precision;
    private readonly double[] value;
    private readonly double[] precisionBefore;
    private readonly double[] valueBefore;
    [Scratch("kept as far as it is in use")]
    private double[] gain = new double[256];
    private int tick = -1;

    /// <summary>Nothing heard yet.</summary>
    /// <param name="groups">Number of groups of peers.</param>
    public HeardSignals(int groups)
    {
        precision = new double[groups];
        value = new double[groups];
        precisionBefore = new double[groups];
        valueBefore = new double[groups];
    }

    /// <summary>Tick whose signals are the last ones in the sums; −1 before the first.</summary>
    public int Tick => tick;

    /// <summary>Opens a tick: what follows is heard in it.</summary>
    /// <param name="gainFactor">Factor of quality on every realised gain in the tick.</param>
    public void Open(double gainFactor)
    {
        precision.CopyTo(precisionBefore, 0);
        value.CopyTo(valueBefore, 0);
        tick++;
        if (tick + 1 == gain.Length)
        {
            Array.Resize(ref gain, gain.Length * 2);
        }

        gain[tick + 1] = gain[tick] + gainFactor;
    }

    /// <summary>Adds what a group hears in the tick.</summary>
    /// <param name="group">Group of peers.</param>
    /// <param name="signals">Precision, signals.</param>
    /// <param name="signalled">Signalled gain times its precision.</param>
    public void Hear(int group, double signals, double signalled)
    {
        precision[group] += signals;
        value[group] += signalled;
    }

    /// <summary>What a group has heard, this tick included: precision, and gain times precision.</summary>
    /// <param name="group">Group of peers.</param>
    public (double Precision, double Value) Of(int group) => (precision[group], value[group]);

    /// <summary>What a group had heard before this tick.</summary>
    /// <param name="group">Group of peers.</param>
    public (double Precision, double Value) Before(int group) => (precisionBefore[group], valueBefore[group]);

    /// <summary>Sum of the factors of quality over some ticks.</summary>
    /// <param name="first">First tick, 0 or more.</param>
    /// <param name="last">Last tick, at most the present one.</param>
    public double GainFactors(int first, int last) => gain[last + 1] - gain[first];

    /// <summary>Shows all that was heard.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(HeardSignals));
        state.Column<double>(precision);
        state.Column<double>(value);
        state.Column<double>(precisionBefore);
        state.Column<double>(valueBefore);
        int sums = tick + 2;
        state.List(ref gain, ref sums);
        tick = sums - 2;
    }
}
