namespace AdoptionSim.Cli.Language;

/// <summary>Texts of the laws of work.</summary>
internal static partial class Catalogue
{
    public static CliText LawLabour { get; } = new(
        "労働市場の定常状態、職業ネットワーク、景気循環の輪", "the labour market at rest, on a network, and through a cycle");

    public static CliText LawMatching { get; } = new(
        "応募と求人のマッチング（厳密、指数極限、コブ・ダグラス型）",
        "matches of applications and vacancies: exact, exponential limit, Cobb–Douglas");

    public static CliText LawDmp { get; } = new(
        "サーチ・マッチング（定常失業率とベヴァリッジ曲線）", "search and matching: unemployment at rest and the Beveridge curve");

    public static CliText LawHulten { get; } = new(
        "ハルテンの定理（タスクの費用低下と生産性）", "productivity from cheaper tasks, by Hulten's theorem");

    public static CliText LawBessen { get; } = new(
        "必要労働の低下と雇用（需要の弾力性が 1 なら中立）",
        "employment where output needs less labour: neutral at a demand elasticity of 1");

    public static CliText DeltaU { get; } = new("離職のハザード δu（一期）", "separation hazard δu, per step");

    public static CliText DeltaV { get; } = new("求人のハザード δv（一期）", "opening hazard δv, per step");

    public static CliText Gamma { get; } = new("調整の速さ γu = γv（一期）", "speed of adjustment γu = γv, per step");

    public static CliText GammaU { get; } = new("解雇の速さ γu（一期）", "speed of layoffs γu, per step");

    public static CliText GammaV { get; } = new("求人の速さ γv（一期）", "speed of openings γv, per step");

    public static CliText Demand { get; } = new("職の数 ÷ 労働力", "posts over labour force");

    public static CliText Contact { get; } = new(
        "一期に応募する失業者の割合 ψ", "share ψ of the unemployed who apply in a step");

    public static CliText Network { get; } = new(
        "職業間の移動の CSV（from,to,weight の列、または正方の表）",
        "CSV of moves between occupations (columns from,to,weight, or a square table)");

    public static CliText Stay { get; } = new("自分の職業への近さ r", "accessibility of one's own occupation r");

    public static CliText Steps { get; } = new("期の数", "number of steps");

    public static CliText CycleAmplitude { get; } = new("需要の循環の振幅", "amplitude of a cycle of demand");

    public static CliText CyclePeriod { get; } = new("需要の循環の周期（期）", "period of a cycle of demand, steps");

    public static CliText LabourAgents { get; } = new(
        "エンジンで動かす人数。なければ期待値だけ", "persons of a market in the engine; else expectations only");

    public static CliText MatchingU { get; } = new("応募の数", "number of applications");

    public static CliText MatchingV { get; } = new("求人の数", "number of vacancies");

    public static CliText MatchingRules { get; } = new("表示する規則", "rule to show");

    public static CliText MatchingAlpha { get; } = new(
        "応募に対する弾力性 α（コブ・ダグラス型）", "elasticity α to applications (Cobb–Douglas)");

    public static CliText MatchingEfficiency { get; } = new(
        "マッチングの効率 μ（コブ・ダグラス型）", "efficiency μ (Cobb–Douglas)");

    public static CliText MatchingDraws { get; } = new(
        "厳密な規則を一つずつ引く回数", "times that the exact rule is drawn ball by ball");

    public static CliText DmpS { get; } = new("離職のハザード s", "separation hazard s");

    public static CliText DmpF { get; } = new("失業者が職を見つける割合 f", "share f of the unemployed who find work");

    public static CliText DmpMu { get; } = new("マッチングの効率 μ", "efficiency μ of matching");

    public static CliText DmpTheta { get; } = new("逼迫度 θ（欠員 ÷ 失業）", "tightness θ: vacancies per unemployed");

    public static CliText DmpAlpha { get; } = new("失業に対する弾力性 α", "elasticity α of matches to unemployed");

    public static CliText HultenExposed { get; } = new("影響を受けるタスクの割合", "share of tasks exposed");

    public static CliText HultenProfitable { get; } = new(
        "そのうち採算の合う割合", "share of these that pay");

    public static CliText HultenSaving { get; } = new("そのタスクの費用の節約率", "share of their cost saved");

    public static CliText HultenSubstitution { get; } = new(
        "タスク間の代替の弾力性 σ", "elasticity of substitution σ between tasks");

    public static CliText BessenRequirement { get; } = new(
        "産出一単位に要る労働 ℓ（AI なし = 1）", "labour per unit of output ℓ (without AI 1)");

    public static CliText BessenElasticity { get; } = new(
        "価格に対する需要の弾力性 η", "elasticity η of demand to the price");

    public static CliText BessenPassThrough { get; } = new(
        "価格への転嫁率 χ", "pass-through χ to the price");

    public static CliText BessenLabourShare { get; } = new(
        "費用に占める労働の割合", "share of labour in cost");

    public static CliText ShareClosed { get; } = new("0 以上 1 以下", "from 0 to 1");

    public static CliText ShareAboveZero { get; } = new("0 より大きく 1 以下", "above 0 and at most 1");

    public static CliText RangeDemand { get; } = new("0 より大きく 1000 以下", "above 0 and at most 1000");

    public static CliText RangeRequirement { get; } = new("0.001 以上 1000 以下", "from 0.001 to 1000");

