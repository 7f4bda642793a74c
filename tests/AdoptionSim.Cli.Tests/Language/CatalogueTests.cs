using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using AdoptionSim.Cli.Language;

namespace AdoptionSim.Cli.Tests.Language;

public sealed partial class CatalogueTests
{
    public static TheoryData<string> Names { get; } =
        [.. AllNames()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_Text_Stands_In_Both_Languages_With_The_Same_Places(string name)
    {
        CliText text = Of(name);
        Assert.False(string.IsNullOrWhiteSpace(text.Ja));
        Assert.False(string.IsNullOrWhiteSpace(text.En));
        Assert.Equal(PlacesOf(text.Ja), PlacesOf(text.En), StringComparer.Ordinal);
        Assert.False(Command.IsJapanese(text.En), text.En);
    }

    [Fact]
    public void Texts_Of_More_Than_A_Term_Are_Japanese_In_Japanese() => Assert.All(
        AllNames().Select(Of).Where(text => text.En.Contains(' ', StringComparison.Ordinal)),
        text => Assert.True(Command.IsJapanese(text.Ja) || text == Catalogue.ItemRunId, text.Ja));

    private static IEnumerable<string> AllNames() =>
        typeof(Catalogue).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.Name);

    private static CliText Of(string name) => (CliText)typeof(Catalogue).GetProperty(name)!.GetValue(null)!;

    private static IEnumerable<string> PlacesOf(string text) =>
        Place().Matches(text).Select(match => match.Groups["place"].Value).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(?<place>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
