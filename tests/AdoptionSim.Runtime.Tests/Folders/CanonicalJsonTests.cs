using System.Text;
using System.Text.Json.Nodes;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Tests.Folders;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void Keys_Are_Sorted_And_Lines_End_In_Line_Feeds()
    {
        string text = Canonical("""{"b":[1,{"z":null,"A":true}],"a":0.1,"é":"日本"}""");
        Assert.Equal(
            "{\n  \"a\": 0.1,\n  \"b\": [\n    1,\n    {\n      \"A\": true,\n      \"z\": null\n    }\n  ],\n"
            + "  \"é\": \"日本\"\n}\n",
            text);
    }

    [Fact]
    public void Canonical_Json_Is_A_Fixed_Point()
    {
        string once = Canonical(SampleRun.Resolved);
        Assert.Equal(once, Canonical(once));
    }

    [Theory]
    [InlineData(double.MaxValue)]
    [InlineData(double.Epsilon)]
    [InlineData(0.1)]
    [InlineData(-1e-300)]
    public void Numbers_Read_Back_To_The_Same_Bits(double value)
    {
        byte[] bytes = CanonicalJson.ToBytes(new JsonArray(value));
        Assert.Equal(value, JsonNode.Parse(bytes)![0]!.GetValue<double>());
    }

    private static string Canonical(string text) =>
        Encoding.UTF8.GetString(CanonicalJson.ToBytes(JsonNode.Parse(text)!));
}
