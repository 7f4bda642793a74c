namespace AdoptionSim.Inputs.Diagnostics;

/// <content>Files and YAML: ASIM01xx.</content>
public static partial class DiagnosticCatalogue
{
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
}
