using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Runtime.Tests.Probing;

public sealed class MakespanTests
{
    [Fact]
    public void One_Thread_Takes_The_Sum() => Assert.Equal(18.0, Makespan.Seconds([3.0, 2.0, 1.0], 3, 1));

    [Fact]
    public void More_Threads_Than_Jobs_Take_The_Longest() => Assert.Equal(5.0, Makespan.Seconds([5.0, 1.0], 1, 8));

    /// <summary>Two threads: 3 | 1, 1, then 3 on the second at 2, and 1, 1 on the first at 3.</summary>
    [Fact]
    public void Jobs_Go_To_The_Thread_That_Is_Free_First() =>
        Assert.Equal(5.0, Makespan.Seconds([3.0, 1.0, 1.0], 2, 2));

    [Fact]
    public void Nothing_Takes_No_Time() => Assert.Equal(0.0, Makespan.Seconds([], 3, 2));
}
