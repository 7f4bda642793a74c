using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Language;

/// <summary>Version 1 of the scenario language: its keys and words.</summary>
public static class ScenarioLanguage
{
    /// <summary>Version that this program reads.</summary>
    public const int Version = 1;

    /// <summary>Home country.</summary>
    public const string HomeCountry = "JP";

    /// <summary>Word for uncertain parameters.</summary>
    internal const string UncertainParameters = "parameters";

    /// <summary>Word for parameters held at their centre.</summary>
    internal const string NoUncertainty = "none";

    /// <summary>Word for what holds.</summary>
    internal const string True = "true";

    /// <summary>Word for no programme.</summary>
    internal const string NoProgramme = "none";

    /// <summary>Countries that may be compared, in the order of their reports.</summary>
    public static ImmutableArray<string> Comparators { get; } = ["US", "CN", "DE", "GB", "KR", "AE"];

    /// <summary>Levers by id.</summary>
    public static IReadOnlyDictionary<string, LeverId> Levers { get; } =
        Enum.GetValues<LeverId>().ToImmutableSortedDictionary(IdOf, lever => lever, StringComparer.Ordinal);

    /// <summary>Outcomes that a scenario may ask for.</summary>
    public static ImmutableArray<string> Outcomes { get; } =
    [
        "firm_usage", "individual_usage", "worker_usage", "intensity", "private_ai_investment", "trust", "talent",
        "employment", "unemployment", "wage", "productivity", "inequality", "fiscal_cost",
    ];

    /// <summary>Words of <c>uncertainty</c>.</summary>
    internal static ImmutableArray<string> Uncertainties { get; } = [UncertainParameters, NoUncertainty];

    /// <summary>Words of <c>rationing</c>.</summary>
    internal static ImmutableArray<string> Rationings { get; } = ["lottery", "score"];

    /// <summary>Words of the id of a programme.</summary>
    internal static ImmutableArray<string> Programmes { get; } = [NoProgramme, "FY2025_supplementary"];

    /// <summary>Words of <c>interpolate</c>.</summary>
    internal static ImmutableArray<string> Interpolations { get; } = ["step", "linear"];

    /// <summary>Words of switches.</summary>
    internal static ImmutableArray<string> Truths { get; } = [True, "false"];

    /// <summary>Keys of a scenario.</summary>
    internal static ImmutableArray<KeyDefinition> Root { get; } =
    [
        Key("$schema", KeyShape.Path, false, "エディタのためのスキーマ", "Schema, for editors of JSON"),
        Key("version", KeyShape.Version, true, "言語の版", "Version of the language"),
        Key("id", KeyShape.Slug, true, "シナリオの id", "Id of the scenario"),
        Key("title", KeyShape.BilingualText, true, "題名", "Title"),
        Key("note", KeyShape.BilingualText, false, "説明", "What the scenario asks"),
        Key("extends", KeyShape.Path, false, "親のシナリオ（相対パス）", "Parent scenario, a relative path"),
        Key("horizon", KeyShape.Horizon, true, "期間", "First and last month"),
        Key("scale", KeyShape.Scale, false, "縮尺 1:k", "Scale: one agent stands for k"),
        Key("seed", KeyShape.Seed, false, "乱数の種", "Seed of all draws"),
        Key("replicates", KeyShape.Replicates, false, "繰り返しの数", "Number of replicates"),
        Key("uncertainty", KeyShape.Uncertainty, false, "不確実性の扱い", "Whether replicates draw parameters"),
        Key("comparators", KeyShape.Comparators, false, "比較国", "Countries to compare with"),
        Key("remove", KeyShape.LeverList, false, "消す政策手段", "Inherited levers to delete"),
        Key("levers", KeyShape.Levers, false, "政策手段", "Levers and their strength in time"),
        Key("programme", KeyShape.Programme, false, "予算書", "Printed budget whose lines are booked"),
        Key("parameters", KeyShape.Parameters, false, "自国のパラメータの変更", "Parameters of the home country to change"),
        Key("model", KeyShape.Model, false, "モデルの形", "Which published forms of the mechanisms to take"),
        Key("demand_shock", KeyShape.DemandShock, false, "労働需要の変化率（月ごと）", "Change of the demand for labour in time"),
        Key("outcomes", KeyShape.Outcomes, false, "見たい指標", "Outcomes asked for"),
        Key("checks", KeyShape.Checks, false, "結果に期待すること", "What is expected of the results"),
    ];

