using System;

namespace AdoptionSim.Runtime.Tests.Folders;

/// <summary>A clock that stands still.</summary>
internal sealed class FrozenClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>The time at which the tests of folders happen.</summary>
    public static FrozenClock AtStart { get; } = new(new DateTimeOffset(2026, 11, 21, 2, 1, 57, 250, TimeSpan.Zero));

    public override DateTimeOffset GetUtcNow() => now;
}
