using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Tasks;

namespace AdoptionSim.Model.Firms;

/// <content>What AI makes of the plans of firms that use it: they are listed, and worked out together.</content>
internal sealed partial class FirmsPlanPosts
{
    /// <summary>Firms that are worked out together, and the room for their posts.</summary>
    private const int ChunkFirms = 256;
    private const int ChunkPosts = 1024;

    [Scratch("of one chunk: by firm, above zero where it would keep anybody without AI")]
    private readonly int[] firmBase = new int[ChunkFirms];

    [Scratch("of one chunk: by firm, its number among those with AI")]
    private readonly int[] numberWithAi = new int[ChunkFirms];

    [Scratch("of one chunk: firms with AI")]
    private readonly int[] withAi = new int[ChunkFirms + 1];

    [Scratch("of one chunk: by firm with AI, first of its listed posts")]
    private readonly int[] firstListed = new int[ChunkFirms + 1];

    [Scratch("of one chunk: by firm with AI")]
    private readonly double[] intensity = new double[ChunkFirms];

    [Scratch("of one chunk: by firm with AI")]
    private readonly double[] gain = new double[ChunkFirms];

    [Scratch("of one chunk: by firm with AI")]
    private readonly double[] wageBill = new double[ChunkFirms];

    [Scratch("of one chunk: by firm with AI")]
    private readonly double[] unitCost = new double[ChunkFirms];

    [Scratch("of one chunk: by firm with AI")]
    private readonly double[] costFactor = new double[ChunkFirms];

    [Scratch("of one chunk: by firm with AI")]
    private readonly double[] priceWithAi = new double[ChunkFirms];

    [Scratch("of one chunk: by firm with AI")]
    private readonly double[] outputFactor = new double[ChunkFirms];

    [Scratch("of one chunk: places of the posts of firms with AI")]
    private readonly int[] listed = new int[ChunkPosts + 1];

    [Scratch("of one chunk: by listed post, number of its firm among those with AI")]
    private readonly int[] listedFirm = new int[ChunkPosts];

    [Scratch("of one chunk: by listed post, wages of the base staff")]
    private readonly double[] baseWagesYen = new double[ChunkPosts];

    [Scratch("of one chunk: by listed post")]
    private readonly double[] serviceCost = new double[ChunkPosts];

    [Scratch("of one chunk: by listed post")]
    private readonly double[] costPower = new double[ChunkPosts];

    /// <summary>Works out what AI makes of the posts and the output of those firms of a chunk that use it.</summary>
    private void PlanWithAi(int f, int next, CountryConditions conditions, LabourConditions work)
    {
        int found = ListFirms(f, next, conditions);
        if (found > 0)
        {
            int count = ListPosts(f, next);
            firstListed[found] = count;
            wageBill.AsSpan(0, found).Clear();
            TakeInTasks(f, next, count, conditions);
            WorkOutCosts(count, found);
            WorkOutOutput(f, found);
            WorkOutDemand(f, count, work);
        }
    }

    /// <summary>
    /// Lists the firms of a chunk that use AI, and takes the marks off the posts of those that do so no more. A firm
    /// that would keep nobody without AI is not listed: it has no wage bill, and no cost to work out.
    /// </summary>
    private int ListFirms(int f, int next, CountryConditions conditions)
    {
        Span<int> bases = firmBase.AsSpan(0, next - f);
        bases.Clear();
        foreach (ref readonly PostRecord at in posts.Rows(posts.Start[f], posts.Start[next]))
        {
            bases[at.Firm - f] |= at.Base;
        }

        ReadOnlySpan<FirmRecord> records = firms.Columns.Rows(f, next);
        Span<bool> marked = isMarked.AsSpan(f, records.Length);
        int found = 0;
        for (int k = 0; k < records.Length; k++)
        {
            bool uses = (records[k].Intensity > 0.0) & (bases[k] > 0);
            numberWithAi[k] = found;
            withAi[found] = k;
            found += uses ? 1 : 0;
            if (marked[k] & !uses)
            {
                TakeMarksOff(f + k);
            }

            marked[k] = uses;
        }

        int listedPosts = 0;
        for (int j = 0; j < found; j++)
        {
            int k = withAi[j];
            firstListed[j] = listedPosts;
            listedPosts += posts.Start[f + k + 1] - posts.Start[f + k];
            intensity[j] = records[k].Intensity;
            gain[j] = Math.Max(0.0, firms.Columns.RealisedGain[f + k] * conditions.GainFactor);
            lossShare[k] = AdjustmentLoss(f + k, conditions);
        }

        return found;
    }

    private void TakeMarksOff(int f)
    {
        for (int post = posts.Start[f]; post < posts.Start[f + 1]; post++)
        {
            Mark(post, complemented: false, automatedRaw: 0, reliefRaw: 0);
        }
    }

    /// <summary>Lists the posts of the firms with AI, without a decision on any.</summary>
    private int ListPosts(int f, int next)
    {
        ReadOnlySpan<PostRecord> records = posts.Rows(posts.Start[f], posts.Start[next]);
        ReadOnlySpan<bool> marked = isMarked.AsSpan(f, next - f);
        Span<int> places = listed;
        int count = 0;
        for (int place = 0; place < records.Length; place++)
        {
            places[count] = place;
            count += marked[records[place].Firm - f] ? 1 : 0;
        }

        return count;
    }

