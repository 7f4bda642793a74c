using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Cli.Language;

namespace AdoptionSim.Cli.Tests.Language;

public sealed class TonguesTests
{
    [Theory]
    [InlineData("", "", "En")]
    [InlineData("run x --lang ja", "", "Ja")]
    [InlineData("run x --lang=ja", "LANG=en_US.UTF-8", "Ja")]
    [InlineData("run x --lang:en", "LANG=ja_JP.UTF-8", "En")]
    [InlineData("run x", "LANG=ja_JP.UTF-8", "Ja")]
    [InlineData("run x", "LANG=ja_JP.UTF-8 LC_ALL=C", "En")]
    [InlineData("run x", "LANG=C LC_MESSAGES=ja", "Ja")]
    [InlineData("run x", "LC_ALL=C ADOPTIONSIM_LANG=ja", "Ja")]
    [InlineData("run x", "ADOPTIONSIM_LANG=en LC_ALL=ja_JP.UTF-8", "En")]
    [InlineData("run x --lang fr", "LANG=ja_JP.UTF-8", "Ja")]
    [InlineData("run x --lang", "LANG=ja", "Ja")]
    public void The_Option_Goes_Before_The_Environment(string line, string environment, string expected)
    {
        Dictionary<string, string> variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        Tongue tongue = Tongues.Choose(line.Split(' '), name => variables.GetValueOrDefault(name));
        Assert.Equal(expected, tongue.ToString());
    }
}
