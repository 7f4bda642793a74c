using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Inputs.Packs;
using AdoptionSim.Inputs.Resolved;
using AdoptionSim.Inputs.Tables;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>Lists the levers and the central parameters of the home country, without a scenario.</summary>
public sealed class ModelCatalogue
{
    private static readonly string[] TermFamilies = ["lever_delay", "lever_ramp", "lever_cost"];

    private ModelCatalogue(
        IReadOnlyList<ResolvedParameter> parameters, IReadOnlyList<LeverInfo> levers,
        IReadOnlyList<Diagnostic> diagnostics)
    {
        Parameters = parameters;
        Levers = levers;
        Diagnostics = diagnostics;
    }

    /// <summary>Parameters in order of id.</summary>
    public IReadOnlyList<ResolvedParameter> Parameters { get; }

    /// <summary>Levers in order of number.</summary>
    public IReadOnlyList<LeverInfo> Levers { get; }

    /// <summary>What is wrong with the files; with an error the lists are not whole.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Reads the files; mistakes in them never throw.</summary>
    /// <param name="assetsDirectory">Folder that holds <c>data</c> and <c>scenarios/parameters</c>.</param>
    public static ModelCatalogue Read(string assetsDirectory)
    {
        ArgumentNullException.ThrowIfNull(assetsDirectory);
        const string Home = ScenarioLanguage.HomeCountry;
        var bag = new DiagnosticBag();
        SourceList sources = SourceList.Read(assetsDirectory, bag);
        ParameterStore store = ParameterStore.Read(assetsDirectory, [Home], sources, withFit: true, bag);
        ResolvedParameter[] parameters = [.. new CountryParameters(Home, store.Centre(Home), [], []).Resolved()];
        ILookup<string, CsvRow> rows = new PackTables(assetsDirectory, bag)
            .Rows("data/levers.csv", "lever_id", "lever_no", "pillar", "budget_line_keys")
            .ToLookup(row => row.Text("lever_id"), StringComparer.Ordinal);
        LeverInfo[] levers =
        [
            .. Enum.GetValues<LeverId>()
                .Select(lever => Info(lever, rows, parameters))
                .OrderBy(info => int.Parse(info.Number.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture))
                .ThenByDescending(info => info.Id, StringComparer.Ordinal),
        ];
        return new ModelCatalogue(parameters, levers, bag.Sorted());
    }

    private static LeverInfo Info(
        LeverId lever, ILookup<string, CsvRow> rows, IReadOnlyList<ResolvedParameter> parameters)
    {
        string id = ScenarioLanguage.IdOf(lever);

        // Binding rules are the other side of the lever on regulation, and stand in its rows.
        CsvRow[] own = [.. rows[lever is LeverId.HardLaw ? ScenarioLanguage.IdOf(LeverId.RegulationClarity) : id]];
        string[] lines = lever is LeverId.HardLaw ? [] :
        [
            .. own.SelectMany(row => row.Text("budget_line_keys").Split(';', StringSplitOptions.RemoveEmptyEntries))
                .Distinct(StringComparer.Ordinal),
        ];
        string[] terms = [.. TermFamilies.Select(family => $"{family}.{id}"), .. lines.Select(AiPart)];
        return new LeverInfo(
            id,
            own.Length == 0 ? "L0" : own[0].Text("lever_no"),
            TitleOf(lever),
            own.Length == 0 ? string.Empty : own[0].Text("pillar"),
            lines,
            [.. ScenarioLanguage.KeysOf(lever).Select(key => (key.Name, key.Description))],
            [
                .. parameters.Where(parameter => parameter.Id.StartsWith(id + ".", StringComparison.Ordinal)
                    || terms.Contains(parameter.Id, StringComparer.Ordinal)),
            ]);
    }

    private static string AiPart(string line) => $"inner_share_ai_part.{line}";

    private static BilingualText TitleOf(LeverId lever) => lever switch
    {
        LeverId.AwarenessCampaign => new("「まず使ってみる」の醸成", "Awareness: first, try it"),
        LeverId.GovernmentLeadUse => new("政府・自治体の率先利用と調達", "Government lead use and procurement"),
        LeverId.AiSafetyInstitute => new("AISIの抜本的強化", "AI Safety Institute and governance"),
        LeverId.RegulationClarity => new("指針・認証（ソフトロー）", "Guidance and certification (soft law)"),
        LeverId.ComputeNetwork => new("計算資源・データセンター・通信", "Compute, data centres and networks"),
        LeverId.Talent => new("AI人材の受入れ・育成", "AI talent attraction and training"),
        LeverId.DataSharing => new("データの集積・利活用・共有", "Data sharing and data spaces"),
        LeverId.DomesticModelsRd => new("国産モデル・研究開発", "Domestic models and research"),
        LeverId.AiEducation => new("学校教育・人間力", "Education and human capability"),
        LeverId.SmeSubsidy => new("中小企業AI導入補助", "SME adoption subsidy"),
        LeverId.Reskilling => new("リスキリング", "Reskilling"),
        LeverId.HardLaw => new("義務を課す法（ハードロー）", "Binding rules (hard law)"),
        LeverId.LabourMarketSupport => new("雇用への影響への対策", "Labour-market support"),
        LeverId.SocialProblemSectors => new("社会課題分野での導入", "Social-problem sectors"),
        _ => throw new ArgumentOutOfRangeException(nameof(lever), lever, "No such lever."),
    };
}
