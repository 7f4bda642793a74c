using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Tasks;

namespace AdoptionSim.Model.Firms;

/// <content>Plans of firms that use AI: listed first, then worked out together, then booked one by one.</content>
internal sealed partial class FirmsPlanPosts
{
    /// <summary>Firms that are worked out together, and the room for their posts.</summary>
    private const int ChunkFirms = 256;
    private const int ChunkPosts = 1024;

    [Scratch("of one chunk: firms with AI")]
    private readonly int[] withAi = new int[ChunkFirms];

    [Scratch("of one chunk: by firm with AI, first place of its posts")]
    private readonly int[] firstPlace = new int[ChunkFirms + 1];

    [Scratch("of one chunk: by firm with AI")]
    private readonly double[] wageBill = new double[ChunkFirms];

    [Scratch("of one chunk: by firm with AI")]
    private readonly double[] unitCost = new double[ChunkFirms];

    [Scratch("of one chunk: by firm with AI")]
    private readonly double[] costFactor = new double[ChunkFirms];

    [Scratch("of one chunk: by firm with AI")]
    private readonly double[] price = new double[ChunkFirms];

    [Scratch("of one chunk: by firm with AI")]
    private readonly double[] outputFactor = new double[ChunkFirms];

    [Scratch("of one chunk: by post of firms with AI")]
    private readonly double[] requirement = new double[ChunkPosts];

    [Scratch("of one chunk: by post of firms with AI")]
    private readonly double[] serviceCost = new double[ChunkPosts];

    [Scratch("of one chunk: by post of firms with AI")]
    private readonly double[] costPower = new double[ChunkPosts];

    /// <summary>
    /// Lists the firms of a chunk that use AI with the cost of each post's service, and plans the others; returns the
    /// firm after the chunk and how many are listed.
    /// </summary>
    private (int Next, int Found) Gather(int f, int end, CountryConditions conditions)
    {
        int found = 0;
        int place = 0;
        for (; f < end && found < ChunkFirms && place + PostsOf(f) <= ChunkPosts; f++)
        {
            double bill = firms.Columns[f].Intensity > 0.0 ? BaseWageBillYen(f) : 0.0;
            if (bill <= 0.0)
            {
                PlanWithoutAi(f);
                continue;
            }

            withAi[found] = f;
            firstPlace[found] = place;
            wageBill[found] = bill;
            place = TakeInTasks(f, place, conditions);
            found++;
        }

        firstPlace[found] = place;
        return (f, found);
    }

    private int PostsOf(int f) => posts.Start[f + 1] - posts.Start[f];

    /// <summary>Tasks done by AI and with it in each post of a firm (T-2, T-3), and the cost of its service (T-4).
    /// </summary>
    private int TakeInTasks(int f, int place, CountryConditions conditions)
    {
        double intensity = firms.Columns[f].Intensity;
        double gain = Math.Max(0.0, firms.Columns.RealisedGain[f] * conditions.GainFactor);
        for (int post = posts.Start[f]; post < posts.Start[f + 1]; post++)
        {
            int o = posts[post].Occupation;
            double automated = automatable[o] * intensity;
            double augmented = augmentable[o] * intensity;
            double occupationGain = gain * noviceGain[o];
            double needs = TaskEquations.LabourRequirement(automated, augmented, occupationGain);
            requirement[place] = needs;
            serviceCost[place] = TaskEquations.ServiceCost(
                needs, automated, conditions.National.AiPriceShareOfWage, licence[o] * intensity);
            place++;
            Mark(
                post, augmented * occupationGain >= setting.Tasks.ComplementedThresholdShare,
                unchecked((int)FixedPoint.From(automated)), unchecked((int)FixedPoint.From(1.0 - needs)));
        }

        return place;
    }

