using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Kernel;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>
/// What each member of the ensemble takes the uncertain parts of the budget for. No fit can know them, so they are
/// drawn here over their range: half of the draws evenly below the value and half evenly above it, so that the value
/// is the median. The draws are keyed by member and parameter alone and so are common to all scenarios.
/// </summary>
internal static class MoneyDraws
{
    /// <summary>Word of the distribution of parameters that are drawn here.</summary>
    public const string Distribution = "split_uniform";

    private static readonly DrawStream Stream = new("parameter.money");

    /// <summary>The members with their draws; those of an empty ensemble stay none.</summary>
    /// <param name="members">Values of each member by id.</param>
    /// <param name="centre">Central entries by id.</param>
    public static IReadOnlyList<IReadOnlyDictionary<string, double>> Join(
        IReadOnlyList<IReadOnlyDictionary<string, double>> members,
        IReadOnlyDictionary<string, ParameterEntry> centre)
    {
        ParameterEntry[] drawn =
        [
            .. centre.Values.Where(
                entry => string.Equals(entry.Distribution, Distribution, StringComparison.Ordinal)),
        ];
        return
        [
            .. members.Select((member, number) =>
            {
                Dictionary<string, double> joined = new(member, StringComparer.Ordinal);
                foreach (ParameterEntry entry in drawn)
                {
                    joined[entry.Id] = Draw(entry, number);
                }

                return joined;
            }),
        ];
    }

    private static double Draw(ParameterEntry entry, int member)
    {
        const double Half = 0.5;
        var id = default(StableHash);
        id.Add(entry.Id);
        double uniform = new Draws(DrawKey.For(seed: 0, member, scope: 0), Stream)
            .Uniform(0, unchecked((uint)id.Value));
        return uniform < Half
            ? entry.Low + ((entry.Value - entry.Low) * uniform / Half)
            : entry.Value + ((entry.High - entry.Value) * (uniform - Half) / Half);
    }
}
