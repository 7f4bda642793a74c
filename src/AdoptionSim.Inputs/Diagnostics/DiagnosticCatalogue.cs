using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Diagnostics;

/// <summary>
/// Every kind of problem that the inputs can have, with its texts in both languages. The reference page is made from
/// here.
/// </summary>
public static partial class DiagnosticCatalogue
{
    // Files and YAML.

    /// <summary>A file does not exist.</summary>
    public static DiagnosticRule FileMissing { get; } = Rule("ASIM0101", Severity.Error, [
        "ファイルがない", "A file does not exist",
        "ファイル「{0}」がありません", "the file '{0}' does not exist",
        "パスの綴りと、起点のフォルダを確かめてください", "check the spelling of the path and the folder it starts from"]);

    /// <summary>A path is not a regular file, or the file is empty.</summary>
    public static DiagnosticRule FileNotRegular { get; } = Rule("ASIM0102", Severity.Error, [
        "通常のファイルではない、または空である", "A path is not a regular file, or the file is empty",
        "「{0}」は通常のファイルではないか、空です", "'{0}' is not a regular file, or it is empty",
        "内容のある YAML ファイルを指定してください", "name a YAML file that has content"]);

    /// <summary>A file cannot be read.</summary>
    public static DiagnosticRule FileUnreadable { get; } = Rule("ASIM0103", Severity.Error, [
        "ファイルを読めない", "A file cannot be read",
        "「{0}」を読めません: {1}", "'{0}' cannot be read: {1}",
        "読み取りの権限を確かめてください", "check that you may read it"]);

    /// <summary>A file is not UTF-8.</summary>
    public static DiagnosticRule NotUtf8 { get; } = Rule("ASIM0104", Severity.Error, [
        "UTF-8 ではない", "A file is not UTF-8",
        "{0} バイト目が UTF-8 ではありません", "byte {0} is not UTF-8",
        "UTF-8 で保存し直してください", "save the file as UTF-8"]);

    /// <summary>A file is too large.</summary>
    public static DiagnosticRule FileTooLarge { get; } = Rule("ASIM0105", Severity.Error, [
        "ファイルが大きすぎる", "A file is too large",
        "ファイルが {0} バイトを超えています", "the file is larger than {0} bytes",
        "シナリオを短くするか、extends で分けてください", "shorten the scenario or split it with extends"]);

    /// <summary>Text is not YAML.</summary>
    public static DiagnosticRule YamlMalformed { get; } = Rule("ASIM0106", Severity.Error, [
        "YAML として読めない", "Text is not YAML",
        "YAML として読めません: {0}", "this is not YAML: {0}",
        "字下げ、引用符、括弧の対応を確かめてください", "check indentation, quotes and brackets"]);

    /// <summary>A file holds more than one document.</summary>
    public static DiagnosticRule YamlManyDocuments { get; } = Rule("ASIM0107", Severity.Error, [
        "一つのファイルに文書が二つ以上ある", "A file holds more than one document",
        "二つ目の文書が始まっています", "a second document starts here",
        "「---」で区切らず、一つの文書にしてください", "keep one document in a file, without a second '---'"]);

    /// <summary>An anchor or alias is used.</summary>
    public static DiagnosticRule YamlAlias { get; } = Rule("ASIM0108", Severity.Error, [
        "アンカーまたは別名を使っている", "An anchor or alias is used",
        "アンカーと別名は使えません", "anchors and aliases are not allowed",
        "値をその場に書いてください", "write the value in place"]);

    /// <summary>A tag is used.</summary>
    public static DiagnosticRule YamlTag { get; } = Rule("ASIM0109", Severity.Error, [
        "タグを使っている", "A tag is used",
        "タグ「{0}」は使えません", "the tag '{0}' is not allowed",
        "タグを消してください", "remove the tag"]);

    /// <summary>A merge key is used.</summary>
    public static DiagnosticRule YamlMergeKey { get; } = Rule("ASIM0110", Severity.Error, [
        "マージキーを使っている", "A merge key is used",
        "マージキー「<<」は使えません", "the merge key '<<' is not allowed",
        "extends を使うか、値を書き写してください", "use extends, or write the values out"]);

