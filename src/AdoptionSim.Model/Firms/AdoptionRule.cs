namespace AdoptionSim.Model.Firms;

/// <summary>How an aware firm decides on a trial of AI.</summary>
public enum AdoptionRule
{
    /// <summary>By a logit of benefit over cost, peers, risk and taste (F-3).</summary>
    Logit,

    /// <summary>When the believed benefit pays the cost back within the firm's own horizon (F-11).</summary>
    Payback,

    /// <summary>By external influence and imitation alone, as in Bass (F-12).</summary>
    BassOnly,
}
