using System;
using System.CommandLine;
using System.IO;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cluster;

namespace AdoptionSim.Cli.Usage;

/// <summary>The options that say where a cluster is. A connection is a secret, and never part of a message.</summary>
internal sealed class ClusterPlace
{
    private const string FolderPrefix = "folder:";
    private const string VariablePrefix = "env:";
    private const string FilePrefix = "file:";

    private readonly CliContext context;

    /// <summary>Makes the option.</summary>
    public ClusterPlace(CliContext context)
    {
        this.context = context;
        Option = Make.Option("--cluster", "WHERE", Catalogue.ClusterOption, context.Tongue);
        Tls = Make.Option("--tls", "FILE", Catalogue.TlsOption, context.Tongue);
    }

    /// <summary>The option.</summary>
    public Option<string> Option { get; }

    /// <summary>The option that names the certificate of the cluster.</summary>
    public Option<string> Tls { get; }

    /// <summary>The cluster; null when the option is not given or wrong.</summary>
    public ClusterSettings? Read(OptionReader reader) => PlaceOf(reader) is { } place
        ? place with { Certificate = CertificateOf(reader) }
        : null;

    private X509Certificate2? CertificateOf(OptionReader reader)
    {
        if (reader.Text(Tls) is not { } file)
        {
            return null;
        }

        try
        {
            return X509Certificate2.CreateFromPemFile(file);
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or ArgumentException
            or UnauthorizedAccessException)
        {
            reader.Report(Catalogue.NotCertificate.In(context.Tongue, Tls.Name, file));
            return null;
        }
    }

    private ClusterSettings? PlaceOf(OptionReader reader)
    {
        if (reader.Text(Option) is not { } text)
        {
            return null;
        }

        if (Rest(text, FolderPrefix) is { } folder)
        {
            return new ClusterSettings { Folder = Path.GetFullPath(folder) };
        }

        if (Rest(text, VariablePrefix) is { } variable)
        {
            return Of(context.Variable(variable), text, reader);
        }

        if (Rest(text, FilePrefix) is { } file)
        {
            return Of(File.Exists(file) ? File.ReadAllText(file) : null, text, reader);
        }

        reader.Report(Catalogue.ClusterNowhere.In(context.Tongue));
        return null;
    }

    private static string? Rest(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) && text.Length > prefix.Length ? text[prefix.Length..] : null;

    private ClusterSettings? Of(string? connection, string named, OptionReader reader)
    {
        if (!string.IsNullOrWhiteSpace(connection))
        {
            return new ClusterSettings { Connection = connection.Trim() };
        }

        reader.Report(Catalogue.ClusterEmpty.In(context.Tongue, named));
        return null;
    }
}
