namespace AdoptionSim.Inputs.Checks;

/// <summary>What a scenario expects of its own results.</summary>
/// <param name="Text">The expectation as it was written, such as <c>fiscal_cost_total &lt;= 4380 億円</c>.</param>
/// <param name="Left">Left side.</param>
/// <param name="Operator">Comparison: <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c>, <c>==</c> or
/// <c>!=</c>.</param>
/// <param name="Right">Right side.</param>
/// <param name="Unit">Unit in which both sides are compared.</param>
/// <param name="NeededShare">Share of the replicates that must meet it, in (0, 1].</param>
/// <param name="File">File that holds it.</param>
/// <param name="Line">Its line in the file.</param>
public sealed record ScenarioCheck(
    string Text, CheckOperand Left, string Operator, CheckOperand Right, string Unit, double NeededShare, string File,
    int Line)
{
    /// <summary>Unit as the check wrote it, such as 億円, in which readers want to see values.</summary>
    public string ShownUnit { get; init; } = Unit;

    /// <summary>Value in the unit of the check over the value in the shown unit.</summary>
    public double ShownFactor { get; init; } = 1;

    /// <summary>Whether two values, in the unit of the check, meet it.</summary>
    /// <param name="left">Value of the left side.</param>
    /// <param name="right">Value of the right side.</param>
    public bool IsMet(double left, double right) => Operator switch
    {
        "<" => left < right,
        "<=" => left <= right,
        ">" => left > right,
        ">=" => left >= right,
        "==" => left == right,
        _ => left != right,
    };
}
