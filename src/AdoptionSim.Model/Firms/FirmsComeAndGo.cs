using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Step 14: a firm that plans may close (equation L-20). Its staff loses work, and a new firm of the same kind takes
/// its place, opens its posts, and begins with AI as the living firms of its kind stand.
/// </summary>
internal sealed class FirmsComeAndGo
{
    private const int ChunkFirms = 256;

    /// <summary>Firms whose staff is read for together before they close.</summary>
    private const int Together = 32;

    private static readonly DrawStream Stream = new("firm.closure");
    private readonly Draws draws;
    private readonly FirmBlock firms;
    private readonly FirmPosts posts;

    // By stratum of the register, random words that let a firm close: those below; zero where employers do not close.
    private readonly ulong[] closingWords;

    [Scratch("of some firms: those that close")]
    private readonly int[] closing = new int[Together + ChunkFirms];

    [Scratch("of some firms: uniform number of each that closes, for its successor")]
    private readonly double[] luck = new double[Together + ChunkFirms];

    public FirmsComeAndGo(
        DrawKey key, LabourSetting setting, FirmBlock firms, FirmPosts posts, IReadOnlyList<Stratum> strata)
    {
        draws = new Draws(key, Stream);
        this.firms = firms;
        this.posts = posts;
        closingWords = new ulong[strata.Count];
        for (int stratum = 0; stratum < closingWords.Length; stratum++)
        {
            closingWords[stratum] = strata[stratum].Kind == EmployerKind.Public
                ? 0
                : DrawBlock.WordsBelow(setting.ExitProbabilityPerQuarter[strata[stratum].SizeClass]);
        }
    }

    public void Run(Staffing staffing, LabourConditions work, WorkCounts counts)
    {
        int end = FirmsPlanPosts.EndOfPlans(firms, work.Tick);
        int found = 0;
        Span<DrawBlock> drawn = stackalloc DrawBlock[ChunkFirms];
        for (int start = FirmsPlanPosts.FirstToPlan(firms, work.Tick); start < end; start += ChunkFirms)
        {
            int length = Math.Min(ChunkFirms, end - start);
            ReadOnlySpan<FirmRecord> records = firms.Columns.Rows(start, start + length);
            draws.FillBlocks((uint)work.Tick, firms.Columns.FirstId + (uint)start, drawn[..length]);
            for (int k = 0; k < records.Length; k++)
            {
                if (drawn[k].Word0 < closingWords[records[k].Stratum])
                {
                    closing[found] = start + k;
                    luck[found] = drawn[k].Uniform1;
                    found++;
                }
            }

            if (found >= Together || start + length == end)
            {
                CloseListed(found, staffing, work);
                counts.FirmsClosed += found;
                found = 0;
            }
        }
    }

    private void CloseListed(int found, Staffing staffing, LabourConditions work)
    {
        for (int k = 0; k < found; k++)
        {
            if (k % Together == 0)
            {
                staffing.Ahead.StaffOf(closing.AsSpan(k, Math.Min(Together, found - k)));
            }

            Close(closing[k], staffing, work);
            firms.Succeed(closing[k], luck[k]);
        }
    }

    private void Close(int f, Staffing staffing, LabourConditions work)
    {
        for (int post = posts.Start[f]; post < posts.Start[f + 1]; post++)
        {
            while (posts[post].Head >= 0)
            {
                staffing.End(posts[post].Head, FlowKind.LostByClosure, LabourStatus.Unemployed, work);
            }

            int missing = -posts[post].Surplus;
            if (missing > 0)
            {
                staffing.OpenLater(post, missing);
            }
        }
    }
}
