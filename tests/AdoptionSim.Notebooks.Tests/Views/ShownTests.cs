using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using System.Xml.Linq;
using AdoptionSim.Notebooks.Tests.Running;

namespace AdoptionSim.Notebooks.Tests.Views;

/// <summary>What is shown is safe, needs nothing else, and is found by the hosts of notebooks.</summary>
[Collection(nameof(InOneFolder))]
public sealed class ShownTests(SmallResults results) : IClassFixture<SmallResults>
{
    [Fact]
    public async Task Foreign_Text_Stays_Text_And_Nothing_Else_Is_Asked_For()
    {
        foreach (IShown shown in await AllAsync())
        {
            string html = shown.ToHtml();
            string name = shown.GetType().Name;
            Assert.False(html.Contains("<script", StringComparison.OrdinalIgnoreCase), name);
            Assert.False(html.Contains("http", StringComparison.OrdinalIgnoreCase) && !html.Contains("w3.org"), name);
            Assert.False(html.Contains(results.Path0, StringComparison.Ordinal), name);
            string lines = shown + shown.ToCsv() + shown.Cite();
            Assert.False(lines.Contains('\u001b', StringComparison.Ordinal), name);
            Assert.False(lines.Contains('\u202e', StringComparison.Ordinal), name);
            Assert.False(lines.Contains(results.Path0, StringComparison.Ordinal), name);
            Assert.DoesNotContain("\n=cmd", shown.ToCsv(), StringComparison.Ordinal);
            Assert.DoesNotContain(",=cmd", shown.ToCsv(), StringComparison.Ordinal);
            Assert.NotEmpty(shown.Cite());
        }
    }

    [Fact]
    public async Task Html_Is_Well_Formed()
    {
        foreach (IShown shown in await AllAsync())
        {
            string html = shown.ToHtml().Replace("<details open>", "<details>", StringComparison.Ordinal);
            _ = XDocument.Parse($"<div>{Closed(html)}</div>");
        }
    }

    [Fact]
    public void Pictures_Are_Images_That_Parse()
    {
        foreach (ResultFigure figure in results.Run.Figures.Where(figure => figure.Figure.Charts.Count > 0))
        {
            _ = XDocument.Parse(figure.ToSvg());
            Assert.Contains("src=\"data:image/svg+xml", figure.ToHtml(), StringComparison.Ordinal);
            Assert.Contains("alt=\"", figure.ToHtml(), StringComparison.Ordinal);
        }
    }

    /// <summary>.NET Interactive looks for these members by their names; see its class Formatter.</summary>
    [Fact]
    public void Hosts_Find_The_Forms_Of_Everything_By_Their_Names()
    {
        Type[] types = [.. typeof(IShown).Assembly.GetTypes().Where(type =>
            typeof(IShown).IsAssignableFrom(type) && type.IsClass)];
        Assert.True(types.Length >= 8);
        foreach (Type type in types)
        {
            object attribute = AttributeOf(type);
            Assert.Equal(
                "text/html text/plain",
                string.Join(' ', (string[]?)ValueOf(attribute, "PreferredMimeTypes") ?? []));
            object[] all = FormattersOf(type);
            Assert.Equal(
                "text/html text/plain text/csv", string.Join(' ', all.Select(one => ValueOf(one, "MimeType"))));
            Assert.All(all, one => Assert.Equal(
                [typeof(object), typeof(TextWriter)],
                one.GetType().GetMethod("Format")?.GetParameters().Select(parameter => parameter.ParameterType)));
            Assert.NotNull(type.GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, []));
        }
    }

    [Fact]
    public void Form_That_Is_Asked_For_Is_Written()
    {
        Listing shown = Levers.All();
        object html = FormattersOf(shown.GetType())[0];
        using var writer = new StringWriter();
        MethodInfo? format = html.GetType().GetMethod("Format");
        Assert.Equal(true, format?.Invoke(html, [shown, writer]));
        Assert.Equal(shown.ToHtml(), writer.ToString());
        Assert.Equal(false, format?.Invoke(html, ["another", writer]));
    }

    private async Task<IReadOnlyList<IShown>> AllAsync() =>
    [
        SmallScenarios.Base, SmallScenarios.Base.Set("levers.<script>", SmallScenarios.Hostile),
        SmallScenarios.Base.Named("a", SmallScenarios.Hostile, "\u001b<script>\u202e=cmd"),
        await SmallScenarios.Base.PlanAsync(SmallScenarios.Base.Without("talent")),
        results.Run, results.Run.Usage("firm_usage"), results.Run.Table("survey"), results.Run.Headline(),
        results.Run.Usage("firm_usage").Named("<script>", "<script>=cmd"),
        results.Run.Verify(), .. results.Run.Figures, results.Comparison, results.Comparison.All(),
        .. results.Comparison.Figures, results.Explanation, .. results.Explanation.Figures, Levers.All(),
    ];

    private static object AttributeOf(Type type) => Assert.Single(
        type.GetCustomAttributes(true), found => found.GetType().Name == "TypeFormatterSourceAttribute");

    private static object[] FormattersOf(Type type)
    {
        object? source = Activator.CreateInstance(
            (Type?)ValueOf(AttributeOf(type), "FormatterSourceType") ?? typeof(object));
        var formatters = (IEnumerable?)source?.GetType().GetMethod("CreateTypeFormatters")?.Invoke(source, null);
        return [.. (formatters ?? Array.Empty<object>()).Cast<object>()];
    }

    private static object? ValueOf(object of, string name) => of.GetType().GetProperty(name)?.GetValue(of);

    /// <summary>Images have no end in HTML.</summary>
    private static string Closed(string html)
    {
        string[] parts = html.Split("<img ");
        return parts[0] + string.Concat(parts.Skip(1).Select(part =>
        {
            int end = part.IndexOf("\">", StringComparison.Ordinal);
            return $"<img {part[..end]}\"/>{part[(end + 2)..]}";
        }));
    }
}
