using System;
using System.Linq;

namespace AdoptionSim.Inputs.Tests;

public sealed class NetworkTests
{
    [Theory]
    [InlineData("from,to,weight\na,b,3\na,c,1\nb,a,2\nc,a,1\nc,b,1\na,a,9\n")]
    [InlineData("note,weight,to,from\nx,3,b,a\n,1,c,a\n,2,a,b\n,1,a,c\n,1,b,c\n")]
    [InlineData("occupation,a,b,c\na,9,3,1\nb,2,0,0\nc,1,1,0\n")]
    [InlineData("from,c,b,a\r\na,1,3,9\r\nb,0,0,2\r\nc,0,1,1\r\n")]
    public void A_List_And_A_Square_Give_The_Same_Network(string text)
    {
        using var folder = new TemporaryFolder();
        NetworkResult result = NetworkLoader.Load(folder.Write("network.csv", text), stayShare: 0.6);
        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Network);
        Assert.Equal(["a", "b", "c"], result.Network.Names.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        double[] expected = [0.6, 0.3, 0.1, 0.4, 0.6, 0.0, 0.2, 0.2, 0.6];
        int[] place = [.. "abc".Select(name => result.Network.Names.ToList().IndexOf(name.ToString()))];
        for (int k = 0; k < expected.Length; k++)
        {
            int at = (place[k / 3] * 3) + place[k % 3];
            Assert.Equal(expected[k], result.Network.Accessibility[at], 1e-15);
        }
    }

    [Fact]
    public void One_Occupation_Is_A_Network()
    {
        using var folder = new TemporaryFolder();
        NetworkResult result = NetworkLoader.Load(folder.Write("network.csv", "from,to,weight\na,a,1\n"), 0.5);
        Assert.Equal(1.0, result.Network!.Accessibility[0]);
    }

    [Theory]
    [InlineData("from,to,weight\na,b,x\nb,a,1\n", ":2:5: ", "ASIM0503")]
    [InlineData("from,to,weight\na,b,-1\nb,a,1\n", ":2:5: ", "ASIM0503")]
    [InlineData("from,to,weight\na,b,1\n,a,1\n", ":3:1: ", "ASIM0503")]
    [InlineData("from,to,weight\na,b,1\nb,a\n", ":3:1: ", "ASIM0502")]
    [InlineData("from,to,weight\na,b,1\nb,a,1\na,b,2\n", ":4:1: ", "ASIM0507")]
    [InlineData("from,to,weight\na,b,1\n", ":2:3: ", "ASIM0506")]
    [InlineData("from,to,weight\na,b,1\nb,b,1\n", ":2:3: ", "ASIM0506")]
    [InlineData("from,to,weight\n", ":1:1: ", "ASIM0506")]
    [InlineData("from,to\na,b\n", ":1:1: ", "ASIM0501")]
    [InlineData("o,a,b\na,0,1\nb,y,0\n", ":3:3: ", "ASIM0503")]
    [InlineData("o,a,b\na,0,1\nc,1,0\n", ":3:1: ", "ASIM0505")]
    [InlineData("o,a,b\na,0,1\n", ":1:1: ", "ASIM0506")]
    [InlineData("o,a,b\na,0,1\na,0,1\nb,1,0\n", ":3:1: ", "ASIM0507")]
    [InlineData("o,a,a\na,0,1\n", ":1:5: ", "ASIM0507")]
    public void A_Mistake_Is_Told_With_Line_And_Column(string text, string place, string code)
    {
        using var folder = new TemporaryFolder();
        NetworkResult result = NetworkLoader.Load(folder.Write("network.csv", text), 0.5);
        Assert.Null(result.Network);
        Assert.Contains(result.Diagnostics, diagnostic =>
            string.Equals(diagnostic.Code, code, StringComparison.Ordinal)
                && diagnostic.ToString().Contains($"network.csv{place}", StringComparison.Ordinal));
    }

    [Fact]
    public void All_Mistakes_Are_Told_In_One_Pass()
    {
        using var folder = new TemporaryFolder();
        NetworkResult result = NetworkLoader.Load(
            folder.Write("network.csv", "from,to,weight\na,b,x\nb,a,-3\nb,a,1\n"), 0.5);
        Assert.Equal(3, result.Diagnostics.Count);
    }

    [Fact]
    public void Too_Many_Occupations_Are_Refused_And_A_Missing_File_Is_Told()
    {
        using var folder = new TemporaryFolder();
        string rows = string.Concat(Enumerable.Range(0, 2001).Select(k => $"o{k},o{(k + 1) % 2001},1\n"));
        NetworkResult many = NetworkLoader.Load(folder.Write("network.csv", "from,to,weight\n" + rows), 0.5);
        Assert.Contains(many.Diagnostics, diagnostic =>
            diagnostic.Message.En.Contains("at most 2000 occupations", StringComparison.Ordinal));
        Assert.Null(many.Network);
        Assert.Single(NetworkLoader.Load(System.IO.Path.Combine(folder.Path, "none.csv"), 0.5).Diagnostics);
        Assert.Throws<ArgumentOutOfRangeException>(() => NetworkLoader.Load("x", 1.5));
    }
}
