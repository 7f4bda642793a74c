namespace AdoptionSim.Cli.Language;

/// <summary>Texts of the verbs that browse levers and parameters.</summary>
internal static partial class Catalogue
{
    public static CliText Levers { get; } = new("政策手段を見る", "look at the levers");

    public static CliText LeversList { get; } = new("政策手段の一覧", "list the levers");

    public static CliText LeversShow { get; } = new(
        "一つの政策手段の書き方と、動かすパラメータ", "show how to write a lever, and the parameters it moves");

    public static CliText LeverName { get; } = new("政策手段の id", "id of a lever");

    public static CliText Params { get; } = new("パラメータを見る", "look at the parameters");

    public static CliText ParamsList { get; } = new("自国のパラメータの一覧", "list the parameters of the home country");

    public static CliText ParamsShow { get; } = new(
        "一つのパラメータの値・範囲・出典と、使われるところ", "show value, range and source of a parameter, and where it is used");

    public static CliText ParamName { get; } = new("パラメータの id", "id of a parameter");

    public static CliText NoSuchId { get; } = new(
        "「{0}」という id はありません。一覧は adoptionsim {1} list で見られます{2}",
        "there is no id '{0}'; adoptionsim {1} list shows all{2}");

    public static CliText ColumnId { get; } = new("id", "id");

    public static CliText ColumnNumber { get; } = new("番号", "number");

    public static CliText ColumnPillar { get; } = new("柱", "pillar");

    public static CliText ColumnLines { get; } = new("予算の項目", "budget lines");

    public static CliText ColumnKeys { get; } = new("書けるキー", "keys");

    public static CliText ColumnParameter { get; } = new("パラメータ", "parameter");

    public static CliText ColumnUnit { get; } = new("単位", "unit");

    public static CliText ColumnRange { get; } = new("範囲", "range");

    public static CliText ColumnFlag { get; } = new("確度", "flag");

    public static CliText ColumnSource { get; } = new("出典", "source");

    public static CliText ColumnEquation { get; } = new("式", "equation");

    public static CliText ColumnReader { get; } = new("使われるところ", "used by");

    public static CliText ColumnPlace { get; } = new("書いてあるところ", "stands in");

    public static CliText ColumnNote { get; } = new("説明", "note");
}