    /// <summary>Keys of a check.</summary>
    internal static ImmutableArray<KeyDefinition> CheckKeys { get; } =
    [
        Key("expect", KeyShape.Text, true, "比較の式（例 fiscal_cost_total <= 4380 億円）",
            "Comparison, such as fiscal_cost_total <= 4380 億円"),
        Key("at", KeyShape.Month, false, "見る月（既定は最後の月）", "Month to look at; else the last one"),
        Key("share", KeyShape.Share, false, "満たすべき繰り返しの割合（既定は 90 %）",
            "Share of the replicates that must meet it; else 90 %"),
    ];

    /// <summary>Keys of a value with its source.</summary>
    internal static ImmutableArray<KeyDefinition> Cited { get; } =
    [
        Key("value", KeyShape.Any, true, "値", "The value"),
        .. SourceAndNote(),
    ];

    /// <summary>Keys of the horizon.</summary>
    internal static ImmutableArray<KeyDefinition> Horizon { get; } =
    [
        Key("from", KeyShape.Month, true, "最初の月", "First month"),
        Key("to", KeyShape.Month, true, "最後の月", "Last month"),
    ];

    /// <summary>Keys of a text in both languages.</summary>
    internal static ImmutableArray<KeyDefinition> BothLanguages { get; } =
    [
        Key("ja", KeyShape.Text, true, "日本語", "Japanese"),
        Key("en", KeyShape.Text, true, "英語", "English"),
    ];

    /// <summary>Keys of the comparators.</summary>
    internal static ImmutableArray<KeyDefinition> ComparatorKeys { get; } =
    [
        Key("countries", KeyShape.Countries, false, "比較国", "Countries, ISO 3166 codes"),
        Key("persons", KeyShape.Persons, false, "一国で模擬する人数の上限", "Most persons simulated in each"),
    ];

    /// <summary>Keys of the model.</summary>
    internal static ImmutableArray<KeyDefinition> ModelKeys { get; } =
    [
        Key("exposure_map", KeyShape.ExposureMap, false, "職業の AI 曝露の出典", "Published map of exposure to AI"),
        Key("adoption_rule", KeyShape.AdoptionRule, false, "企業の導入の決め方", "How firms decide on a trial"),
        Key("demand", KeyShape.DemandClosure, false, "需要の閉じ方", "What closes the demand for labour"),
        Key("matching", KeyShape.MatchingRule, false, "求人の埋まり方", "How vacancies are filled"),
        Key("labour_market", KeyShape.Switch, false, "労働市場を模擬するか", "Whether the labour market is simulated"),
        Key("mean_field", KeyShape.Switch, false, "労働移動を期待値で計算するか", "Whether flows of labour are expected values"),
        Key("ageing", KeyShape.Switch, false, "加齢と世代交代を模擬するか", "Whether persons grow older and are succeeded"),
    ];

    /// <summary>Keys of a lever.</summary>
    internal static ImmutableArray<KeyDefinition> Lever { get; } =
    [
        Key("strength", KeyShape.Timeline, true, "強さ（1 = 計画の予算どおり）", "Strength; 1 is as the plan funds it"),
        Key("budget", KeyShape.Money, false, "年度ごとの費用（円）", "Cost by fiscal year (April to March), yen"),
        .. SourceAndNote(),
    ];

