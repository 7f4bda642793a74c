namespace AdoptionSim;

/// <summary>One reason why two scenarios cannot be compared replicate by replicate.</summary>
/// <param name="What">
/// What differs: <c>seed</c>, <c>replicates</c>, <c>scale</c>, <c>horizon</c>, <c>comparators</c>,
/// <c>uncertainty</c>, <c>data</c>, <c>engine_version</c> or <c>tables_version</c>; or <c>month</c>, <c>folder</c>,
/// <c>run_id</c>, <c>levers</c> or <c>indicator</c> where one side alone cannot be used.
/// </param>
/// <param name="Base">The base.</param>
/// <param name="BaseValue">What the base has.</param>
/// <param name="Variant">The other.</param>
/// <param name="VariantValue">What the other has.</param>
public sealed record ComparabilityProblem(
    string What, string Base, string BaseValue, string Variant, string VariantValue);
