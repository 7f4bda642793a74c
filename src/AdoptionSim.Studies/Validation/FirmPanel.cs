using System.Collections.Generic;
using AdoptionSim.Model;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation;

/// <summary>Every firm of a run in its first months, in the order of the register, and what all believe in one of them.
/// </summary>
internal sealed class FirmPanel(FirmRegister register)
{
    /// <summary>Months that are kept.</summary>
    public const int Months = 72;

    /// <summary>Tick of December 2025, the month in which firms are compared.</summary>
    public const int LookTick = 35;

    private readonly List<byte[]> states = [];
    private readonly List<int[]> headcounts = [];
    private readonly List<int[]> outputs = [];

    /// <summary>Number of firms.</summary>
    public int Count => register.BlockStart[^1];

    /// <summary>Number of months taken.</summary>
    public int Taken => states.Count;

    /// <summary>Mean gain that using firms believe in, weighted by staff.</summary>
    public double Believed { get; private set; }

    /// <summary>Mean gain that using firms realise, weighted by staff.</summary>
    public double Realised { get; private set; }

    /// <summary>Share of all staff who use AI regularly in a firm that does not.</summary>
    public double UsersWithoutFirm { get; private set; }

    /// <summary>Share of all staff who do not use AI regularly in a firm that does.</summary>
    public double NonUsersInFirm { get; private set; }

    public int Headcount(int tick, int firm) => headcounts[tick][firm];

    public bool Uses(int tick, int firm) => (FirmState)states[tick][firm] is FirmState.Trial or FirmState.Integrated;

    /// <summary>Output for a person, thousand yen per month; not finite without staff.</summary>
    public double Productivity(int tick, int firm) => (double)outputs[tick][firm] / headcounts[tick][firm];

    public int Output(int tick, int firm) => outputs[tick][firm];

    /// <summary>Takes the state at the end of a tick.</summary>
    public void Take(IReadOnlyList<Block> blocks)
    {
        if (Taken == Months)
        {
            return;
        }

        var state = new byte[Count];
        var headcount = new int[Count];
        var output = new int[Count];
        int row = 0;
        foreach (Block block in blocks)
        {
            for (int f = 0; f < block.Firms.Count; f++, row++)
            {
                FirmFacts facts = block.Facts(f);
                state[row] = (byte)facts.State;
                headcount[row] = facts.Headcount;
                output[row] = checked((int)facts.OutputThousandYen);
            }
        }

        states.Add(state);
        headcounts.Add(headcount);
        outputs.Add(output);
        if (Taken == LookTick + 1)
        {
            Look(blocks);
        }
    }

    private void Look(IReadOnlyList<Block> blocks)
    {
        double staff = 0.0;
        double inUsing = 0.0;
        double believed = 0.0;
        double realised = 0.0;
        double without = 0.0;
        double idle = 0.0;
        foreach (Block block in blocks)
        {
            for (int f = 0; f < block.Firms.Count; f++)
            {
                FirmFacts facts = block.Facts(f);
                bool uses = facts.State is FirmState.Trial or FirmState.Integrated;
                staff += facts.Headcount;
                inUsing += uses ? facts.Headcount : 0.0;
                believed += uses ? facts.Headcount * facts.BelievedGainShare : 0.0;
                realised += uses ? facts.Headcount * facts.RealisedGainShare : 0.0;
                without += uses ? 0.0 : facts.RegularStaff;
                idle += uses ? facts.Headcount - facts.RegularStaff : 0.0;
            }
        }

        Believed = believed / inUsing;
        Realised = realised / inUsing;
        UsersWithoutFirm = without / staff;
        NonUsersInFirm = idle / staff;
    }
}
