using System;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Language;

/// <summary>Says in both languages why the scanner could not go on; the scanner itself speaks English only.</summary>
internal static class YamlReasons
{
    private static readonly (string Part, string Ja)[] Reasons =
    [
        ("multiline plain scalar, found invalid mapping", "値の途中に「キー: 値」が現れた（字下げがずれている）"),
        ("Mapping values are not allowed", "「:」をここには書けない（字下げのずれ、または引用符のない「: 」）"),
        ("Mapping keys are not allowed", "キーをここには書けない"),
        ("Block sequence entries are not allowed", "「- 」をここには書けない"),
        ("parsing a block mapping", "キーがあるはずの所にない（字下げがずれている）"),
        ("parsing a block collection", "「-」があるはずの所にない（字下げがずれている）"),
        ("parsing a flow mapping", "「{」に対する「,」か「}」がない"),
        ("parsing a flow sequence", "「[」に対する「,」か「]」がない"),
        ("parsing a node", "値があるはずの所にない"),
        ("Multiple anchors", "アンカーが重なっている"),
        ("simple key", "キーの後に「:」がない"),
        ("quoted scalar", "引用符の中の文字か、閉じる引用符が正しくない"),
        ("block scalar", "複数行の文（| または >）の書き方が正しくない"),
        ("directive", "「%」で始まる指定は使えない"),
        ("anchor or alias", "アンカーまたは別名の名前がない"),
        ("tag", "タグの書き方が正しくない"),
        ("cannot start any token", "この文字では値を始められない"),
        ("<document start>", "文書の始まりが正しくない"),
        ("document end", "文書の終わりが正しくない"),
        ("recursion", "入れ子が深すぎる"),
        ("U+", "制御文字がある"),
    ];

    /// <summary>The scanner could not say why.</summary>
    public static BilingualText Unexpected { get; } =
        new("ここまでの括弧・引用符・エスケープのどれかが正しくない", "a bracket, quote or escape up to here is not right");

    /// <summary>The reason in both languages.</summary>
    /// <param name="message">What the scanner said.</param>
    public static BilingualText Of(string message)
    {
        foreach ((string part, string ja) in Reasons)
        {
            if (message.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return new BilingualText(part is "U+" ? $"{ja}（{message}）" : ja, message.TrimEnd('.'));
            }
        }

        return new BilingualText("YAML の決まりに合わない", message.TrimEnd('.'));
    }
}