    /// <summary>A key is given twice.</summary>
    public static DiagnosticRule YamlDuplicateKey { get; } = Rule("ASIM0111", Severity.Error, [
        "同じキーが二度ある", "A key is given twice",
        "キー「{0}」は {1} 行目にもあります", "the key '{0}' is also on line {1}",
        "どちらか一方を消してください", "remove one of the two"]);

    /// <summary>Nesting is too deep.</summary>
    public static DiagnosticRule YamlTooDeep { get; } = Rule("ASIM0112", Severity.Error, [
        "入れ子が深すぎる", "Nesting is too deep",
        "入れ子が {0} 段を超えています", "nesting is deeper than {0}",
        "入れ子を浅くしてください", "nest less deeply"]);

    /// <summary>A file has too many values.</summary>
    public static DiagnosticRule YamlTooManyNodes { get; } = Rule("ASIM0113", Severity.Error, [
        "要素が多すぎる", "A file has too many values",
        "値が {0} 個を超えています", "the file has more than {0} values",
        "ファイルを分けてください", "split the file"]);

    /// <summary>A bare yes, no, on or off is used.</summary>
    public static DiagnosticRule YamlAmbiguousWord { get; } = Rule("ASIM0114", Severity.Error, [
        "yes・no・on・off を引用符なしで書いている", "A bare yes, no, on or off is used",
        "「{0}」は真偽値とも文字とも読めます", "'{0}' may be read as a boolean or as a word",
        "文字なら引用符を付け、強さなら 0 か 1 を書いてください", "quote it if it is a word; write 0 or 1 if it is a strength"]);

    /// <summary>A key is not a single word.</summary>
    public static DiagnosticRule YamlKeyNotWord { get; } = Rule("ASIM0115", Severity.Error, [
        "キーが一語ではない", "A key is not a single word",
        "キーが一語ではありません", "this key is not a single word",
        "キーには一つの語だけを書いてください", "write a single word as the key"]);

    // Scenario.

    /// <summary>A key is not known.</summary>
    public static DiagnosticRule UnknownKey { get; } = Rule("ASIM0201", Severity.Error, [
        "知らないキー", "A key is not known",
        "「{1}」に「{0}」というキーはありません", "'{0}' is not a key of {1}",
        "{2}", "{2}"]);

    /// <summary>A required key is missing.</summary>
    public static DiagnosticRule MissingKey { get; } = Rule("ASIM0202", Severity.Error, [
        "必要なキーがない", "A required key is missing",
        "「{1}」に必要なキー「{0}」がありません", "{1} lacks the required key '{0}'",
        "「{0}:」を書き足してください", "add '{0}:'"]);

    /// <summary>A value has the wrong shape.</summary>
    public static DiagnosticRule WrongKind { get; } = Rule("ASIM0203", Severity.Error, [
        "値の形が違う", "A value has the wrong shape",
        "ここには{0}が必要です", "{0} is expected here",
        "「{1}」のように書いてください", "write it like: {1}"]);

    /// <summary>The version is not supported.</summary>
    public static DiagnosticRule WrongVersion { get; } = Rule("ASIM0204", Severity.Error, [
        "読めない版", "The version is not supported",
        "版「{0}」は読めません", "version '{0}' is not supported",
        "version: 1 と書いてください", "write version: 1"]);

    /// <summary>An id is not a slug.</summary>
    public static DiagnosticRule BadSlug { get; } = Rule("ASIM0205", Severity.Error, [
        "id の形が違う", "An id is not a slug",
        "「{0}」は id に使えません", "'{0}' cannot be an id",
        "英小文字・数字・ハイフンで 64 字まで、例: sme-subsidy",
        "use up to 64 lower-case letters, digits and hyphens, such as sme-subsidy"]);

