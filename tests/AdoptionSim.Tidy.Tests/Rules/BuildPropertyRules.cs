using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.Rules;

/// <summary>
/// MSBuild takes a property it does not know for an empty text, so a slip of the pen switches a condition off without a
/// word. Every property that is used is defined in the repository or is one of MSBuild's and the SDK's own.
/// </summary>
public sealed class BuildPropertyRules
{
    private static readonly Regex Used = Pattern.Of(@"\$\((?<name>[A-Za-z_]\w*)");

    private static readonly HashSet<string> WellKnown = new(StringComparer.OrdinalIgnoreCase)
    {
        "AssemblyName", "BaseIntermediateOutputPath", "BaseOutputPath", "CI", "Configuration", "DefineConstants",
        "DesignTimeBuild", "HOME", "IntermediateOutputPath", "IsPackable", "IsTestProject", "MSBuildBinPath",
        "MSBuildExtensionsPath", "MSBuildProjectDirectory", "MSBuildProjectFile", "MSBuildProjectFullPath",
        "MSBuildProjectName", "MSBuildRuntimeType", "MSBuildThisFileDirectory", "MSBuildThisFileFullPath",
        "MSBuildToolsPath", "NETCoreSdkVersion", "NoWarn", "NuGetPackageRoot", "NUGET_PACKAGES", "OS", "OutDir",
        "OutputPath", "OutputType",
        "Platform", "RestorePackagesPath", "RootNamespace", "RuntimeIdentifier", "SolutionDir", "TargetDir",
        "TargetFramework", "TargetPath", "USERPROFILE", "UserProfile", "Version",
    };

    [Fact]
    public void Properties_That_Are_Used_Are_Defined() => Verdict.Clean(
        Find([.. RepositoryFiles.Here.All.Where(file => file.IsMSBuild)]));

    [Fact]
    public void A_Misspelt_Property_Is_Seen() => Verdict.Sees(
        Find(
        [
            RepositoryFile.Imagined("a.props", "<Project>\n<PropertyGroup><Mine>x</Mine></PropertyGroup></Project>"),
            RepositoryFile.Imagined(
                "b.csproj",
                "<Project>\n<PropertyGroup Condition=\"'$(Mine)$(OS)' == '$(Mein)'\" />\n"
                + "<!-- $(Comment) -->\n</Project>"),
        ]),
        "b.csproj:2: 'Mein'");

    private static IEnumerable<Finding> Find(IReadOnlyList<RepositoryFile> files)
    {
        HashSet<string> defined = files.SelectMany(file => XDocument.Parse(file.Text).Descendants("PropertyGroup"))
            .SelectMany(group => group.Elements()).Select(element => element.Name.LocalName)
            .Concat(files.SelectMany(file => XDocument.Parse(file.Text).Descendants("Output"))
                .Select(output => output.Attribute("PropertyName")?.Value).OfType<string>())
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return from file in files
               from text in Texts(XDocument.Parse(file.Text))
               from match in Used.Matches(text)
               let name = match.Groups["name"].Value
               where !defined.Contains(name) && !WellKnown.Contains(name)
               select file.AtWord(
                   $"$({name}", $"'{name}' is defined nowhere: mend its name, or add it to WellKnown in this rule");
    }

    /// <summary>Values of attributes and elements, without comments.</summary>
    private static IEnumerable<string> Texts(XDocument document) => document.Descendants()
        .SelectMany(element => element.Attributes().Select(attribute => attribute.Value)
            .Concat(element.Nodes().OfType<XText>().Select(text => text.Value)));
}
