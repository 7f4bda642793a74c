using System;
using System.Text;
using System.Text.Json.Nodes;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Tests.Folders;

public sealed class ManifestFileTests
{
    [Fact]
    public void A_Manifest_Reads_Back_To_The_Same_Bytes()
    {
        byte[] bytes = Sample();
        Assert.Equal(bytes, ManifestFile.ToBytes(ManifestFile.Parse(bytes)));
        Assert.Equal(bytes, CanonicalJson.ToBytes(JsonNode.Parse(bytes)!));
    }

    [Fact]
    public void Every_Value_Survives()
    {
        using var root = new TemporaryFolder();
        using RunFolder folder = SampleRun.Start(root.Path);
        RunManifest wrote = SampleRun.ManifestOf(folder);
        RunManifest read = ManifestFile.Parse(ManifestFile.ToBytes(wrote));
        Assert.Equal(wrote.ScenarioTitle, read.ScenarioTitle);
        Assert.Equal(wrote.Seed, read.Seed);
        Assert.Equal(wrote.Scales, read.Scales);
        Assert.Equal(wrote.DataDigests, read.DataDigests);
        Assert.Equal(wrote.Counts, read.Counts);
        Assert.Equal(wrote.Recorded, read.Recorded);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"format_version\": 2}")]
    [InlineData("{\"format_version\": 1}")]
    [InlineData("{\"format_version\": \"1\"}")]
    [InlineData("{\"format_version\": 1, \"format_version\": 1}")]
    public void What_Is_Not_A_Manifest_Is_A_Format_Error(string text) =>
        Assert.Throws<FormatException>(() => ManifestFile.Parse(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_Manifest_Cut_Anywhere_Is_A_Format_Error()
    {
        byte[] bytes = Sample();
        for (int length = 0; length < bytes.Length - 2; length += 7)
        {
            Assert.Throws<FormatException>(() => ManifestFile.Parse(bytes.AsSpan(0, length)));
        }
    }

    [Theory]
    [InlineData("run_id")]
    [InlineData("scale")]
    [InlineData("recorded")]
    [InlineData("counts")]
    public void A_Manifest_Without_A_Key_Or_With_A_Wrong_Value_Is_A_Format_Error(string key)
    {
        JsonNode lacking = JsonNode.Parse(Sample())!;
        lacking.AsObject().Remove(key);
        JsonNode wrong = JsonNode.Parse(Sample())!;
        wrong[key] = "wrong";
        Assert.Throws<FormatException>(() => ManifestFile.Parse(CanonicalJson.ToBytes(lacking)));
        Assert.Throws<FormatException>(() => ManifestFile.Parse(CanonicalJson.ToBytes(wrong)));
    }

    private static byte[] Sample()
    {
        using var root = new TemporaryFolder();
        using RunFolder folder = SampleRun.Start(root.Path);
        return ManifestFile.ToBytes(SampleRun.ManifestOf(folder));
    }
}
