using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Tidy.Tests.CSharp;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.Rules;

/// <summary>Who knows the name of a type knows its file, and who knows the folder knows the namespace.</summary>
public sealed class TypeAndNamespaceRules
{
    [Fact]
    public void Namespaces_Are_File_Scoped_And_Say_The_Folder() => Verdict.Clean(
        RepositoryFiles.Here.Source.SelectMany(FindNamespace));

    [Fact]
    public void A_File_Has_One_Public_Type_And_Its_Name() => Verdict.Clean(
        RepositoryFiles.Here.CSharp.SelectMany(FindTypes));

    [Fact]
    public void A_Wrong_Namespace_Is_Seen()
    {
        Verdict.Sees(
            FindNamespace(RepositoryFile.Imagined("src/P.Q/R/A.cs", "namespace P.Q;\npublic class A { }\n")), "P.Q.R");
        Verdict.Sees(
            FindNamespace(RepositoryFile.Imagined("src/P.Q/A.cs", "namespace P.Q\n{\n}\n")), "file-scoped");
    }

    [Fact]
    public void A_Second_Public_Type_And_A_Foreign_Name_Are_Seen()
    {
        Verdict.Sees(
            FindTypes(RepositoryFile.Imagined(
                "src/P/A.Aspect.cs", "namespace P;\npublic enum A { X, Y }\n"
                + "public record struct B(int C);\nclass D;\n")),
            "src/P/A.Aspect.cs:3: second public type 'B'");
        Verdict.Sees(
            FindTypes(RepositoryFile.Imagined("src/P/A.cs", "public delegate void F<T>(T x);\n")), "rename 'A.cs'");
    }

    private static IEnumerable<Finding> FindNamespace(RepositoryFile file)
    {
        CSharpOutline outline = file.Outline;
        if (outline.Namespace is null && outline.Types.Count == 0)
        {
            yield break;
        }

        string expected = file.Folder["src/".Length..].Replace('/', '.');
        if (!string.Equals(outline.Namespace, expected, StringComparison.Ordinal))
        {
            yield return file.AtWord("namespace ", $"the folder asks for 'namespace {expected};'");
        }
        else if (!outline.IsFileScoped)
        {
            yield return file.AtWord("namespace ", $"make it file-scoped: 'namespace {expected};'");
        }
    }

    private static IEnumerable<Finding> FindTypes(RepositoryFile file)
    {
        IReadOnlyList<CSharpType> types = file.Outline.Types;
        if (types.Count == 0)
        {
            yield break;
        }

        string name = file.Name.Split('.')[0];
        List<CSharpType> shown = [.. types.Where(type => type.IsPublic)];
        foreach (CSharpType other in shown.Skip(1))
        {
            yield return file.At(other.Position, $"second public type '{other.Name}'; give it a file of its own");
        }

        List<CSharpType> candidates = shown.Count > 0 ? shown : [.. types];
        if (!candidates.Exists(type => string.Equals(type.Name, name, StringComparison.Ordinal)))
        {
            string wanted = candidates[0].Name;
            yield return file.At(
                candidates[0].Position, $"rename '{file.Name}' to '{wanted}.cs', or the type '{wanted}'");
        }
    }
}
