using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Results;

namespace AdoptionSim.Reports.Tests.Headlines;

public sealed class SpendingTests
{
    private static readonly SpendingLine[] Lines =
    [
        new("gov_ai", "use", true, true, null, [44, 44, 44]),
        new("inner_shares_use", "use", false, true, 366, [366, 100, 200]),
        new("sme_digital_ai", "use", false, false, 3400, [340, 1000, 170]),
        new("school_ai", "collaborate", true, true, null, [8, 8, 8]),
        new("reskilling", "collaborate", false, true, 22, [8, 20, 4]),
        new("cao_341", "shared", false, false, 341, [0, 0, 0]),
    ];

    [Fact]
    public void Pillars_Show_What_Is_Printed_Beside_What_Is_Spent()
    {
        Dictionary<string, SpendingRow> pillars = Spending.Of(Lines).Where(row => row.Line is null)
            .ToDictionary(row => row.Pillar, StringComparer.Ordinal);
        Assert.Equal("all collaborate use", string.Join(' ', pillars.Keys.Order(StringComparer.Ordinal)));
        Assert.Equal(44 + 366, pillars["use"].PrintedYen);
        Assert.Equal(8, pillars["collaborate"].PrintedYen);
        Assert.Equal(44 + 366 + 8, pillars["all"].PrintedYen);
        Assert.Equal((44.0, 44.0), (pillars["use"].Identified.Lower, pillars["use"].Identified.Upper));
        Assert.Equal(706.0, pillars["use"].Envelope.Median);
        Assert.Equal(
            (414.0, 750.0, 1144.0),
            (pillars["use"].Spent.Lower, pillars["use"].Spent.Median, pillars["use"].Spent.Upper));
        Assert.Equal(1172.0, pillars["all"].Spent.Upper);
    }

    [Fact]
    public void Every_Line_Stands_Once_With_Its_Envelope_And_No_Spending_Has_No_Rows()
    {
        SpendingRow[] lines = [.. Spending.Of(Lines).Where(row => row.Line is not null)];
        Assert.Equal(Lines.Length, lines.Select(row => row.Line).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(341, lines.Single(row => row.Line is "cao_341").PrintedYen);
        Assert.Null(lines.Single(row => row.Line is "gov_ai").PrintedYen);
        Assert.Empty(Spending.Of([]));
    }
}
