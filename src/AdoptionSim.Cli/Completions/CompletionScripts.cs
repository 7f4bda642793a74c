using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Cli.Completions;

/// <summary>
/// Writes the completion of each shell. The words stand in the script, so that completing starts no program.
/// </summary>
internal static partial class CompletionScripts
{
    /// <summary>Shells with a script.</summary>
    public static readonly string[] Shells = ["bash", "zsh", "fish", "powershell"];

    /// <summary>The script of a shell.</summary>
    /// <param name="shell">One of <see cref="Shells"/>.</param>
    /// <param name="places">What can be completed where.</param>
    public static string Of(string shell, IReadOnlyList<CompletionPlace> places)
    {
        string script = shell switch
        {
            "bash" => Bash(places),
            "zsh" => Zsh(places),
            "fish" => Fish(places),
            "powershell" => PowerShell(places),
            _ => throw new ArgumentOutOfRangeException(nameof(shell), shell, "There is no such shell."),
        };
        return script.Replace("\r", string.Empty, StringComparison.Ordinal);
    }

    private static string Bash(IReadOnlyList<CompletionPlace> places) => $$"""
        # Completion of adoptionsim for bash: source <(adoptionsim completion bash)
        _adoptionsim_words() { COMPREPLY+=($(compgen -W "$1" -- "$current")); }
        _adoptionsim_folders() { COMPREPLY+=($(compgen -d -- "$current")); compopt -o filenames 2>/dev/null; }
        _adoptionsim_any() { COMPREPLY+=($(compgen -f -- "$current")); compopt -o filenames 2>/dev/null; }
        _adoptionsim_scenarios() {
          COMPREPLY+=($(compgen -d -- "$current") $(compgen -f -X '!*.yaml' -- "$current"))
          compopt -o filenames 2>/dev/null
        }
        _adoptionsim() {
          local words k word place= current previous before
          local line=${COMP_LINE:0:COMP_POINT}
          read -ra words <<<"$line"
          [[ $line == *[[:space:]] ]] && words+=("")
          current=${words[${#words[@]} - 1]}
          previous=${words[${#words[@]} - 2]}
          COMPREPLY=()
          for ((k = 1; k < ${#words[@]} - 1; k++)); do
            word="${place:+$place }${words[k]}"
            case "$word" in
              {{Paths(places, "|")}}) place=$word ;;
            esac
          done
          case "$place/$previous" in
        {{Values(places, BashOffer)}}
            *)
              if [[ $current == -* ]]; then
                case "$place" in
        {{Options(places, words => $"_adoptionsim_words '{words}'")}}
                esac
              else
                case "$place" in
        {{Arguments(places, BashOffer)}}
                esac
              fi
              ;;
          esac
          # bash splits words at : and =, so what stands before the last of them is taken off again.
          before=${current%"${current##*[:=]}"}
          [[ -n $before ]] && COMPREPLY=("${COMPREPLY[@]#"$before"}")
          [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *. ]] && compopt -o nospace 2>/dev/null
          return 0
        }
        complete -F _adoptionsim adoptionsim

        """;

    private static string Zsh(IReadOnlyList<CompletionPlace> places) => $$"""
        #compdef adoptionsim
        # Completion of adoptionsim for zsh: source <(adoptionsim completion zsh)
        _adoptionsim_words() { compadd -- ${=1} }
        _adoptionsim_folders() { _files -/ }
        _adoptionsim_any() { _files }
        _adoptionsim_scenarios() { _files -g '*.yaml' }
        _adoptionsim() {
          local place= word given
          for given in "${(@)words[2,CURRENT-1]}"; do
            word="${place:+$place }$given"
            case "$word" in
              ({{Paths(places, "|")}}) place=$word ;;
            esac
          done
          case "$place/${words[CURRENT-1]}" in
        {{Values(places, BashOffer)}}
            *)
              if [[ ${words[CURRENT]} == -* ]]; then
                case "$place" in
        {{Options(places, words => $"_adoptionsim_words '{words}'")}}
                esac
              else
                case "$place" in
        {{Arguments(places, BashOffer)}}
                esac
              fi
              ;;
          esac
        }
        compdef _adoptionsim adoptionsim

        """;

    /// <summary>Branches that complete the value of an option.</summary>
    private static string Values(
        IReadOnlyList<CompletionPlace> places, Func<IReadOnlyList<string>, CompletionFiles, string> offer) => Joined(
        from place in places
        from option in place.Options
        where option.TakesValue
        select $"    '{place.Path}/{option.Name}') {offer(option.Words, option.Files)} ;;");

    /// <summary>Branches that complete the name of an option.</summary>
    private static string Options(IReadOnlyList<CompletionPlace> places, Func<string, string> offer) => Joined(
        places.Select(place => $"          '{place.Path}') {offer(Names(place))} ;;"));

    /// <summary>Branches that complete a verb or an argument.</summary>
    private static string Arguments(
        IReadOnlyList<CompletionPlace> places, Func<IReadOnlyList<string>, CompletionFiles, string> offer) => Joined(
        places.Select(place =>
            $"          '{place.Path}') {offer([.. place.Verbs, .. place.Words], place.Files)} ;;"));

    private static string BashOffer(IReadOnlyList<string> words, CompletionFiles files)
    {
        List<string> offers = [];
        if (words.Count > 0)
        {
            offers.Add($"_adoptionsim_words '{string.Join(' ', words)}'");
        }

        if (files is not CompletionFiles.None)
        {
            offers.Add(files switch
            {
                CompletionFiles.Folders => "_adoptionsim_folders",
                CompletionFiles.Scenarios => "_adoptionsim_scenarios",
                _ => "_adoptionsim_any",
            });
        }

        return offers.Count == 0 ? ":" : string.Join("; ", offers);
    }

    private static string Paths(IReadOnlyList<CompletionPlace> places, string between) =>
        string.Join(between, places.Where(place => place.Path.Length > 0).Select(place => $"'{place.Path}'"));

    private static string Names(CompletionPlace place) => string.Join(' ', place.Options.Select(option => option.Name));

    private static string Joined(IEnumerable<string> lines) => string.Join('\n', lines);
}
