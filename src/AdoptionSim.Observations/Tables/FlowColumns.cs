using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Model.Labour;
using AdoptionSim.Observations.Recording;

namespace AdoptionSim.Observations.Tables;

/// <summary>The columns of events of work, one for each kind, the same in every table.</summary>
internal static class FlowColumns
{
    private static readonly Dictionary<FlowKind, (string Ja, string En)> Meanings = new()
    {
        [FlowKind.HiredFromUnemployment] = ("失業・訓練からの採用", "Hired out of unemployment"),
        [FlowKind.HiredAtEntry] = ("学校や家庭から労働力に加わったときの採用",
            "Hired on entering the labour force, from school or from home"),
        [FlowKind.ChangedJob] = ("転職（新しい職業・勤め先で数える）",
            "Moved to another employer; counted in the new occupation and at the new employer"),
        [FlowKind.Quit] = ("本人の理由による離職（失業へ）", "Left for unemployment, for reasons of the person"),
        [FlowKind.LaidOffByAi] = ("AIで企業の必要が減ったための離職",
            "Laid off because AI lowered the need of the firm"),
        [FlowKind.LaidOffByDemand] = ("需要が減ったための離職", "Laid off because demand fell"),
        [FlowKind.LostByClosure] = ("勤め先の廃業による離職", "Lost work because the employer closed"),
        [FlowKind.Retired] = ("仕事からの引退（労働力の外へ）", "Left the labour force from work"),
        [FlowKind.GaveUpSearch] = ("仕事のないままの引退（労働力の外へ）", "Left the labour force without work"),
        [FlowKind.Died] = ("労働力にいる間の死亡", "Died while in the labour force"),
        [FlowKind.EnteredLabourForce] = ("労働力への参加（すぐに仕事が見つかったかを問わない）",
            "Entered the labour force, whether or not work was found at once"),
        [FlowKind.Reassigned] = ("企業の中での職業の異動（新しい職業で数える）",
            "Moved to another occupation inside the firm; counted in the new occupation"),
        [FlowKind.BeganTraining] = ("公的訓練の開始（前の職業で数える）",
            "Began public training; counted in the last occupation"),
        [FlowKind.CompletedTraining] = ("公的訓練の修了（訓練先の職業で数える）",
            "Completed public training; counted in the occupation trained for"),
        [FlowKind.DroppedOut] = ("公的訓練の中断", "Dropped out of public training"),
    };

    /// <summary>Kinds of events that happen at an employer, so that they have a sector and a size class.</summary>
    public static IReadOnlyList<FlowKind> AtEmployers { get; } =
    [
        FlowKind.HiredFromUnemployment, FlowKind.HiredAtEntry, FlowKind.ChangedJob, FlowKind.Quit,
        FlowKind.LaidOffByAi, FlowKind.LaidOffByDemand, FlowKind.LostByClosure, FlowKind.Retired, FlowKind.Died,
        FlowKind.Reassigned,
    ];

    /// <summary>All kinds, in order.</summary>
    public static IReadOnlyList<FlowKind> All { get; } = Enum.GetValues<FlowKind>();

    /// <summary>The columns of some kinds.</summary>
    /// <typeparam name="TRow">The rows.</typeparam>
    /// <param name="kinds">The kinds, in the order of the columns.</param>
    /// <param name="periodJa">Over which months events are counted, in Japanese.</param>
    /// <param name="periodEn">The same in English.</param>
    /// <param name="flows">Events of a row; null for a row without.</param>
    /// <param name="nullable">Whether a row may lack them.</param>
    public static IEnumerable<RowColumn<TRow>> Of<TRow>(
        IReadOnlyList<FlowKind> kinds, string periodJa, string periodEn, Func<TRow, FlowCounts?> flows, bool nullable)
    {
        ColumnMaker<TRow> make = new();
        return kinds.Select(kind => make.Number64(
            JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()), "persons",
            $"{Meanings[kind].Ja}。{periodJa}", $"{Meanings[kind].En}; {periodEn}", row => flows(row)?[kind],
            nullable));
    }
}
