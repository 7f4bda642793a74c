namespace AdoptionSim.Inputs.Diagnostics;

/// <content>Tables of facts and the ensemble: ASIM05xx and ASIM06xx.</content>
public static partial class DiagnosticCatalogue
{
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
}
