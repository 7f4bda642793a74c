using System.Collections.Generic;
using AdoptionSim.Model;
using AdoptionSim.Model.Government;
using AdoptionSim.Observations.Recording;

namespace AdoptionSim.Observations.Tests.Recording;

public sealed class LedgerRowsTests
{
    private static readonly BudgetLine Printed = new("gov_ai", "use", BudgetColumn.Identified, null, true);
    private static readonly BudgetLine Shared = new("cao_341", "shared", BudgetColumn.Envelope, 34_100, false);

    [Fact]
    public void Months_Without_Movement_Have_No_Row_And_An_Envelope_Stands_Once()
    {
        var government = new Model.Government.Government(
            AnyParameters(), [], new BudgetPlan
            {
                Operation = [new Funding(Printed, [0, 5, 0, 7]), new Funding(Shared, [0, 0, 0, 0])],
            });
        List<LedgerRow> rows = [];
        CountrySnapshot empty = SmallCountries.Empty(SmallCountries.Pack());
        for (int tick = 0; tick < 4; tick++)
        {
            government.Decide(tick);
            government.Close(tick, empty.Firms);
            CountrySnapshot country = new()
            {
                Pack = empty.Pack,
                Strata = empty.Strata,
                Scale = 1,
                Replicate = 0,
                Tick = tick,
                Month = SmallCountries.Start.Plus(tick),
                Firms = empty.Firms,
                Persons = empty.Persons,
                Work = empty.Work,
                Ledger = government.Ledger,
            };
            LedgerRows.AddTo(rows, country);
        }

        Assert.Equal(3, rows.Count);
        Assert.Equal("cao_341", rows[0].Account.Line.Key);
        Assert.Equal(34_100, rows[0].EnvelopeYen);
        Assert.Equal(0, rows[0].Yen);
        Assert.Equal((SmallCountries.Start.Plus(1), 5L), (rows[1].Month, rows[1].Yen));
        Assert.Equal((SmallCountries.Start.Plus(3), 7L), (rows[2].Month, rows[2].Yen));
        Assert.Equal(12, government.Ledger.FiscalCostYen);
        Assert.Null(government.Ledger.DeadweightShare);
    }

    // Without levers the government multiplies each parameter by a strength of zero.
    private static LeverParameters AnyParameters() =>
        (LeverParameters)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(LeverParameters));
}
