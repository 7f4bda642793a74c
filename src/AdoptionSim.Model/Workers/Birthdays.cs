using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// Below which random byte a birthday may be more than a year of age, by standing and age: the person may die, may
/// cross into or out of the labour force, or turns into another class or band.
/// </summary>
internal sealed class Birthdays
{
    /// <summary>Bound of an age after which every birthday changes the class or ends school: above any byte.</summary>
    public const int Turns = LaneSweep.BoundMax;

    /// <summary>Bound of an age after which a birthday in the labour force changes the band.</summary>
    public const int TurnsBand = Turns + 1;

    /// <summary>Row of the places that nobody holds: nothing happens there.</summary>
    public const int VacantRow = 4 * Ages;

    private const int Ages = byte.MaxValue + 1;
    private readonly ushort[] bounds = new ushort[VacantRow + Ages];
    private readonly ushort[] crossing = new ushort[VacantRow + Ages];
    private readonly ushort[] rowOfStanding = new ushort[Ages];

    public Birthdays(LabourSetting setting)
    {
        Array.Fill(rowOfStanding, (ushort)VacantRow);
        for (int standing = 0; standing < Standing.Kinds; standing++)
        {
            if (Standing.IsHeld(standing))
            {
                bool outside = Standing.StatusOf(standing) == LabourStatus.Outside;
                rowOfStanding[standing] = (ushort)RowOf(outside, Standing.SexOf(standing));
            }
        }

        foreach (bool outside in (ReadOnlySpan<bool>)[false, true])
        {
            Fill(setting, outside, Sex.Male);
            Fill(setting, outside, Sex.Female);
        }
    }

    /// <summary>Bounds, by row of the standing and age.</summary>
    public ReadOnlySpan<ushort> Bounds => bounds;

    /// <summary>First of the bounds of each standing.</summary>
    public ReadOnlySpan<ushort> RowOfStanding => rowOfStanding;

    /// <summary>Bound below which the person may die or cross; the age apart.</summary>
    /// <param name="row">Row of the standing.</param>
    /// <param name="years">Age before the birthday, years.</param>
    public int CrossingBound(int row, int years) => crossing[row + years];

    private void Fill(LabourSetting setting, bool outside, Sex sex)
    {
        int row = RowOf(outside, sex);
        for (int years = 0; years < Ages; years++)
        {
            int at = LabourSetting.At(sex, years);
            double dies = setting.Mortality[at];
            double share = outside ? setting.EnteredShare[at] : 1.0 - setting.KeptShare[at];
            int bound = LaneSweep.Bound(dies + ((1.0 - dies) * share));
            crossing[row + years] = (ushort)bound;
            int turns = !outside && AgeTurns.TurnsBandAfter((byte)years) ? TurnsBand : Turns;
            bounds[row + years] = (ushort)(AgeTurns.TurnsAfter((byte)years) ? turns : bound);
        }
    }

    private static int RowOf(bool outside, Sex sex) => ((outside ? 2 : 0) + (int)sex) * Ages;
}
