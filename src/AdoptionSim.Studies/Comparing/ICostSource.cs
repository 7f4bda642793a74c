using System;
using System.Collections.Generic;

namespace AdoptionSim.Studies.Comparing;

/// <summary>What a run's government spends.</summary>
public interface ICostSource
{
    /// <summary>Yen spent from the first month up to and including a month, by number of the replicate.</summary>
    /// <param name="month">First day of the last month that counts.</param>
    /// <param name="column">Part of the ledger.</param>
    /// <returns>Yen; a replicate that the ledger does not name has spent nothing.</returns>
    IReadOnlyDictionary<int, long> YenUpTo(DateOnly month, CostColumn column);
}