    public static CliText RangeElasticity { get; } = new("0 以上 100 以下", "from 0 to 100");

    public static CliText RangeSaving { get; } = new("0 以上 0.99 以下", "from 0 to 0.99");

    public static CliText DoesNothingWithout { get; } = new(
        "{0} は {1} がないと働きません。{1} を加えるか、{0} を外してください", "{0} does nothing without {1}; add {1} or drop {0}");

    public static CliText DoesNothingBeside { get; } = new(
        "{0} は {1} があると働きません。どちらかを外してください", "{0} does nothing beside {1}; drop one of them");

    public static CliText AgentsOpenLess { get; } = new(
        "{0} があるときは {1} を {2} 以下にしてください。エンジンは離職者の席と不足の席だけを募集します",
        "beside {0}, {1} is at most {2}: the engine opens the posts of leavers and missing posts, no others");

    public static CliText TooManyOccupations { get; } = new(
        "{0} の職業が {2} を超えるので、{1} は使えません。エンジンは {2} までの職業を区別します",
        "{0} has more than {2} occupations, so {1} cannot be used: the engine tells {2} apart");

    public static CliText TooManyBalls { get; } = new(
        "応募か求人の数に --draws を掛けた数が {0} を超えます。--draws を減らしてください",
        "applications or vacancies times --draws exceed {0}; take fewer --draws");

    public static CliText DmpCount { get; } = new(
        "--f だけか、--f・--mu・--theta のうち二つを指定してください。残りは計算します",
        "give --f alone, or two of --f, --mu and --theta; the third follows");

    public static CliText DmpTooMany { get; } = new(
        "一期のマッチングが失業か欠員を超えるか、欠員が労働力を超えます。--f か --mu を小さくするか、--theta を変えてください",
        "a step's matches exceed the unemployed or the vacancies, or vacancies the labour force; make --f or --mu "
            + "smaller, or change --theta");

    public static CliText LawQuantity { get; } = new("量", "quantity");

    public static CliText LawModel { get; } = new("モデルの式", "model equations");

    public static CliText WorkLawColumns { get; } = new(
        "差 = モデルの式 − 解析解", "difference = model equations − analytic");

    public static CliText WorkLawSamples { get; } = new(
        "エージェントは {0} 回の平均、乱数の種 {1}。差 = モデルの式 − 解析解、z = (エージェント − モデルの式) / 標準誤差",
        "agents: mean of {0} samples, seed {1}; difference = model equations − analytic, "
            + "z = (agents − model equations) / standard error");

    public static CliText QuantityUnemployed { get; } = new("失業 ÷ 労働力 u", "unemployed over labour force u");

    public static CliText QuantityVacancies { get; } = new("欠員 ÷ 労働力 v", "vacancies over labour force v");

    public static CliText QuantityVacanciesOverPosts { get; } = new("欠員 ÷ 職の数", "vacancies over posts");

    public static CliText QuantityVacanciesOnCurve { get; } = new(
        "ベヴァリッジ曲線の v（u = {0}）", "v on the Beveridge curve (u = {0})");

    public static CliText QuantityFinding { get; } = new("職を見つける割合 f", "job finding f");

    public static CliText QuantityTightness { get; } = new("逼迫度 θ", "tightness θ");

    public static CliText QuantityExact { get; } = new("厳密", "exact");

    public static CliText QuantityExponential { get; } = new("指数極限", "exponential limit");

    public static CliText QuantityCobbDouglas { get; } = new("コブ・ダグラス型", "Cobb–Douglas");

    public static CliText QuantityFirstOrder { get; } = new(
        "全要素生産性の伸び（一次）", "gain of productivity, first order");

    public static CliText QuantitySecondOrder { get; } = new(
        "全要素生産性の伸び（二次）", "gain of productivity, second order");

    public static CliText QuantityPrice { get; } = new("価格 p", "price p");

    public static CliText QuantityOutput { get; } = new("産出", "output");

    public static CliText QuantityEmployment { get; } = new("雇用 n/n0", "employment n/n0");

    public static CliText LabourMismatch { get; } = new(
        "解析解は完全グラフの値。ネットワーク上の失業はそれより {0} 高い（ミスマッチ）",
        "the analytic values are those of the complete graph; on the network unemployment is higher by {0} (mismatch)");

    public static CliText LabourMoving { get; } = new(
        "まだ定常ではありません（最後の期の u の変化 {0}）。--steps を増やしてください",
        "not at rest yet (u changed by {0} in the last step); take more --steps");

    public static CliText LoopCounterClockwise { get; } = new(
        "循環の輪: 反時計回り（u を横、v を縦に。符号付き面積 {0}）",
        "loop: counter-clockwise (u to the right, v upwards; signed area {0})");

    public static CliText LoopClockwise { get; } = new(
        "循環の輪: 時計回り（u を横、v を縦に。符号付き面積 {0}）",
        "loop: clockwise (u to the right, v upwards; signed area {0})");

    public static CliText LoopNone { get; } = new(
        "循環の輪: なし（符号付き面積 {0}）", "loop: none (signed area {0})");

    public static CliText MatchingPerVacancy { get; } = new(
        "求人一つあたり: {0}", "per vacancy: {0}");

    public static CliText BessenNeutral { get; } = new(
        "雇用が変わらない需要の弾力性: {0}", "employment stays at a demand elasticity of {0}");
}