    /// <summary>A number is not whole or lies outside its range.</summary>
    public static DiagnosticRule BadInteger { get; } = Rule("ASIM0206", Severity.Error, [
        "整数ではない、または範囲の外", "A number is not whole or lies outside its range",
        "「{0}」は {1} 以上 {2} 以下の整数ではありません", "'{0}' is not a whole number from {1} to {2}",
        "{1} 以上 {2} 以下の整数を書いてください", "write a whole number from {1} to {2}"]);

    /// <summary>A month does not exist.</summary>
    public static DiagnosticRule BadMonth { get; } = Rule("ASIM0207", Severity.Error, [
        "存在しない年月", "A month does not exist",
        "「{0}」は年月ではありません", "'{0}' is not a month",
        "2026-04 のように西暦と月で書いてください", "write the year and the month, such as 2026-04"]);

    /// <summary>The horizon does not start in the month of the initial conditions.</summary>
    public static DiagnosticRule HorizonStart { get; } = Rule("ASIM0208", Severity.Error, [
        "始まりの月が初期条件の月ではない", "The horizon does not start in the month of the initial conditions",
        "始まりは {1} です（「{0}」ではなく）", "the horizon starts in {1}, not in {0}",
        "from: {1} と書いてください", "write from: {1}"]);

    /// <summary>The last month is out of range.</summary>
    public static DiagnosticRule HorizonEnd { get; } = Rule("ASIM0209", Severity.Error, [
        "終わりの月が範囲の外", "The last month is out of range",
        "終わりの月 {0} は {1} から {2} の間にありません", "the last month {0} is not between {1} and {2}",
        "{1} から {2} までの月を書いてください", "write a month from {1} to {2}"]);

    /// <summary>The scale is not 1:k.</summary>
    public static DiagnosticRule BadScale { get; } = Rule("ASIM0210", Severity.Error, [
        "縮尺の形が違う", "The scale is not 1:k",
        "「{0}」は縮尺ではありません", "'{0}' is not a scale",
        "1:100 のように、1 から {1} までの整数で書いてください", "write 1:100, with a whole number from 1 to {1}"]);

    /// <summary>A word is not one of the allowed words.</summary>
    public static DiagnosticRule UnknownWord { get; } = Rule("ASIM0211", Severity.Error, [
        "決まった語のどれでもない", "A word is not one of the allowed words",
        "「{0}」は{1}ではありません", "'{0}' is not {1}",
        "{2}", "{2}"]);

    /// <summary>The parent of extends is not a relative path.</summary>
    public static DiagnosticRule BadInheritedPath { get; } = Rule("ASIM0212", Severity.Error, [
        "extends が相対パスではない", "The parent of extends is not a relative path",
        "「{0}」は相対パスではありません", "'{0}' is not a relative path",
        "このファイルからの相対パスを書いてください", "write a path relative to this file"]);

    /// <summary>Scenarios extend each other in a circle.</summary>
    public static DiagnosticRule InheritanceCycle { get; } = Rule("ASIM0213", Severity.Error, [
        "extends が輪になっている", "Scenarios extend each other in a circle",
        "「{0}」をたどると元に戻ります", "'{0}' leads back to itself",
        "輪を切ってください", "break the circle"]);

    /// <summary>The chain of extends is too long.</summary>
    public static DiagnosticRule InheritanceTooDeep { get; } = Rule("ASIM0214", Severity.Error, [
        "extends が深すぎる", "The chain of extends is too long",
        "extends が {0} 段を超えています", "the chain of extends is longer than {0}",
        "間のシナリオをまとめてください", "merge some of the scenarios between"]);

    /// <summary>A country is not known.</summary>
    public static DiagnosticRule UnknownCountry { get; } = Rule("ASIM0215", Severity.Error, [
        "知らない国", "A country is not known",
        "「{0}」という比較国はありません", "'{0}' is not a comparator",
        "{1}", "{1}"]);

    /// <summary>A list names a word twice.</summary>
    public static DiagnosticRule ListedTwice { get; } = Rule("ASIM0216", Severity.Error, [
        "一覧に同じ語が二度ある", "A list names a word twice",
        "「{0}」が二度あります", "'{0}' is listed twice",
        "一方を消してください", "remove one of the two"]);

