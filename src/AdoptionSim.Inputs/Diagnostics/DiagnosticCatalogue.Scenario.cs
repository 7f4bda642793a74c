namespace AdoptionSim.Inputs.Diagnostics;

/// <content>What a scenario says: ASIM02xx.</content>
public static partial class DiagnosticCatalogue
{
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
}
