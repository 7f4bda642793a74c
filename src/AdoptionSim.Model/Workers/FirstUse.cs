using AdoptionSim.Kernel;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Workers;

/// <summary>Draws who uses AI in the first month, and who ever may (equation P-0).</summary>
internal static class FirstUse
{
    private const int OldestStudentYears = 24;
    private static readonly DrawStream Stream = new("person.first_use");

    /// <summary>Hot byte of every person of a roster; no employer uses AI yet as far as they know.</summary>
    public static byte[] Draw(PersonRoster roster, PersonParameters parameters, DrawKey key)
    {
        var draws = new Draws(key, Stream);
        var everProbability = new double[AgeClass.Count];
        for (int age = 0; age < everProbability.Length; age++)
        {
            everProbability[age] = parameters.InitialUseShare * parameters.AgeMultiplier[AgeClass.Ids[age]]
                / parameters.CeilingShare;
        }

        var hot = new byte[roster.Count];
        for (int row = 0; row < hot.Length; row++)
        {
            int years = roster.AgeYears[row];
            int ageClass = AgeClass.Of(years);
            bool inSchool = years <= OldestStudentYears
                && (LabourStatus)(roster.SexAndStatus[row] & 3) == LabourStatus.Outside;
            DrawBlock draw = draws.Block(0, roster.FirstId + (uint)row);
            hot[row] = HotByte.Of(Use(draw, parameters, everProbability[ageClass]), ageClass, inSchool);
        }

        return hot;
    }

    private static PersonalUse Use(DrawBlock draw, PersonParameters parameters, double everProbability)
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