    /// <summary>A lever is not known.</summary>
    public static DiagnosticRule UnknownLever { get; } = Rule("ASIM0217", Severity.Error, [
        "知らない政策手段", "A lever is not known",
        "「{0}」という政策手段はありません", "'{0}' is not a lever",
        "{1}", "{1}"]);

    /// <summary>A removed lever is not inherited.</summary>
    public static DiagnosticRule NothingToRemove { get; } = Rule("ASIM0218", Severity.Error, [
        "継承していない政策手段を消している", "A removed lever is not inherited",
        "「{0}」は親のシナリオにありません", "the parent has no lever '{0}'",
        "remove から消すか、綴りを確かめてください: {1}", "take it out of remove, or check the spelling: {1}"]);

    /// <summary>A strength is out of range.</summary>
    public static DiagnosticRule BadStrength { get; } = Rule("ASIM0219", Severity.Error, [
        "強さが範囲の外", "A strength is out of range",
        "強さ「{0}」は 0 から {1} の間にありません", "the strength '{0}' is not between 0 and {1}",
        "0（なし）から 1（計画の予算どおり）、最大 {1} で書いてください", "write 0 (off) to 1 (as the plan funds it), at most {1}"]);

    /// <summary>A lever does nothing.</summary>
    public static DiagnosticRule LeverDoesNothing { get; } = Rule("ASIM0220", Severity.Warning, [
        "働かない政策手段", "A lever does nothing",
        "「{0}」の強さは期間を通じて 0 です", "'{0}' has zero strength throughout the horizon",
        "強さを与えるか、remove で消してください", "give it a strength, or remove it"]);

    /// <summary>A lever that is money has none, or two kinds.</summary>
    public static DiagnosticRule BudgetOrEnvelope { get; } = Rule("ASIM0228", Severity.Error, [
        "予算が一つに決まらない", "A lever that is money needs one budget",
        "「{0}」には budget か envelope のどちらか一つが要ります", "'{0}' needs either a budget or an envelope",
        "budget（AIの予算）か envelope（内数の枠）を一つ書いてください",
        "write a budget (AI money) or an envelope (shared money), one of them"]);

    /// <summary>A key of a budget is no fiscal year.</summary>
    public static DiagnosticRule BadFiscalYear { get; } = Rule("ASIM0229", Severity.Error, [
        "年度でない", "A key of a budget is no fiscal year",
        "「{0}」は年度ではありません", "'{0}' is not a fiscal year",
        "2026 のように年度（4月から翌年3月）を書いてください", "write a fiscal year (April to March) such as 2026"]);

    /// <summary>A budget has no unit.</summary>
    public static DiagnosticRule BudgetWithoutUnit { get; } = Rule("ASIM0230", Severity.Error, [
        "予算に単位がない", "A budget has no unit",
        "予算「{0}」に単位がありません", "the budget '{0}' has no unit",
        "340 億円 のように単位を書いてください", "write it with its unit, such as 340 億円"]);

    /// <summary>Money of a lever buys nothing.</summary>
    public static DiagnosticRule BudgetBuysNothing { get; } = Rule("ASIM0231", Severity.Error, [
        "予算で何も買えない", "The money of a lever buys nothing",
        "「{0}」の予算 {1} 円は期間を通じて一件分 {2} 円に足りません", "the {1} yen of '{0}' do not buy one unit of {2} yen",
        "予算を増やすか、手段を消してください", "raise the budget, or remove the lever"]);

    /// <summary>A point lies after the horizon.</summary>
    public static DiagnosticRule PointsAfterEnd { get; } = Rule("ASIM0221", Severity.Warning, [
        "期間の後の点", "A point lies after the horizon",
        "{0} は最後の月 {1} より後です", "{0} lies after the last month {1}",
        "期間を延ばすか、この点を消してください", "extend the horizon or delete the point"]);

