using System;
using System.Text.RegularExpressions;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.CSharp;

/// <summary>
/// A C# file taken apart into code, strings and comments. Each part keeps every character at its place and has blanks
/// where another part stands, so that a position means the same in all of them.
/// </summary>
internal sealed class CSharpText
{
    private static readonly Regex Directive = Pattern.OfLines(@"^[ \t]*#[^\n]*");

    private readonly string text;
    private readonly char[] code;
    private readonly char[] codeAndStrings;
    private readonly char[] comments;

    public CSharpText(string text)
    {
        this.text = text;
        code = Blank(text);
        codeAndStrings = Blank(text);
        comments = Blank(text);
        ReadCode(0, isHole: false);
        CodeAndDirectives = new string(code);
        Code = Directive.Replace(CodeAndDirectives, match => new string(' ', match.Length));
        CodeAndStrings = new string(codeAndStrings);
        Comments = new string(comments);
    }

    private enum Part
    {
        Code,
        String,
        Comment,
    }

    /// <summary>Code without directives, strings and comments.</summary>
    public string Code { get; }

    /// <summary>Code with directives such as <c>#pragma</c>.</summary>
    public string CodeAndDirectives { get; }

    /// <summary>Code with its strings.</summary>
    public string CodeAndStrings { get; }

    /// <summary>Comments only.</summary>
    public string Comments { get; }

    private static char[] Blank(string text) =>
        string.Create(text.Length, text, (blank, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                blank[i] = source[i] is '\n' ? '\n' : ' ';
            }
        }).ToCharArray();

    private bool At(int i, string word) => string.CompareOrdinal(text, i, word, 0, word.Length) == 0;

    private int Mark(int from, int to, Part part)
    {
        int end = Math.Min(to, text.Length);
        for (int i = from; i < end; i++)
        {
            switch (part)
            {
                case Part.Code:
                    code[i] = text[i];
                    codeAndStrings[i] = text[i];
                    break;
                case Part.String:
                    codeAndStrings[i] = text[i];
                    break;
                default:
                    comments[i] = text[i];
                    break;
            }
        }

        return end;
    }

    /// <summary>Reads code up to the end, or in a hole of a string up to the brace that closes it.</summary>
    private int ReadCode(int start, bool isHole)
    {
        int depth = 0;
        int i = start;
        while (i < text.Length)
        {
            int next = ReadOther(i);
            if (next > i)
            {
                i = next;
                continue;
            }

            char c = text[i];
            if (isHole && depth == 0 && c is '}')
            {
                return i;
            }

            if (isHole && depth == 0 && c is ':')
            {
                return Mark(i, EndOf("}", i), Part.String);
            }

            depth += c is '(' or '[' or '{' ? 1 : 0;
            depth -= c is ')' or ']' or '}' ? 1 : 0;
            i = Mark(i, i + 1, Part.Code);
        }

        return i;
    }

    /// <summary>Reads a comment, character or string that starts here; gives the same place where none does.</summary>
    private int ReadOther(int i)
    {
        if (At(i, "//"))
        {
            return Mark(i, EndOf("\n", i), Part.Comment);
        }

        if (At(i, "/*"))
        {
            return Mark(i, EndOf("*/", i + 2) + 2, Part.Comment);
        }

        if (text[i] is '\'')
        {
            return Mark(i, EndOfCharacter(i), Part.String);
        }

        int quote = i;
        while (quote < text.Length && text[quote] is '$' or '@')
        {
            quote++;
        }

        return quote < text.Length && text[quote] is '"' ? ReadString(i, quote) : i;
    }

    private int ReadString(int start, int quote)
    {
        string prefix = text[start..quote];
        int dollars = prefix.Split('$').Length - 1;
        bool isVerbatim = prefix.Contains('@', StringComparison.Ordinal);
        int quotes = Run('"', quote);
        if (quotes >= 3 && !isVerbatim)
        {
            return ReadBody(Mark(start, quote + quotes, Part.String), new string('"', quotes), dollars, escape: '\0');
        }

        if (quotes == 2)
        {
            return Mark(start, quote + 2, Part.String);
        }

        int body = Mark(start, quote + 1, Part.String);
        return ReadBody(body, "\"", Math.Min(dollars, 1), isVerbatim ? '"' : '\\');
    }

    private int ReadBody(int start, string end, int dollars, char escape)
    {
        bool isRaw = escape is '\0';
        int i = start;
        while (i < text.Length)
        {
            if (!isRaw && text[i] == escape && (escape is '\\' || At(i, "\"\"")))
            {
                i = Mark(i, i + 2, Part.String);
            }
            else if (At(i, end))
            {
                return Mark(i, i + Math.Max(end.Length, isRaw ? Run('"', i) : 1), Part.String);
            }
            else if (dollars > 0 && text[i] is '{')
            {
                i = ReadHole(i, dollars, isRaw);
            }
            else
            {
                i = Mark(i, i + 1, Part.String);
            }
        }

        return i;
    }

    private int ReadHole(int start, int dollars, bool isRaw)
    {
        int braces = Run('{', start);
        bool isHole = isRaw ? braces >= dollars : braces % 2 == 1;
        int body = Mark(start, start + braces, Part.String);
        if (!isHole)
        {
            return body;
        }

        int end = ReadCode(body, isHole: true);
        return Mark(end, end + dollars, Part.String);
    }

    private int Run(char c, int start)
    {
        int i = start;
        while (i < text.Length && text[i] == c)
        {
            i++;
        }

        return i - start;
    }

    private int EndOf(string word, int from)
    {
        int end = text.IndexOf(word, from, StringComparison.Ordinal);
        return end < 0 ? text.Length : end;
    }

    private int EndOfCharacter(int start)
    {
        int i = start + 1;
        while (i < text.Length && text[i] is not ('\'' or '\n'))
        {
            i += text[i] is '\\' ? 2 : 1;
        }

        return i + 1;
    }
}
