using System;
using System.Linq;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Processes;

/// <summary>Asks a real bash what it would offer.</summary>
public sealed class CompletionTests
{
    private const string Ask = """
        source "$1"
        cd "$2"
        COMP_LINE=$3
        COMP_POINT=${#COMP_LINE}
        COMP_WORDS=($3)
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        [[ $3 == *' ' ]] && COMP_WORDS+=("") && COMP_CWORD=$((COMP_CWORD + 1))
        complete -p adoptionsim >/dev/null || exit 9
        _adoptionsim
        printf '%s\n' "${COMPREPLY[@]}"
        """;

    [UnixTheory]
    [InlineData("adoptionsim ru", "run", "runs")]
    [InlineData("adoptionsim runs ", "list", "show", "diff")]
    [InlineData("adoptionsim run --sc", "--scale")]
    [InlineData("adoptionsim --lang ", "ja", "en")]
    [InlineData("adoptionsim run x.yaml --output ", "text", "json")]
    [InlineData("adoptionsim run plan-f", "plan-fy2025")]
    [InlineData("adoptionsim validate min", "mine.yaml")]
    [InlineData("adoptionsim levers show sme", "sme_subsidy")]
    [InlineData("adoptionsim run x.yaml --set levers.sme", "levers.sme_subsidy.")]
    [InlineData("adoptionsim run x.yaml --scale 1:1", "1000", "100", "10")]
    [InlineData("adoptionsim completion f", "fish")]
    public async Task Bash_Offers_Verbs_Options_Values_Levers_And_Scenarios(string line, params string[] offered)
    {
        using var place = new TemporaryFolder();
        string script = place.Write("completion.bash", (await Command.RunAsync("completion", "bash")).Out);
        System.IO.Directory.CreateDirectory(place.Sub("here"));
        place.Write("here/mine.yaml", string.Empty);
        place.Write("here/mind.txt", string.Empty);
        using var process = Launch.StartProgram(
            "bash", ["--norc", "-c", Ask, "bash", script, place.Sub("here"), line]);
        Command.Ending ending = await Launch.EndAsync(process);
        Assert.True(ending.Code == 0, ending.Error);
        Assert.Equal(string.Empty, ending.Error);
        string[] words = [.. ending.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)];
        Assert.Equal(offered.Order(StringComparer.Ordinal), words.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_Shell_Has_A_Script_With_Every_Verb_And_Another_Shell_Is_A_Usage_Error()
    {
        foreach (string shell in new[] { "bash", "zsh", "fish", "powershell" })
        {
            Command.Ending ending = await Command.RunAsync("completion", shell);
            Assert.Equal((0, string.Empty), (ending.Code, ending.Error));
            Assert.All(["runs list", "law bass", "plan", "--replicates", "sme_subsidy"], word => Assert.Contains(
                shell is "fish" ? word.TrimStart('-') : word, ending.Out, StringComparison.Ordinal));
        }

        Command.Ending wrong = await Command.RunAsync("completion", "bsh");
        Assert.Equal(2, wrong.Code);
        Assert.Contains("bash", wrong.Error, StringComparison.Ordinal);
    }
}
