using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Cli.Tests.Documents;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("AdoptionSim.Cli.Tests.LongestFirst", "AdoptionSim.Cli.Tests")]

namespace AdoptionSim.Cli.Tests;

/// <summary>The README's commands take longest, so they start first and the rest runs beside them.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection =>
            collection.DisplayName.EndsWith(nameof(ReadmeTests), StringComparison.Ordinal) ? 0 : 1);
}