    /// <summary>A point lies outside the months of the model.</summary>
    public static DiagnosticRule PointOutOfRange { get; } = Rule("ASIM0222", Severity.Error, [
        "点の月が範囲の外", "A point lies outside the months of the model",
        "{0} は {1} から {2} の間にありません", "{0} is not between {1} and {2}",
        "{1} から {2} までの月を書いてください", "write a month from {1} to {2}"]);

    /// <summary>Two points fall in one month.</summary>
    public static DiagnosticRule PointTwice { get; } = Rule("ASIM0223", Severity.Error, [
        "同じ月に点が二つある", "Two points fall in one month",
        "{0} の点が二つあります", "there are two points in {0}",
        "一方を消してください（2026 は 2026-01 の意味です）", "remove one of them (2026 means 2026-01)"]);

    /// <summary>A timeline has no points.</summary>
    public static DiagnosticRule NoPoints { get; } = Rule("ASIM0224", Severity.Error, [
        "点が一つもない", "A timeline has no points",
        "点が一つもありません", "the timeline has no points",
        "{{2026-04: 1}} のように点を書いてください", "write at least one point, such as {{2026-04: 1}}"]);

    /// <summary>An outcome is not known.</summary>
    public static DiagnosticRule UnknownOutcome { get; } = Rule("ASIM0225", Severity.Error, [
        "知らない指標", "An outcome is not known",
        "「{0}」という指標はありません", "'{0}' is not an outcome",
        "{1}", "{1}"]);

    /// <summary>A source is not in the list of sources.</summary>
    public static DiagnosticRule UnknownSource { get; } = Rule("ASIM0226", Severity.Error, [
        "出典の一覧にない", "A source is not in the list of sources",
        "「{0}」は data/sources.yaml にありません", "'{0}' is not in data/sources.yaml",
        "{1}", "{1}"]);

    /// <summary>A text is empty.</summary>
    public static DiagnosticRule EmptyText { get; } = Rule("ASIM0227", Severity.Error, [
        "文が空", "A text is empty",
        "文が空です", "this text is empty",
        "内容を書くか、キーごと消してください", "write the text or remove the key"]);

    /// <summary>A shock to demand is out of range.</summary>
    public static DiagnosticRule BadDemandShock { get; } = Rule("ASIM0232", Severity.Error, [
        "需要の変化率が範囲の外", "A shock to demand is out of range",
        "需要の変化率「{0}」は {1} から {2} の間にありません", "the change of demand '{0}' is not between {1} and {2}",
        "平常との差を -3 % のように書いてください", "write the difference from normal, such as -3 %"]);

    /// <summary>A shock to demand does nothing.</summary>
    public static DiagnosticRule DemandShockDoesNothing { get; } = Rule("ASIM0233", Severity.Error, [
        "働かない需要の変化", "A shock to demand does nothing",
        "labour_market が false なので demand_shock は働きません", "demand_shock does nothing while labour_market is false",
        "一方を消すか、demand_shock: 0 と書いてください", "remove one of the two, or write demand_shock: 0"]);

    /// <summary>A lever acts only on what the chosen form of the model leaves out.</summary>
    public static DiagnosticRule LeverNeedsWork { get; } = Rule("ASIM0240", Severity.Error, [
        "選んだモデルの形では働かない政策手段", "A lever acts only on what the chosen form of the model leaves out",
        "「{0}」は労働市場だけに働くので、model の {1} では何も変えません",
        "'{0}' acts on the labour market alone and changes nothing where the model has {1}",
        "remove で消すか、model の形を変えてください", "delete it with remove, or choose another form under model"]);

    // Values and parameters.

    /// <summary>A parameter is not known.</summary>
    public static DiagnosticRule UnknownParameter { get; } = Rule("ASIM0301", Severity.Error, [
        "知らないパラメータ", "A parameter is not known",
        "「{0}」というパラメータはありません", "'{0}' is not a parameter",
        "{1}", "{1}"]);

