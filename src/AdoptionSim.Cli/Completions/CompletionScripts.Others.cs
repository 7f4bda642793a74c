using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Cli.Completions;

/// <summary>Scripts of shells whose language is not that of Bourne.</summary>
internal static partial class CompletionScripts
{
    private static string Fish(IReadOnlyList<CompletionPlace> places) => $$"""
        # Completion of adoptionsim for fish: adoptionsim completion fish | source
        function __adoptionsim_place
            set -l place
            for word in (commandline -opc)[2..-1]
                if contains -- (string join ' ' $place $word) {{Paths(places, " ")}}
                    set -a place $word
                end
            end
            string join ' ' $place
        end
        function __adoptionsim_at
            test (__adoptionsim_place | string collect --allow-empty) = "$argv"
        end
        complete -c adoptionsim -f
        {{Joined(places.SelectMany(FishLines))}}

        """;

    private static IEnumerable<string> FishLines(CompletionPlace place)
    {
        string start = $"complete -c adoptionsim -n '__adoptionsim_at {place.Path}'";
        string[] words = [.. place.Verbs, .. place.Words];
        if (words.Length > 0)
        {
            yield return $"{start} -a '{string.Join(' ', words)}'";
        }

        if (FishFiles(place.Files) is { Length: > 0 } files)
        {
            yield return $"{start} -a '{files}'";
        }

        foreach (CompletionOption option in place.Options)
        {
            string name = option.Name.TrimStart('-');
            string value = option.TakesValue ? " -x" : string.Empty;
            string offered = string.Join(' ', option.Words.Append(FishFiles(option.Files)).Where(w => w.Length > 0));
            yield return $"{start} -l {name}{value}" + (offered.Length > 0 ? $" -a '{offered}'" : string.Empty);
        }
    }

    private static string FishFiles(CompletionFiles files) => files switch
    {
        CompletionFiles.None => string.Empty,
        CompletionFiles.Folders => "(__fish_complete_directories)",
        CompletionFiles.Scenarios => "(__fish_complete_suffix .yaml)",
        _ => "(__fish_complete_path)",
    };

    private static string PowerShell(IReadOnlyList<CompletionPlace> places) => $$"""
        # Completion of adoptionsim for PowerShell: adoptionsim completion powershell | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName adoptionsim -ScriptBlock {
            param($current, $line, $cursor)
            $words = @{
        {{Joined(places.Select(place => $"        '{place.Path}' = {List([.. place.Verbs, .. place.Words])}"))}}
            }
            $options = @{
        {{Joined(places.Select(place => $"        '{place.Path}' = {List([.. place.Options.Select(o => o.Name)])}"))}}
            }
            $values = @{
        {{Joined(
            from place in places
            from option in place.Options
            where option.Words.Count > 0
            select $"        '{place.Path}/{option.Name}' = {List(option.Words)}")}}
            }
            $given = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } |
                Select-Object -Skip 1 | ForEach-Object { "$_" })
            $place = ''
            foreach ($word in $given) {
                $next = "$place $word".Trim()
                if ($words.ContainsKey($next)) { $place = $next }
            }
            $previous = if ($given.Count -gt 0) { $given[-1] } else { '' }
            $offered = if ($values.ContainsKey("$place/$previous")) { $values["$place/$previous"] }
                elseif ($current.StartsWith('-')) { $options[$place] }
                else { $words[$place] }
            $offered | Where-Object { $_.StartsWith($current) } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    private static string List(IReadOnlyList<string> words) => $"@({string.Join(", ", words.Select(w => $"'{w}'"))})";
}
