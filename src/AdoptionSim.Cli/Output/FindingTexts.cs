using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Output;

/// <summary>Says what is wrong with a file of a folder of results.</summary>
internal static class FindingTexts
{
    /// <summary>The finding in a line.</summary>
    public static string Line(FolderFinding finding, Tongue tongue)
    {
        string detail = finding.Detail.Length == 0 ? string.Empty : $" ({Printable.Of(finding.Detail)})";
        return $"{Printable.Of(finding.File)}: {Of(finding.Kind).In(tongue)}{detail}";
    }

    /// <summary>The text of a kind.</summary>
    public static CliText Of(FolderFindingKind kind) => kind switch
    {
        FolderFindingKind.Changed => Catalogue.FindingChanged,
        FolderFindingKind.Missing => Catalogue.FindingMissing,
        FolderFindingKind.Additional => Catalogue.FindingAdditional,
        FolderFindingKind.Link => Catalogue.FindingLink,
        FolderFindingKind.ChangedOrSums => Catalogue.FindingChangedOrSums,
        FolderFindingKind.Form => Catalogue.FindingForm,
        FolderFindingKind.LeadsOut => Catalogue.FindingLeadsOut,
        FolderFindingKind.TooLarge => Catalogue.FindingTooLarge,
        FolderFindingKind.TooMany => Catalogue.FindingTooMany,
        FolderFindingKind.Unreadable => Catalogue.FindingUnreadable,
        FolderFindingKind.OtherId => Catalogue.FindingOtherId,
        FolderFindingKind.OtherResult => Catalogue.FindingOtherResult,
        _ => Catalogue.FindingOtherTable,
    };

    /// <summary>The word of a kind in JSON.</summary>
    public static string WordOf(FolderFindingKind kind) =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}
