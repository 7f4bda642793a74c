using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation.Facts;

/// <summary>Fact 3: workers use AI where firms do not, and do not where firms do.</summary>
internal sealed class UseBeyondFirmsFact : Fact
{
    private static readonly FactCheck Without = Check(
        "3-without-firm", "2025 年 12 月、導入していない企業で日常的に AI を使う人が就業者に占める割合",
        "staff who use AI regularly in firms that do not, share of all staff, December 2025");

    private static readonly FactCheck Idle = Check(
        "3-idle", "2025 年 12 月、導入した企業で日常的に AI を使わない人が就業者に占める割合",
        "staff who do not use AI regularly in firms that do, share of all staff, December 2025");

    /// <inheritdoc/>
    public override string Id => "3";

    /// <inheritdoc/>
    public override BilingualText Statement { get; } = new(
        "企業が導入しなくても働き手は使い、導入しても使わない働き手がいる",
        "Workers use AI where their firm has not adopted it, and do not where it has");

    /// <inheritdoc/>
    public override IReadOnlyList<FactReading> Measure(ValidationRuns runs) =>
    [
        new(Without, runs.Pairs.Select(pair => pair.Firms.UsersWithoutFirm)),
        new(Idle, runs.Pairs.Select(pair => pair.Firms.NonUsersInFirm)),
    ];

    private static FactCheck Check(string id, string japanese, string english) => new()
    {
        Id = id,
        Measure = new(japanese, english),
        Low = 0.01,
        High = 0.5,
        Source = "btos;jilpt_256",
        Flag = "s",
    };
}