    /// <summary>Tasks done by AI and with it in each listed post (T-2, T-3), and the cost of its service (T-4).
    /// </summary>
    private void TakeInTasks(int f, int next, int count, CountryConditions conditions)
    {
        int first = posts.Start[f];
        ReadOnlySpan<PostRecord> records = posts.Rows(first, posts.Start[next]);
        ReadOnlySpan<int> places = listed.AsSpan(0, count);
        Span<int> owners = listedFirm.AsSpan(0, count);
        Span<double> costs = serviceCost.AsSpan(0, count);
        Span<double> baseWages = baseWagesYen.AsSpan(0, count);
        double aiPrice = conditions.National.AiPriceShareOfWage;
        double threshold = setting.Tasks.ComplementedThresholdShare;
        double[] wages = setting.BaseWageYen;
        for (int i = 0; i < places.Length; i++)
        {
            int place = places[i];
            ref readonly PostRecord at = ref records[place];
            int o = at.Occupation;
            int j = numberWithAi[at.Firm - f];
            double used = intensity[j];
            double automated = automatable[o] * used;
            double augmented = augmentable[o] * used;
            double occupationGain = gain[j] * noviceGain[o];
            double needs = TaskEquations.LabourRequirement(automated, augmented, occupationGain);
            double baseWage = at.Base * wages[o];
            owners[i] = j;
            requirement[place] = needs;
            costs[i] = TaskEquations.ServiceCost(needs, automated, aiPrice, licence[o] * used);
            baseWages[i] = baseWage;
            wageBill[j] += baseWage;
            Mark(
                first + place, augmented * occupationGain >= threshold,
                unchecked((int)FixedPoint.From(automated)), unchecked((int)FixedPoint.From(1.0 - needs)));
        }
    }

    /// <summary>
    /// Unit cost of the listed firms (T-5). With c^−σ in hand, the sum of T-5 takes a product for c^(1−σ); and u^σ, by
    /// which labour demand grows, is u over that sum.
    /// </summary>
    private void WorkOutCosts(int count, int found)
    {
        double substitution = setting.Tasks.OccupationalSubstitution;
        bool isOne = TaskEquations.IsOne(substitution);
        Span<double> powers = costPower.AsSpan(0, count);
        Span<double> unit = unitCost.AsSpan(0, found);
        Span<double> sums = costFactor.AsSpan(0, found);
        sums.Clear();
        PortableMath.Log(serviceCost.AsSpan(0, count), powers);
        for (int i = 0; i < count && isOne; i++)
        {
            sums[listedFirm[i]] += baseWagesYen[i] * powers[i];
        }

        Scale(powers, -substitution);
        PortableMath.Exp(powers, powers);
        for (int i = 0; i < count && !isOne; i++)
        {
            sums[listedFirm[i]] += baseWagesYen[i] * serviceCost[i] * powers[i];
        }

        for (int j = 0; j < found; j++)
        {
            sums[j] /= wageBill[j];
        }

        if (isOne)
        {
            PortableMath.Exp(sums, unit);
            unit.CopyTo(sums);
            return;
        }

        PortableMath.Log(sums, unit);
        Scale(unit, 1.0 / (1.0 - substitution));
        PortableMath.Exp(unit, unit);
        for (int j = 0; j < found; j++)
        {
            sums[j] = unit[j] / sums[j];
        }
    }

    /// <summary>Price and output of the listed firms (T-6, T-7).</summary>
    private void WorkOutOutput(int f, int found)
    {
        Span<double> logs = outputFactor.AsSpan(0, found);
        for (int j = 0; j < found; j++)
        {
            int sector = firms.Columns.Sector(f + withAi[j]);
            if (firstListed[j + 1] - firstListed[j] == 1)
            {
                // With one occupation the aggregate is that occupation, whatever the elasticity.
                unitCost[j] = serviceCost[firstListed[j]];
                costFactor[j] = 1.0;
                costPower[firstListed[j]] = 1.0;
            }

            priceWithAi[j] = TaskEquations.Price(
                unitCost[j], setting.LabourCostShare[sector], setting.Tasks.PricePassThroughShare);
            price[withAi[j]] = priceWithAi[j];
        }

        PortableMath.Log(priceWithAi.AsSpan(0, found), logs);
        for (int j = 0; j < found; j++)
        {
            logs[j] *= -setting.DemandElasticity[firms.Columns.Sector(f + withAi[j])];
        }

        PortableMath.Exp(logs, logs);
    }

    /// <summary>What AI makes of the demand for labour in each listed post (T-8, T-9), and the hours that it saves.
    /// </summary>
    private void WorkOutDemand(int f, int count, LabourConditions work)
    {
        ReadOnlySpan<PostRecord> records = posts.Rows(posts.Start[f], posts.Count);
        double[] newTasks = work.NewTaskFactor;
        for (int i = 0; i < count; i++)
        {
            int place = listed[i];
            int j = listedFirm[i];
            ref readonly PostRecord at = ref records[place];
            double needs = requirement[place];
            double relative = costPower[i] * costFactor[j];
            demandFactor[place] = newTasks[at.Occupation] * outputFactor[j] * needs * relative;
            savedPersons[at.Firm - f] += at.Staff * (1.0 - needs);
        }
    }

    private static void Scale(Span<double> numbers, double factor)
    {
        foreach (ref double number in numbers)
        {
            number *= factor;
        }
    }
}
