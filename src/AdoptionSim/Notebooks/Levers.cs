using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Notebooks;

/// <summary>The levers that a scenario can pull, and what can be written for each.</summary>
public static class Levers
{
    /// <summary>All levers.</summary>
    /// <param name="language">Language; null for that of the environment.</param>
    /// <exception cref="ScenarioInvalidException">The files of the program cannot be used.</exception>
    public static Listing All(ReportLanguage? language = null)
    {
        ReportLanguage chosen = language ?? UsualLanguage.Current();
        return new Listing(
            [
                Listing.TableOf(
                    new("施策", "Levers"), [Listing.Same("id"), new("名前", "Title"), new("柱", "Pillar")],
                    Simulation.Catalogue().Levers.Select(lever => (IReadOnlyList<ReportText>)
                    [
                        Listing.Same(lever.Id), new(lever.Title.Ja, lever.Title.En),
                        ReportTexts.NameOf("pillar", lever.Pillar),
                    ])),
            ],
            chosen, Listing.Program(chosen));
    }

    /// <summary>What can be written for a lever, and the parameters that it moves.</summary>
    /// <param name="id">Id, such as <c>sme_subsidy</c>.</param>
    /// <param name="language">Language; null for that of the environment.</param>
    /// <exception cref="System.ArgumentException">There is no such lever.</exception>
    public static Listing Show(string id, ReportLanguage? language = null)
    {
        IReadOnlyList<LeverInfo> levers = Simulation.Catalogue().Levers;
        LeverInfo lever = levers.FirstOrDefault(known => known.Id == id)
            ?? throw new System.ArgumentException(
                $"There is no lever '{id}'; there are {string.Join(", ", levers.Select(known => known.Id))}.",
                nameof(id));
        ReportLanguage chosen = language ?? UsualLanguage.Current();
        return new Listing(
            [
                Listing.TableOf(
                    new($"{lever.Title.Ja}（{lever.Id}）", $"{lever.Title.En} ({lever.Id})"),
                    [new("書けるもの", "Key"), new("意味", "Meaning")],
                    lever.Keys.Select(key => (IReadOnlyList<ReportText>)
                        [Listing.Same(key.Key), new(key.Meaning.Ja, key.Meaning.En)])),
                Listing.TableOf(
                    new("動かすパラメータ", "Parameters that it moves"),
                    [new("パラメータ", "Parameter"), new("値", "Value"), new("単位", "Unit"), new("確度", "Flag")],
                    lever.Parameters.Select(parameter => (IReadOnlyList<ReportText>)
                    [
                        Listing.Same(parameter.Id), Listing.Same($"{parameter.Value}"), Listing.Same(parameter.Unit),
                        Listing.Same(parameter.Flag.ToString()),
                    ])),
            ],
            chosen, Listing.Program(chosen));
    }
}
