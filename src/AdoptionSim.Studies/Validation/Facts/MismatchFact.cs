using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation.Facts;

/// <summary>Fact 6: mismatch unemployment.</summary>
internal sealed class MismatchFact : Fact
{
    private const string Paper =
        "del Rio-Chanona et al., Occupational mobility and automation, J. R. Soc. Interface 18 (2021)";

    private const int SettledMonths = 60;

    private static readonly FactCheck Rest = Check(
        "6-rest", "AI も衝撃もないときの失業率: 移動網 − 完全グラフ（6〜10 年目の平均）",
        "unemployment at rest, network less complete network, mean of years 6 to 10");

    private static readonly FactCheck Cycle = Check(
        "6-cycle", "景気循環の第二周期の失業率: 移動網 − 完全グラフ",
        "unemployment over the second period of the cycle, network less complete network");

    private static readonly FactCheck Ai = Check(
        "6-ai", "AI による失業率の変化（6〜10 年目の平均）: 移動網 − 完全グラフ",
        "change of unemployment by AI, mean of years 6 to 10, network less complete network");

    /// <inheritdoc/>
    public override string Id => "6";

    /// <inheritdoc/>
    public override BilingualText Statement { get; } = new(
        "職業間の移動網での失業は、どの職業へも等しく移れる場合より多い",
        "Unemployment is higher on the network of occupations than on the complete one");

    /// <inheritdoc/>
    public override BilingualText Caution { get; } = new(
        "平時の釣り合いを解くとき、どの職業の人数も保たれるように欠員の魅力を決めるので、平時のミスマッチはほとんど消える。"
            + "失業者の応募の頻度と欠員の数は二つの網で同じ、求職者はすべての提示を受ける。",
        "The market at rest is solved for attractions of vacancies under which every occupation keeps its staff, "
            + "which takes nearly all mismatch at rest away. Contacts and posts are the same on both networks, and "
            + "every offer is accepted: with claims to wages, the complete network has no rest.");

    /// <inheritdoc/>
    public override IReadOnlyList<FactReading> Measure(ValidationRuns runs) =>
    [
        new(Rest, runs.OnNetwork.Zip(runs.OnComplete, (network, complete) =>
            MeanFrom(network.AtRest, SettledMonths) - MeanFrom(complete.AtRest, SettledMonths))),
        new(Cycle, runs.OnNetwork.Zip(runs.OnComplete, (network, complete) =>
            MeanFrom(network.InCycle, ValidationRuns.CyclePeriodMonths)
            - MeanFrom(complete.InCycle, ValidationRuns.CyclePeriodMonths))),
        new(Ai, runs.OnNetwork.Zip(runs.OnComplete, (network, complete) => ByAi(network) - ByAi(complete))),
    ];

    private static FactCheck Check(string id, string japanese, string english) => new()
    {
        Id = id,
        Measure = new(japanese, english),
        Low = 0.0001,
        High = 0.02,
        Source = Paper,
        Flag = "S",
    };

    private static double ByAi(NetworkRuns runs) =>
        MeanFrom(runs.WithAi, SettledMonths) - MeanFrom(runs.AtRest, SettledMonths);

    private static double MeanFrom(RunTrace run, int month) =>
        run.Months.Skip(month).Average(now => now.UnemploymentRate);
}
