using System;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Tests.Folders;

public sealed class RunAskedTests
{
    [Fact]
    public void Run_Id_Is_The_Digest_Of_The_File_Of_What_Was_Asked() =>
        Assert.Equal(FileDigests.Of(SampleRun.Asked.Bytes.Span), SampleRun.Asked.RunId);

    [Fact]
    public void Order_And_Space_Do_Not_Change_The_Run_Id() => Assert.Equal(
        SampleRun.Asked.RunId,
        new RunAsked("""{ "data": {"data/a.csv": "00ff"}, "id": "small",  "seed": "7" }""").RunId);

    [Theory]
    [InlineData("""{"seed":"8","id":"small","data":{"data/a.csv":"00ff"}}""")]
    [InlineData("""{"seed":"7","id":"small","data":{"data/a.csv":"00fe"}}""")]
    [InlineData("""{"seed":"7","id":"small2","data":{"data/a.csv":"00ff"}}""")]
    public void Seed_Data_And_Scenario_Change_The_Run_Id(string resolved) =>
        Assert.NotEqual(SampleRun.Asked.RunId, new RunAsked(resolved).RunId, StringComparer.Ordinal);

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"seed":"7"}""")]
    public void A_Text_That_Is_Not_A_Resolved_Scenario_Is_Refused(string resolved) =>
        Assert.Throws<ArgumentException>(() => new RunAsked(resolved));
}
