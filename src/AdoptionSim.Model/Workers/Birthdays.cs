using System;
using System.Runtime.Intrinsics;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// For whom a birthday may be more than a year of age: who may die, or cross into or out of the labour force, and who
/// turns into another class or band or leaves school for their age.
/// </summary>
internal sealed class Birthdays
{
    private const int Ages = LaneSweep.Kinds;
    private const int Rows = 4;
    private readonly ushort[] bounds = new ushort[Rows * Ages];
    private readonly byte[] limitOfAge = new byte[Ages];
    private readonly bool[] turnsAfter = new bool[Ages];

    public Birthdays(LabourSetting setting)
    {
        for (int years = 0; years < Ages; years++)
        {
            turnsAfter[years] = AgeTurns.TurnsAfter((byte)years);
            double greatest = 0.0;
            for (int row = 0; row < Rows; row++)
            {
                double probability = MoreProbability(setting, row, years);
                bounds[(row * Ages) + years] = (ushort)LaneSweep.Bound(probability);
                greatest = Math.Max(greatest, probability);
            }

            limitOfAge[years] = LaneSweep.Limit(greatest);
        }
    }

    /// <summary>Limit of each age that the sweep tests first: nobody of that age dies or crosses above it.</summary>
    public ReadOnlySpan<byte> LimitOfAge => limitOfAge;

    /// <summary>Whether the birthday after each age changes the class or the band, or ends school for all.</summary>
    public ReadOnlySpan<bool> TurnsAfter => turnsAfter;

    /// <summary>Whether somebody may die or cross whose byte passed the limit of the age.</summary>
    /// <param name="lane">The byte.</param>
    /// <param name="standing">Standing of the person.</param>
    /// <param name="years">Age before the birthday, years.</param>
    public bool MayCross(byte lane, int standing, int years)
    {
        int row = RowOf(Standing.StatusOf(standing) == LabourStatus.Outside, Standing.SexOf(standing));
        return Standing.IsHeld(standing) && lane < bounds[(row * Ages) + years];
    }

    /// <summary>Adds a year to everybody's age; places that nobody holds keep theirs.</summary>
    /// <param name="standings">The standings.</param>
    /// <param name="ages">The ages, years.</param>
    public static void GrowOlder(ReadOnlySpan<byte> standings, Span<byte> ages)
    {
        int k = 0;
        for (; k <= ages.Length - Vector256<byte>.Count; k += Vector256<byte>.Count)
        {
            Vector256<byte> vacant = Vector256.Equals(
                Vector256.Create(standings[k..]) & Vector256.Create(Standing.Vacant),
                Vector256.Create(Standing.Vacant));

            // What holds in every bit is minus one.
            (Vector256.Create<byte>(ages[k..]) + Vector256<byte>.One + vacant).CopyTo(ages[k..]);
        }

        for (; k < ages.Length; k++)
        {
            ages[k] += (byte)(Standing.IsHeld(standings[k]) ? 1 : 0);
        }
    }

    private static double MoreProbability(LabourSetting setting, int row, int years)
    {
        bool outside = row >= RowOf(outside: true, Sex.Male);
        int at = LabourSetting.At((Sex)(row % 2), years);
        double dies = setting.Mortality[at];
        return dies + ((1.0 - dies) * (outside ? setting.EnteredShare[at] : 1.0 - setting.KeptShare[at]));
    }

    private static int RowOf(bool outside, Sex sex) => (outside ? 2 : 0) + (int)sex;
}
