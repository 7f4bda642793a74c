namespace AdoptionSim.Model.Government;

/// <summary>Who is awarded when applicants ask for more than there is.</summary>
public enum Rationing
{
    /// <summary>A keyed lottery: every applicant has the same chance.</summary>
    Lottery,

    /// <summary>The highest value of adopting first.</summary>
    Score,
}