    /// <summary>
    /// Unit cost, price and output of the listed firms (T-5 to T-7). With c^−σ in hand, the sum of T-5 takes a product
    /// for c^(1−σ); and u^σ, by which labour demand grows, is u over that sum.
    /// </summary>
    private void WorkOutCosts(int found)
    {
        double substitution = setting.Tasks.OccupationalSubstitution;
        bool isOne = TaskEquations.IsOne(substitution);
        Span<double> powers = costPower.AsSpan(0, firstPlace[found]);
        PortableMath.Log(serviceCost.AsSpan(0, powers.Length), powers);
        for (int k = 0; k < found; k++)
        {
            costFactor[k] = isOne ? SumOfShares(k, costPower) : 0.0;
        }

        Scale(powers, -substitution);
        PortableMath.Exp(powers, powers);
        for (int k = 0; k < found && !isOne; k++)
        {
            costFactor[k] = SumOfTerms(k);
        }

        Span<double> unit = unitCost.AsSpan(0, found);
        Span<double> sums = costFactor.AsSpan(0, found);
        if (isOne)
        {
            PortableMath.Exp(sums, unit);
            unit.CopyTo(sums);
        }
        else
        {
            PortableMath.Log(sums, unit);
            Scale(unit, 1.0 / (1.0 - substitution));
            PortableMath.Exp(unit, unit);
            for (int k = 0; k < found; k++)
            {
                sums[k] = unit[k] / sums[k];
            }
        }

        WorkOutOutput(found);
    }

    private void WorkOutOutput(int found)
    {
        Span<double> logs = outputFactor.AsSpan(0, found);
        for (int k = 0; k < found; k++)
        {
            // With one occupation the aggregate is that occupation, whatever the elasticity.
            unitCost[k] = IsOnly(k) ? serviceCost[firstPlace[k]] : unitCost[k];
            price[k] = TaskEquations.Price(
                unitCost[k], setting.LabourCostShare[firms.Columns.Sector(withAi[k])],
                setting.Tasks.PricePassThroughShare);
        }

        PortableMath.Log(price.AsSpan(0, found), logs);
        for (int k = 0; k < found; k++)
        {
            logs[k] *= -setting.DemandElasticity[firms.Columns.Sector(withAi[k])];
        }

        PortableMath.Exp(logs, logs);
    }

    /// <summary>Posts that a firm with AI wants (T-8, T-9), and its books.</summary>
    private void Plan(int k, CountryConditions conditions, LabourConditions work)
    {
        int f = withAi[k];
        int sector = firms.Columns.Sector(f);
        bool isOnly = IsOnly(k);
        double service = 0.0;
        double saved = 0.0;
        int place = firstPlace[k];
        for (int post = posts.Start[f]; post < posts.Start[f + 1]; post++, place++)
        {
            ref PostRecord at = ref posts[post];
            int o = at.Occupation;
            double needs = requirement[place];
            double relative = isOnly ? 1.0 : costPower[place] * costFactor[k];
            double demand = work.NewTaskFactor[o] * outputFactor[k] * needs * relative;
            staffing.SetTarget(
                post, at.Whole(at.Base * postsPerBase[sector] * demand),
                at.Whole(at.Base * postsPerBaseWithoutAi[sector]));
            service += at.Staff * setting.BaseWageYen[o] / needs;
            saved += at.Staff * (1.0 - needs);
        }

        double loss = ReassignmentLoss(f) + AdjustmentLoss(f, conditions);
        double yen = service * (1.0 - Math.Min(1.0, loss)) * outputPerService[sector];
        Book(f, yen, yen * price[k], FixedPoint.From(saved));
    }

    private bool IsOnly(int k) => firstPlace[k + 1] - firstPlace[k] == 1;

    /// <summary>Sum over a firm's posts of a number weighted with the post's share of the wage bill.</summary>
    private double SumOfShares(int k, double[] number)
    {
        double sum = 0.0;
        int place = firstPlace[k];
        for (int post = posts.Start[withAi[k]]; place < firstPlace[k + 1]; post++, place++)
        {
            sum += posts[post].Base * setting.BaseWageYen[posts[post].Occupation] * number[place];
        }

        return sum / wageBill[k];
    }

    private double SumOfTerms(int k)
    {
        double sum = 0.0;
        int place = firstPlace[k];
        for (int post = posts.Start[withAi[k]]; place < firstPlace[k + 1]; post++, place++)
        {
            sum += posts[post].Base * setting.BaseWageYen[posts[post].Occupation]
                * serviceCost[place] * costPower[place];
        }

        return sum / wageBill[k];
    }

    private static void Scale(Span<double> numbers, double factor)
    {
        foreach (ref double number in numbers)
        {
            number *= factor;
        }
    }
}
