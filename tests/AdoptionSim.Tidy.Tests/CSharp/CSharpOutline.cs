using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.CSharp;

/// <summary>
/// Types and members of a file, found by counting brackets in its code. This is no compiler: it knows declarations by
/// their first words, counts a nested type's members as members of the file, takes a local function as part of its
/// method, and passes over fields and properties that are values, so that a long table is no long method.
/// </summary>
internal sealed class CSharpOutline
{
    private static readonly Regex TypeHeader = Pattern.Of(
        @"^(?<mods>(\w+\s+)*)(record\s+struct|record\s+class|record|class|struct|interface|enum)\s+(?<name>\w+)");

    private static readonly Regex DelegateHeader = Pattern.Of(
        @"^(?<mods>(\w+\s+)*)delegate\s+[^(]*?(?<name>\w+)\s*(<[^(]*>)?\s*\(");

    private static readonly Regex NamespaceHeader = Pattern.Of(@"^namespace\s+(?<name>[\w.]+)");

    private static readonly Regex OperatorSign = Pattern.Of(@"\boperator\s*(checked\s*)?[^\s\w(]+");

    private static readonly Regex TypeArguments = Pattern.Of(@"<[^<>=]*>");
    private static readonly Regex Named = Pattern.Of(@"\w\(");

    private readonly string code;
    private readonly List<CSharpType> types = [];
    private readonly List<CSharpMember> members = [];

    /// <summary>Reads the code of a file, which has neither strings nor comments nor directives.</summary>
    public CSharpOutline(string code)
    {
        this.code = code;
        ReadDeclarations(0, isType: false);
    }

    /// <summary>Types outside of others.</summary>
    public IReadOnlyList<CSharpType> Types => types;

    public IReadOnlyList<CSharpMember> Members => members;

    /// <summary>The first namespace; null when there is none.</summary>
    public string? Namespace { get; private set; }

    /// <summary>Whether the namespace is file-scoped.</summary>
    public bool IsFileScoped { get; private set; }

    private static bool IsOpen(char c) => c is '(' or '[' or '{';

    private static bool IsClose(char c) => c is ')' or ']' or '}';

    /// <summary>Reads declarations up to the brace that closes them, and gives the place behind it.</summary>
    private int ReadDeclarations(int from, bool isType)
    {
        int i = from;
        while (true)
        {
            int start = SkipAttributes(i);
            if (start >= code.Length || code[start] is '}')
            {
                return start + 1;
            }

            int stop = HeaderEnd(start);
            string header = code[start..Math.Min(stop, code.Length)];
            i = stop;
            if (stop < code.Length && code[stop] is '{')
            {
                i = ReadBlock(start, stop, header, isType);
            }
            else if (stop < code.Length && code[stop] is ';')
            {
                ReadLine(start, stop, header, isType);
                i = stop + 1;
            }
        }
    }

    private int ReadBlock(int start, int brace, string header, bool isType)
    {
        if (NamespaceHeader.Match(header) is { Success: true } space)
        {
            Namespace ??= space.Groups["name"].Value;
            return ReadDeclarations(brace + 1, isType: false);
        }

        if (TypeHeader.Match(header) is { Success: true } type)
        {
            AddType(type, start, isType);
            return ReadDeclarations(brace + 1, isType: true);
        }

        int end = Behind(brace) - 1;
        bool goesOn = HasEquals(header) || Next(end + 1) is '=';
        if (goesOn)
        {
            end = Statement(brace);
        }

        AddMember(start, end, header, isType);
        return end + 1;
    }

    private void ReadLine(int start, int stop, string header, bool isType)
    {
        if (NamespaceHeader.Match(header) is { Success: true } space)
        {
            Namespace ??= space.Groups["name"].Value;
            IsFileScoped = true;
        }
        else if (TypeHeader.Match(header) is { Success: true } type)
        {
            AddType(type, start, isType);
        }
        else if (DelegateHeader.Match(header) is { Success: true } call)
        {
            AddType(call, start, isType);
        }
        else
        {
            AddMember(start, stop, header, isType);
        }
    }

    private void AddType(Match match, int position, bool isNested)
    {
        if (!isNested)
        {
            string[] modifiers = match.Groups["mods"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            bool isPublic = modifiers.Contains("public", StringComparer.Ordinal);
            types.Add(new CSharpType(match.Groups["name"].Value, isPublic, position));
        }
    }

    private void AddMember(int start, int end, string header, bool isType)
    {
        if (isType && !IsValue(header))
        {
            string words = string.Join(' ', header.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            members.Add(new CSharpMember(words, start, end));
        }
    }

    /// <summary>Without a name and its parenthesis before the equals sign it is a field or a shown value.</summary>
    private static bool IsValue(string header)
    {
        string plain = OperatorSign.Replace(header, "operator");
        for (string before = string.Empty; !string.Equals(before, plain, StringComparison.Ordinal);)
        {
            before = plain;
            plain = TypeArguments.Replace(plain, string.Empty);
        }

        int equals = plain.IndexOf('=', StringComparison.Ordinal);
        return equals >= 0 && !Named.IsMatch(plain[..equals]);
    }

    private static bool HasEquals(string header)
    {
        int depth = 0;
        foreach (char c in OperatorSign.Replace(header, "operator"))
        {
            depth += IsOpen(c) ? 1 : 0;
            depth -= IsClose(c) ? 1 : 0;
            if (c is '=' && depth == 0)
            {
                return true;
            }
        }

        return false;
    }

    private int SkipAttributes(int from)
    {
        int i = SkipBlanks(from);
        while (i < code.Length && code[i] is '[')
        {
            i = SkipBlanks(Behind(i));
        }

        return i;
    }

    private int SkipBlanks(int from)
    {
        int i = from;
        while (i < code.Length && char.IsWhiteSpace(code[i]))
        {
            i++;
        }

        return i;
    }

    private char Next(int from)
    {
        int i = SkipBlanks(from);
        return i < code.Length ? code[i] : '\0';
    }

    /// <summary>The first brace or semicolon outside parentheses.</summary>
    private int HeaderEnd(int from)
    {
        int i = from;
        while (i < code.Length && code[i] is not ('{' or ';' or '}'))
        {
            i = IsOpen(code[i]) ? Behind(i) : i + 1;
        }

        return i;
    }

    /// <summary>The semicolon that ends what stands here.</summary>
    private int Statement(int from)
    {
        int i = from;
        while (i < code.Length && code[i] is not ';')
        {
            i = IsOpen(code[i]) ? Behind(i) : i + 1;
        }

        return i;
    }

    /// <summary>The place behind the bracket that closes the one here.</summary>
    private int Behind(int open)
    {
        int depth = 0;
        for (int i = open; i < code.Length; i++)
        {
            depth += IsOpen(code[i]) ? 1 : 0;
            depth -= IsClose(code[i]) ? 1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return code.Length;
    }
}
