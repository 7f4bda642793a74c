namespace AdoptionSim.Reports.Figures;

/// <summary>Sections of a report, in order.</summary>
public enum FigureSection
{
    /// <summary>要約.</summary>
    Summary,

    /// <summary>何を比べたか.</summary>
    Compared,

    /// <summary>普及.</summary>
    Diffusion,

    /// <summary>差.</summary>
    Gap,

    /// <summary>雇用・賃金.</summary>
    Work,

    /// <summary>分配.</summary>
    Distribution,

    /// <summary>費用対効果.</summary>
    Cost,

    /// <summary>効果の内訳.</summary>
    Attribution,

    /// <summary>不確実性.</summary>
    Uncertainty,

    /// <summary>妥当性.</summary>
    Validity,

    /// <summary>前提・データ・品質.</summary>
    Assumptions,

    /// <summary>再現.</summary>
    Reproduction,
}
