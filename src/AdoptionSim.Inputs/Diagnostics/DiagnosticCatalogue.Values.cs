namespace AdoptionSim.Inputs.Diagnostics;

/// <content>Values, parameters, and what the command sets of them: ASIM03xx and ASIM04xx.</content>
public static partial class DiagnosticCatalogue
{
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
