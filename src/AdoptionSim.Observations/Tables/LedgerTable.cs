using System;
using AdoptionSim.Model.Government;
using AdoptionSim.Observations.Recording;
using Column = AdoptionSim.Observations.Tables.RowColumn<
    AdoptionSim.Observations.Tables.PlacedRow<AdoptionSim.Observations.Recording.LedgerRow>>;

namespace AdoptionSim.Observations.Tables;

/// <summary>The table <c>ledger</c>: what the government spent, by line, kind and month with movement.</summary>
public static class LedgerTable
{
    // Stands before the table, whose columns it makes.
    private static readonly ColumnMaker<PlacedRow<LedgerRow>> Make = new();

    /// <summary>Name of the table.</summary>
    public const string Name = "ledger";

    /// <summary>The table.</summary>
    public static RowTable<PlacedRow<LedgerRow>> Table { get; } = new(Name,
    [
        Make.Number32("replicate", "none", "反復の番号", "Number of the replicate", p => p.Replicate),
        Make.MonthOf("month", "年月（月の初日）", "Month (its first day)", p => p.Row.Month),
        Make.Text("country", "国コード（ISO 3166）", "Country code (ISO 3166)", p => p.Country),
        Make.Number32("fiscal_year", "none", "年度（4月～翌年3月）", "Fiscal year (April to March)",
            p => p.Row.Month.FiscalYear),
        Make.Text("budget_line", "予算の項目", "Line of the budget", p => p.Row.Account.Line.Key),
        Make.Text("pillar", "柱（use, build, trust, collaborate。複数の柱が分け合う枠は shared）",
            "Pillar (use, build, trust, collaborate; shared for an envelope of several)",
            p => p.Row.Account.Line.Pillar),
        Make.Text("column", "列（identified はAIの予算、envelope は内数のうちAIの分）",
            "identified: printed as AI money; envelope: the AI part of shared money",
            p => WordOf(p.Row.Account.Line.Column)),
        Make.Text("kind", "使い道（award, administration, training, operating）",
            "What it is spent on (award, administration, training, operating)", p => WordOf(p.Row.Account.Kind)),
        Make.Number64("yen", "yen", "その月の支出", "Spent in the month", p => p.Row.Yen),
        Make.Number64("envelope_yen", "yen", "分け合う枠の額（最初の月だけに一度。AIの分は分けられない）",
            "Size of the shared envelope, once, in the first month; its AI part cannot be separated",
            p => p.Row.EnvelopeYen, nullable: true),
        Make.Flag("in_printed_total", "柱の合計額に数えられているか", "Whether the printed total of the pillar counts it",
            p => p.Row.Account.Line.IsInPrintedTotal),
        Count("applicants", "補助金の申請（企業）", "Applications for the subsidy", firms => firms.Applicants),
        Count("approved", "交付決定（企業）", "Approved firms", firms => firms.Approved),
        Count("awards", "AIを導入して支払われた企業", "Firms that took up AI and were paid", firms => firms.Awards),
        Count("lapsed", "期限までに導入しなかった企業", "Approved firms that did not take up AI in time",
            firms => firms.Lapsed),
        Count("deadweight_awards", "補助金がなくても導入したと分かった企業",
            "Paid firms found to have taken up AI without the subsidy as well", firms => firms.Deadweight),
        Count("additional_awards", "補助金がなければ導入しなかったと分かった企業",
            "Paid firms found not to have taken up AI without the subsidy", firms => firms.Additional),
        Make.Number64("seats", "persons", "訓練の席（人）", "Training seats", p => p.Row.Seats, nullable: true),
    ]);

    private static Column Count(string name, string ja, string en, Func<SubsidyTotals, long> count) =>
        Make.Number64(name, "firms", ja, en, p => p.Row.Subsidy is { } firms ? count(firms) : null, nullable: true);

    private static string WordOf(BudgetColumn column) => column switch
    {
        BudgetColumn.Identified => "identified",
        BudgetColumn.Envelope => "envelope",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "No such column."),
    };

    private static string WordOf(SpendingKind kind) => kind switch
    {
        SpendingKind.Award => "award",
        SpendingKind.Administration => "administration",
        SpendingKind.Training => "training",
        SpendingKind.Operating => "operating",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };
}
