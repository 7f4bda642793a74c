using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cluster.Messages;
using AdoptionSim.Model;
using AdoptionSim.Model.Government;
using AdoptionSim.Observations.Recording;

namespace AdoptionSim.Cluster.Leading;

/// <summary>A country at the end of a tick, copied for whoever asks. It never changes.</summary>
/// <param name="Government">Its government.</param>
/// <param name="Sectors">Its sectors, in the order of the pack.</param>
internal sealed record CountryStanding(GovernmentStanding Government, ImmutableArray<SectorStanding> Sectors)
{
    /// <summary>Copies what is shown.</summary>
    /// <param name="country">The country at the end of a tick.</param>
    /// <param name="plan">Its part of the scenario.</param>
    public static CountryStanding Of(CountrySnapshot country, CountryPlan plan)
    {
        string month = country.Month.ToString();
        return new CountryStanding(
            GovernmentOf(country, plan, month),
            [.. GroupRows.SectorsOf(country).Select(row => SectorOf(row, month))]);
    }

    private static GovernmentStanding GovernmentOf(CountrySnapshot country, CountryPlan plan, string month)
    {
        Ledger ledger = country.Ledger;
        return new GovernmentStanding(
            month,
            [.. plan.Levers.Select(one => new LeverStanding(
                WordOf(one.Lever.ToString()), one.StrengthByTick[country.Tick]))],
            [.. ledger.Accounts.Select((account, k) => new AccountStanding(
                account.Line.Key, WordOf(account.Kind.ToString()), ledger.MonthYen[k], ledger.TotalYen[k]))],
            ledger.FiscalCostYen, ledger.MonthSeats, ledger.MonthSubsidy.Applicants, ledger.MonthSubsidy.Approved,
            ledger.MonthSubsidy.Awards);
    }

    // A row that is split by sector has all of these.
    private static SectorStanding SectorOf(GroupRow row, string month) => new(
        month, row.Sector!, row.Firms, row.FirmsAware, row.FirmsTrial, row.FirmsIntegrated, row.FirmsAbandoned,
        row.Persons, row.PersonsInUsingFirms, row.Employed, row.EverUsers, row.RegularUsers, row.WorkUsers);

    private static string WordOf(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