    /// <summary>A value is not a number.</summary>
    public static DiagnosticRule NotANumber { get; } = Rule("ASIM0302", Severity.Error, [
        "数ではない", "A value is not a number",
        "「{0}」は数ではありません", "'{0}' is not a number",
        "0.33、33 %、3400 億円 のように書いてください", "write a number such as 0.33, 33 % or 3400 億円"]);

    /// <summary>A unit is not known.</summary>
    public static DiagnosticRule UnknownUnit { get; } = Rule("ASIM0303", Severity.Error, [
        "知らない単位", "A unit is not known",
        "「{0}」という単位はありません", "'{0}' is not a unit",
        "この値の単位は {1} です: {2}", "this value is in {1}: {2}"]);

    /// <summary>A unit is of another kind.</summary>
    public static DiagnosticRule WrongUnit { get; } = Rule("ASIM0304", Severity.Error, [
        "単位の種類が違う", "A unit is of another kind",
        "{0} は {1} に換算できません", "{0} cannot be converted to {1}",
        "{1} で書いてください", "write the value in {1}"]);

    /// <summary>A value lies outside its range.</summary>
    public static DiagnosticRule OutOfRange { get; } = Rule("ASIM0305", Severity.Error, [
        "範囲の外の値", "A value lies outside its range",
        "「{0}」の {1} は範囲 [{2}, {3}] の外です（単位 {4}）", "{1} for '{0}' lies outside its range [{2}, {3}] (unit {4})",
        "範囲の中の値を書いてください", "write a value within the range"]);

    /// <summary>Social interaction is so strong that adoption may tip.</summary>
    public static DiagnosticRule SocialTipping { get; } = Rule("ASIM0313", Severity.Warning, [
        "社会的相互作用が強く、一気に広がりうる", "Social interaction is so strong that adoption may tip",
        "J / (4σ) = {0} は 1 以上で、普及の落ち着く先が二つありえます",
        "J / (4σ) = {0} is 1 or more, so that adoption may have two resting points",
        "意図した場合だけ使い、結果を一つの値で示さないでください", "use it only on purpose, and show no result as a single value"]);

    /// <summary>A file gives a parameter that nothing reads.</summary>
    public static DiagnosticRule UnboundParameter { get; } = Rule("ASIM0306", Severity.Error, [
        "モデルが読まないパラメータ", "A file gives a parameter that nothing reads",
        "「{0}」を読むものがありません", "nothing reads the parameter '{0}'",
        "{1}", "{1}"]);

    /// <summary>A parameter has no value in the files.</summary>
    public static DiagnosticRule MissingParameter { get; } = Rule("ASIM0307", Severity.Error, [
        "パラメータの値がない", "A parameter has no value in the files",
        "「{0}」（単位 {1}）の値がありません", "the parameter '{0}' (unit {1}) has no value in the files",
        "scenarios/parameters に書き足してください", "add it under scenarios/parameters"]);

    /// <summary>A confidence flag is not known.</summary>
    public static DiagnosticRule BadFlag { get; } = Rule("ASIM0308", Severity.Error, [
        "確度の記号が違う", "A confidence flag is not known",
        "「{0}」は確度の記号ではありません", "'{0}' is not a confidence flag",
        "S・s・C・M・D のどれかを書いてください", "write S, s, C, M or D"]);

    /// <summary>The unit in a file is not the unit of the model.</summary>
    public static DiagnosticRule UnitDiffers { get; } = Rule("ASIM0309", Severity.Error, [
        "ファイルの単位がモデルの単位と違う", "The unit in a file is not the unit of the model",
        "「{0}」の単位は {2} です（{1} ではなく）", "the unit of '{0}' is {2}, not {1}",
        "unit: {2} と書き、値を換算してください", "write unit: {2} and convert the value"]);

    /// <summary>The lower end of a range exceeds the upper end.</summary>
    public static DiagnosticRule RangeReversed { get; } = Rule("ASIM0310", Severity.Error, [
        "範囲の下限が上限より大きい", "The lower end of a range exceeds the upper end",
        "下限 {0} が上限 {1} より大きいです", "the lower end {0} exceeds the upper end {1}",
        "[下限, 上限] の順に書いてください", "write [low, high]"]);

