using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Workers;

/// <summary>Draws who uses AI in the first month, and who ever may (equation P-0).</summary>
internal static class FirstUse
{
    private const int OldestStudentYears = 24;
    private const int ChunkPersons = 256;
    private static readonly DrawStream Stream = new("person.first_use");

    /// <summary>Fills the hot byte of every person of a roster; no employer uses AI yet as far as they know.</summary>
    public static void Draw(PersonRoster roster, PersonParameters parameters, DrawKey key, Span<byte> hot)
    {
        var draws = new Draws(key, Stream);
        var everProbability = new double[AgeClass.Count];
        for (int age = 0; age < everProbability.Length; age++)
        {
            everProbability[age] = parameters.InitialUseShare * parameters.AgeMultiplier[AgeClass.Ids[age]]
                / parameters.CeilingShare;
        }

        Span<DrawBlock> drawn = stackalloc DrawBlock[ChunkPersons];
        for (int start = 0; start < roster.Count; start += ChunkPersons)
        {
            int length = Math.Min(ChunkPersons, roster.Count - start);
            draws.FillBlocks(0, roster.FirstId + (uint)start, drawn[..length]);
            for (int k = 0; k < length; k++)
            {
                int row = start + k;
                int years = roster.AgeYears[row];
                int ageClass = AgeClass.Of(years);
                bool inSchool = years <= OldestStudentYears
                    && (LabourStatus)(roster.SexAndStatus[row] & 3) == LabourStatus.Outside;
                hot[row] = HotByte.Of(Use(drawn[k], parameters, everProbability[ageClass]), ageClass, inSchool);
            }
        }
    }

    private static PersonalUse Use(in DrawBlock draw, PersonParameters parameters, double everProbability)
    {
        if (draw.Uniform0 >= parameters.CeilingShare)
        {
            return PersonalUse.NeverWill;
        }

        if (draw.Uniform1 >= everProbability)
        {
            return PersonalUse.Never;
        }

        return draw.Uniform2 < parameters.InitialRegularShareOfUsers ? PersonalUse.Regular : PersonalUse.Tried;
    }
}
