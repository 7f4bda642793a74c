using System.Text.Json;
using AdoptionSim.Observations.Recording;

namespace AdoptionSim.Observations.Tables;

/// <summary>
/// The table <c>transition</c>: moves between occupations by calendar year. Moves that nobody made have no row.
/// </summary>
public static class TransitionTable
{
    // Stands before the table, whose columns it makes.
    private static readonly ColumnMaker<PlacedRow<TransitionRow>> Make = new();

    /// <summary>Name of the table.</summary>
    public const string Name = "transition";

    /// <summary>The table.</summary>
    public static RowTable<PlacedRow<TransitionRow>> Table { get; } = new(Name,
    [
        Make.Number32("replicate", "none", "反復の番号", "Number of the replicate", p => p.Replicate),
        Make.Text("country", "国コード（ISO 3166）", "Country code (ISO 3166)", p => p.Country),
        Make.Number32("year", "none", "暦年（試算の期間に入る月だけを数える）",
            "Calendar year; only its months within the run count", p => p.Row.Year),
        Make.Text("kind", "移り方（hired は失業・参加からの採用、changed_job は転職、reassigned は企業の中の異動）",
            "hired: through unemployment or entry; changed_job: from one employer to another; reassigned: in a firm",
            p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Row.Kind.ToString())),
        Make.Text("from_occupation", "前の職業（空は職業に就いたことのない人）",
            "Last occupation; null for persons who never had one", p => p.Row.FromOccupation, true),
        Make.Text("to_occupation", "新しい職業（前と同じこともある）", "New occupation, which may be the last one",
            p => p.Row.ToOccupation),
        Make.Number64("persons", "persons", "その年の移動の延べ人数", "Moves of the year, persons", p => p.Row.Persons),
    ]);
}
