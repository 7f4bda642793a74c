namespace AdoptionSim.Inputs.Diagnostics;

/// <content>Checks, hostile files, and numbers that two readers would read in two ways.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>There are more problems than are shown.</summary>
    public static DiagnosticRule TooManyProblems { get; } = Rule("ASIM0116", Severity.Error, [
        "誤りが多すぎて、すべては示さない", "There are more problems than are shown",
        "誤りが {0} 件を超えたので、残りは示していません", "there are more than {0} problems; the rest are not shown",
        "ここまでを直してから、もう一度確かめてください", "mend these, then check again"]);

    /// <summary>A tab stands where YAML wants spaces.</summary>
    public static DiagnosticRule YamlTab { get; } = Rule("ASIM0117", Severity.Error, [
        "字下げにタブを使っている", "A tab stands where YAML wants spaces",
        "字下げにタブがあります", "a tab stands in the indentation",
        "タブを半角の空白に置き換えてください", "replace the tab with spaces"]);

    /// <summary>A parent lies outside the folder of the project.</summary>
    public static DiagnosticRule ParentOutsideProject { get; } = Rule("ASIM0234", Severity.Error, [
        "extends がプロジェクトの外を指している", "A parent lies outside the folder of the project",
        "「{0}」はプロジェクトのフォルダの外にあります", "'{0}' lies outside the folder of the project",
        "親のシナリオをプロジェクトのフォルダに置いてください", "put the parent into the folder of the project"]);

    /// <summary>A check is not a comparison.</summary>
    public static DiagnosticRule BadCheck { get; } = Rule("ASIM0235", Severity.Error, [
        "検査の式が比較になっていない", "A check is not a comparison",
        "「{0}」は比較の式ではありません", "'{0}' is not a comparison",
        "「fiscal_cost_total <= 4380 億円」のように書いてください", "write it like: fiscal_cost_total <= 4380 億円"]);

    /// <summary>An indicator is not known.</summary>
    public static DiagnosticRule UnknownIndicator { get; } = Rule("ASIM0236", Severity.Error, [
        "知らない指標を検査している", "A check names an indicator that is not known",
        "「{0}」という指標は試算の結果にありません", "a run has no indicator '{0}'",
        "{1}", "{1}"]);

    /// <summary>The month of a check lies outside the horizon.</summary>
    public static DiagnosticRule CheckOutsideHorizon { get; } = Rule("ASIM0237", Severity.Error, [
        "検査の月が期間の外", "The month of a check lies outside the horizon",
        "{0} は期間 {1} ～ {2} の外です", "{0} lies outside the horizon {1} to {2}",
        "期間の中の月を書いてください", "write a month of the horizon"]);

    /// <summary>A number of a check has no unit.</summary>
    public static DiagnosticRule CheckWithoutUnit { get; } = Rule("ASIM0238", Severity.Error, [
        "検査の数に単位がない", "A number of a check has no unit",
        "「{0}」に単位がありません（指標の単位は {1}）", "'{0}' has no unit (the indicator is in {1})",
        "単位を付けてください: {2}", "add a unit: {2}"]);

    /// <summary>A number is written with full-width characters.</summary>
    public static DiagnosticRule FullWidth { get; } = Rule("ASIM0314", Severity.Error, [
        "全角の文字で書いている", "A value is written with full-width characters",
        "「{0}」に全角の文字があります", "'{0}' has full-width characters",
        "半角で「{1}」と書いてください", "write it half-width: {1}"]);

    /// <summary>A number starts with a zero, which some readers take for octal.</summary>
    public static DiagnosticRule LeadingZero { get; } = Rule("ASIM0315", Severity.Error, [
        "数が 0 で始まっている", "A number starts with a zero, which some readers take for octal",
        "「{0}」は八進数とも十進数とも読めます", "'{0}' may be read as octal or as decimal",
        "先頭の 0 を取って「{1}」と書いてください", "write it without the zero: {1}"]);
}