    /// <summary>Two files give the same parameter.</summary>
    public static DiagnosticRule ParameterTwice { get; } = Rule("ASIM0311", Severity.Error, [
        "同じパラメータが二つのファイルにある", "Two files give the same parameter",
        "「{0}」は {1} にもあります", "'{0}' is also given at {1}",
        "どちらか一方を消してください", "remove one of the two"]);

    /// <summary>A parameter is set that the chosen form of the model never reads.</summary>
    public static DiagnosticRule ParameterNotRead { get; } = Rule("ASIM0320", Severity.Error, [
        "選んだモデルの形が読まないパラメータ", "A parameter is set that the chosen form of the model never reads",
        "「{0}」を変えても、model の {1} では何も変わりません", "'{0}' changes nothing where the model has {1}",
        "この行を消すか、model の形を変えてください", "remove it, or choose another form under model"]);

    /// <summary>A parameter of a lever is set, and the scenario does not pull the lever.</summary>
    public static DiagnosticRule ParameterOfNoLever { get; } = Rule("ASIM0321", Severity.Warning, [
        "使わない政策手段のパラメータ", "A parameter of a lever is set, and the scenario does not pull the lever",
        "「{0}」を変えても、「{1}」を使わないので何も変わりません", "'{0}' changes nothing because '{1}' is not pulled",
        "levers に「{1}」を書くか、この行を消してください", "pull '{1}' under levers, or remove it"]);

    /// <summary>Weights do not add to 1.</summary>
    public static DiagnosticRule WeightsDoNotAdd { get; } = Rule("ASIM0312", Severity.Error, [
        "重みの和が 1 ではない", "Weights do not add to 1",
        "{0} の {1} の和は {2} で、1 ではありません", "in {0} the weights {1} add to {2}, not to 1",
        "和が 1 になるように直してください", "change them so that they add to 1"]);

    // Options of the command.

    /// <summary>A --set is not path=value.</summary>
    public static DiagnosticRule BadOverride { get; } = Rule("ASIM0401", Severity.Error, [
        "--set の形が違う", "A --set is not path=value",
        "「{0}」は path=value の形ではありません", "'{0}' is not path=value",
        "--set levers.talent.strength=0 のように書いてください", "write it like --set levers.talent.strength=0"]);

    /// <summary>A key cannot be set from the command line.</summary>
    public static DiagnosticRule OverrideRefused { get; } = Rule("ASIM0402", Severity.Error, [
        "--set で変えられないキー", "A key cannot be set from the command line",
        "「{0}」は --set で変えられません", "'{0}' cannot be changed with --set",
        "シナリオのファイルで変えてください", "change it in the scenario file"]);

    // Tables.

    /// <summary>A table lacks a column.</summary>
    public static DiagnosticRule MissingColumn { get; } = Rule("ASIM0501", Severity.Error, [
        "表に必要な列がない", "A table lacks a column",
        "列「{0}」がありません", "the column '{0}' is missing",
        "{1}", "{1}"]);

    /// <summary>A row has another number of fields than the header.</summary>
    public static DiagnosticRule WrongFieldCount { get; } = Rule("ASIM0502", Severity.Error, [
        "行の欄の数が見出しと違う", "A row has another number of fields than the header",
        "欄が {0} 個あります（見出しは {1} 個）", "the row has {0} fields, the header {1}",
        "区切りと引用符を確かめてください", "check the commas and quotes"]);

    /// <summary>A cell cannot be read.</summary>
    public static DiagnosticRule BadCell { get; } = Rule("ASIM0503", Severity.Error, [
        "欄の値を読めない", "A cell cannot be read",
        "列「{0}」の「{1}」は{2}ではありません", "'{1}' in column '{0}' is not {2}",
        "値を直してください", "correct the value"]);

