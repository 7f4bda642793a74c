using AdoptionSim.Reports.Numbers;

namespace AdoptionSim;

/// <summary>One printed number that two folders have and that is not the same in both.</summary>
/// <param name="One">The number of the first.</param>
/// <param name="Other">The number of the second.</param>
/// <param name="Difference">Second minus first; months for months; null where one of them is no number.</param>
public sealed record NumberDifference(PrintedNumber One, PrintedNumber Other, double? Difference);