    /// <summary>Keys of the subsidy.</summary>
    internal static ImmutableArray<KeyDefinition> Subsidy { get; } =
    [
        .. Money(),
        Key("rate", KeyShape.Share, false, "補助率", "Share of set-up cost that a grant pays"),
        Key("cap", KeyShape.Amount, false, "上限（円/社）", "Most yen for a firm"),
        Key("rationing", KeyShape.Rationing, false, "予算を超えたときの選び方", "Who is awarded when money is short"),
        .. SourceAndNote(),
    ];

    /// <summary>Keys of training.</summary>
    internal static ImmutableArray<KeyDefinition> Training { get; } =
    [
        .. Money(),
        Key("unit_cost", KeyShape.Amount, false, "一人あたり費用（円/人）", "Yen for one trainee"),
        .. SourceAndNote(),
    ];

    /// <summary>Keys of a programme.</summary>
    internal static ImmutableArray<KeyDefinition> Programme { get; } =
    [
        Key("id", KeyShape.ProgrammeId, true, "data/budget_lines.csv の予算", "Budget of data/budget_lines.csv, or none"),
        Key("year", KeyShape.FiscalYear, false, "支出する年度", "Fiscal year in which it is spent"),
    ];

    /// <summary>Keys of a timeline that says how it runs between points.</summary>
    internal static ImmutableArray<KeyDefinition> TimelineKeys { get; } =
    [
        Key("points", KeyShape.Points, true, "点", "Points"),
        Key("interpolate", KeyShape.Interpolation, false, "点の間", "How it runs between points"),
    ];

    /// <summary>Keys of a source.</summary>
    internal static ImmutableArray<KeyDefinition> Source { get; } =
    [
        Key("id", KeyShape.SourceKey, true, "data/sources.yaml のキー", "Key of data/sources.yaml"),
        Key("note", KeyShape.Text, false, "該当箇所", "Where in the source"),
    ];

    /// <summary>Id of a lever: its name in <c>snake_case</c>.</summary>
    /// <param name="lever">The lever.</param>
    public static string IdOf(LeverId lever) => WordOf(lever);

    /// <summary>Word of a form: its name in <c>snake_case</c>.</summary>
    /// <param name="form">The form.</param>
    internal static string WordOf(Enum form)
    {
        var id = new StringBuilder();
        foreach (char letter in form.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && id.Length > 0)
            {
                id.Append('_');
            }

            id.Append(char.ToLowerInvariant(letter));
        }

        return id.ToString();
    }

    /// <summary>Words of all forms of a mechanism, the usual one first.</summary>
    /// <typeparam name="TForm">Forms of the mechanism.</typeparam>
    internal static IReadOnlyList<string> WordsOf<TForm>()
        where TForm : struct, Enum => [.. Enum.GetValues<TForm>().Select(form => WordOf(form))];

    /// <summary>Whether money itself is the lever, so that it has no strength.</summary>
    /// <param name="lever">The lever.</param>
    internal static bool IsFunded(LeverId lever) => lever is LeverId.SmeSubsidy or LeverId.Reskilling;

    /// <summary>Keys of a lever.</summary>
    /// <param name="lever">The lever.</param>
    internal static ImmutableArray<KeyDefinition> KeysOf(LeverId lever) => lever switch
    {
        LeverId.SmeSubsidy => Subsidy,
        LeverId.Reskilling => Training,
        _ => Lever,
    };

    private static KeyDefinition[] Money() =>
    [
        Key("budget", KeyShape.Money, false, "年度ごとの予算（円）", "Budget by fiscal year (April to March), yen"),
        Key("envelope", KeyShape.Money, false, "年度ごとの内数の枠（円）",
            "Shared envelope by fiscal year, yen; its AI part is a parameter"),
    ];

    private static KeyDefinition[] SourceAndNote() =>
    [
        Key("source", KeyShape.Source, false, "出典", "Source"),
        Key("note", KeyShape.BilingualText, false, "説明", "Note"),
    ];

    private static KeyDefinition Key(string name, KeyShape shape, bool required, string ja, string en) =>
        new(name, shape, required, new BilingualText(ja, en));
}