    /// <summary>A quote is not closed.</summary>
    public static DiagnosticRule OpenQuote { get; } = Rule("ASIM0504", Severity.Error, [
        "引用符が閉じていない", "A quote is not closed",
        "引用符が閉じていません", "the quote that starts here is not closed",
        "閉じる引用符を書いてください", "close the quote"]);

    /// <summary>A cell is not one of the allowed words.</summary>
    public static DiagnosticRule UnknownCellWord { get; } = Rule("ASIM0505", Severity.Error, [
        "欄の語が決まった語のどれでもない", "A cell is not one of the allowed words",
        "列「{0}」の「{1}」は使えません", "'{1}' cannot stand in column '{0}'",
        "{2}", "{2}"]);

    /// <summary>A table lacks rows.</summary>
    public static DiagnosticRule RowsMissing { get; } = Rule("ASIM0506", Severity.Error, [
        "表に必要な行がない", "A table lacks rows",
        "{0} の行がありません", "the rows of {0} are missing",
        "表に行を書き足してください", "add the rows to the table"]);

    /// <summary>A table has a row twice.</summary>
    public static DiagnosticRule RowTwice { get; } = Rule("ASIM0507", Severity.Error, [
        "同じ行が二度ある", "A table has a row twice",
        "{0} の行が二度あります", "the row of {0} is given twice",
        "一方を消してください", "remove one of the two"]);

    /// <summary>Persons do not fit.</summary>
    public static DiagnosticRule PersonsDoNotFit { get; } = Rule("ASIM0508", Severity.Error, [
        "人数が合わない", "Persons do not fit",
        "{0}: {1} 人は {2} 人を超えます", "{0}: {1} persons exceed {2}",
        "人口と就業者の表を見比べてください", "compare the tables of population and employment"]);

    /// <summary>Readings of countries that are not simulated are left out.</summary>
    public static DiagnosticRule ReadingsLeftOut { get; } = Rule("ASIM0509", Severity.Info, [
        "模擬しない国の調査は使わない", "Readings of countries that are not simulated are left out",
        "{0} の調査 {1} 件は使いません", "{1} readings of {0} are left out",
        "何もする必要はありません", "nothing needs to be done"]);

    // Ensemble.

    /// <summary>Members are not numbered from 0 without gaps.</summary>
    public static DiagnosticRule MembersNotCounted { get; } = Rule("ASIM0601", Severity.Error, [
        "組の番号が 0 から続いていない", "Members are not numbered from 0 without gaps",
        "{0} の組 {1} がありません", "{0} has no member {1}",
        "組を 0 から続けて番号付けしてください", "number the members from 0 without gaps"]);

    /// <summary>A member lacks a parameter that others have.</summary>
    public static DiagnosticRule MemberIncomplete { get; } = Rule("ASIM0602", Severity.Error, [
        "組によってパラメータが違う", "A member lacks a parameter that others have",
        "{0} の組 {1} に「{2}」がありません", "member {1} of {0} lacks '{2}'",
        "どの組にも同じパラメータを書いてください", "give every member the same parameters"]);

    /// <summary>All rules, in order of their codes.</summary>
    public static IReadOnlyList<DiagnosticRule> All => Listed.Rules;

    private static DiagnosticRule Rule(string code, Severity severity, ReadOnlySpan<string> texts) => new()
    {
        Code = code,
        Severity = severity,
        Meaning = new BilingualText(texts[0], texts[1]),
        Message = new BilingualText(texts[2], texts[3]),
        Fix = new BilingualText(texts[4], texts[5]),
    };

    /// <summary>The list is made when it is first asked for: by then the rules of every file are set.</summary>
    private static class Listed
    {
        public static readonly IReadOnlyList<DiagnosticRule> Rules =
        [
            .. typeof(DiagnosticCatalogue)
                .GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Where(property => property.PropertyType == typeof(DiagnosticRule))
                .Select(property => (DiagnosticRule)property.GetValue(null)!) // every property of the type is set above
                .OrderBy(rule => rule.Code, StringComparer.Ordinal),
        ];
    }
}
