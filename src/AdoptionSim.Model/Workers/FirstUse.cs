using System;
using System.Runtime.CompilerServices;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Workers;

/// <summary>Draws who uses AI in the first month, and who ever may (equation P-0).</summary>
internal static class FirstUse
{
    private const int ChunkPersons = 256;
    private static readonly DrawStream Stream = new("person.first_use");

    /// <summary>Fills the hot byte of every person of a roster; no employer uses AI yet as far as they know.</summary>
    public static void Draw(PersonRoster roster, PersonParameters parameters, DrawKey key, Span<byte> hot)
    {
        var draws = new Draws(key, Stream);
        var words = new UseWords(parameters);
        Span<DrawBlock> drawn = stackalloc DrawBlock[ChunkPersons];
        for (int start = 0; start < roster.Count; start += ChunkPersons)
        {
            int length = Math.Min(ChunkPersons, roster.Count - start);
            draws.FillBlocks(0, roster.FirstId + (uint)start, drawn[..length]);
            words.Fill(
                drawn[..length], roster.AgeYears.AsSpan(start, length), roster.SexAndStatus.AsSpan(start, length),
                hot.Slice(start, length));
        }
    }

    /// <summary>How many random words stand for each use, and the byte of each age without use.</summary>
    private sealed class UseWords
    {
        private const int Ages = byte.MaxValue + 1;
        private readonly ulong possible;
        private readonly ulong regular;
        private readonly ulong[] everOfAge = new ulong[Ages];
        private readonly byte[] hotOfAge = new byte[2 * Ages];

        public UseWords(PersonParameters parameters)
        {
            possible = DrawBlock.WordsBelow(parameters.CeilingShare);
            regular = DrawBlock.WordsBelow(parameters.InitialRegularShareOfUsers);
            Span<ulong> everOfClass = stackalloc ulong[AgeClass.Count];
            for (int age = 0; age < everOfClass.Length; age++)
            {
                everOfClass[age] = DrawBlock.WordsBelow(
                    parameters.InitialUseShare * parameters.AgeMultiplier[AgeClass.Ids[age]]
                    / parameters.CeilingShare);
            }

            for (int years = AgeClass.YoungestYears; years < Ages; years++)
            {
                int age = AgeClass.Of(years);
                everOfAge[years] = everOfClass[age];
                hotOfAge[years] = HotByte.Of(PersonalUse.Never, age, inSchool: false);
                hotOfAge[Ages + years] = HotByte.Of(PersonalUse.Never, age, years <= AgeTurns.OldestStudentYears);
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Fill(
            ReadOnlySpan<DrawBlock> drawn, ReadOnlySpan<byte> ageYears, ReadOnlySpan<byte> sexAndStatus,
            Span<byte> hot)
        {
            unchecked
            {
                for (int k = 0; k < hot.Length; k++)
                {
                    ref readonly DrawBlock draw = ref drawn[k];
                    int years = ageYears[k];
                    int outside = (LabourStatus)(sexAndStatus[k] & 3) == LabourStatus.Outside ? 1 : 0;

                    // Nobody can guess these outcomes: they are worked out without a branch.
                    int isRegular = draw.Word2 < regular ? 1 : 0;
                    int isUser = draw.Word1 < everOfAge[years] ? 1 : 0;
                    int isPossible = draw.Word0 < possible ? 1 : 0;
                    int use = isUser * ((int)PersonalUse.Tried
                        + (isRegular * (PersonalUse.Regular - PersonalUse.Tried)));
                    use = (isPossible * use) + ((1 - isPossible) * (int)PersonalUse.NeverWill);
                    hot[k] = HotByte.With(hotOfAge[(outside * Ages) + years], (PersonalUse)use);
                }
            }
        }
    }
}
