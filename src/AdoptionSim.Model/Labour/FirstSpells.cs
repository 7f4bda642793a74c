using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Labour;

/// <summary>Last occupation, last wage and length of the spell of those who begin without work, as at rest.</summary>
internal sealed class FirstSpells
{
    private const double Thousand = 1000.0;
    private readonly LabourSetting at;
    private readonly double all;
    private readonly double logStays;

    public FirstSpells(LabourSetting setting)
    {
        at = setting;
        foreach (double part in at.Rest.Unemployed)
        {
            all += part;
        }

        double rate = at.Labour.UnemploymentRateAtRest;
        logStays = PortableMath.Log1p(-(at.Labour.SeparationHazardPerTick * (1.0 - rate) / rate));
    }

    /// <summary>Draws what an unemployed person did before.</summary>
    public void Draw(ref PersonRecord person, in DrawBlock draw)
    {
        double place = draw.Uniform0 * all;
        byte occupation = 0;
        while (occupation < at.Rest.Unemployed.Length - 1 && place >= at.Rest.Unemployed[occupation])
        {
            place -= at.Rest.Unemployed[occupation];
            occupation++;
        }

        person.Occupation = occupation;
        double months = PortableMath.Log(1.0 - draw.Uniform1) / logStays;
        person.Since = (short)(-1 - (int)Math.Min(months, short.MaxValue / 2));
        double yen = at.Pack.Occupations[occupation].WageYenPerMonth * person.WageFactor / WorkerColumns.WageOne;
        person.LastWage = (ushort)Math.Min(ushort.MaxValue, yen / Thousand);
    }
}
