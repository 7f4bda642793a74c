using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.NetworkInformation;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Tests.Faults;

namespace AdoptionSim.Cluster.Tests;

/// <summary>A silo as whoever runs it sees it.</summary>
public sealed class SiloTests
{
    [OrleansFact]
    public async Task A_Silo_Tells_Its_Health_Binds_To_Loopback_And_Leaves_In_Good_Order()
    {
        using var place = new TemporaryFolder();
        int health = Silos.FreePort();
        int port = Silos.FreePort();
        int gateway = Silos.FreePort();
        using Process silo = Launch.Start(
            "silo", "--cluster", $"folder:{place.Sub("cluster")}", "--health-port", $"{health}", "--port", $"{port}",
            "--gateway-port", $"{gateway}");
        string address = await silo.StandardOutput.ReadLineAsync() ?? string.Empty;
        Assert.StartsWith($"127.0.0.1:{port}@", address, StringComparison.Ordinal);
        IPEndPoint[] open = [.. IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
            .Where(listener => listener.Port == health || listener.Port == port || listener.Port == gateway)];
        Assert.Equal(3, open.Length);
        Assert.All(open, listener => Assert.True(IPAddress.IsLoopback(listener.Address), listener.ToString()));
        using (var client = new HttpClient())
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri($"http://127.0.0.1:{health}/health"));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(
                "{\"active_silos\":1,\"leads\":{},\"status\":\"Active\"}\n", await answer.Content.ReadAsStringAsync());
            using HttpResponseMessage other = await client.GetAsync(new Uri($"http://127.0.0.1:{health}/"));
            Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        }

        await Launch.SignalAsync(silo, "TERM");
        Launch.Ending ending = await Launch.EndAsync(silo);
        Assert.Equal((0, string.Empty), (ending.Code, ending.Out));
        string[] lines = ending.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("the silo has left the cluster", lines[^1]);
        Assert.All(lines.Where(line => line.StartsWith('{')), line => JsonDocument.Parse(line).Dispose());
    }

    [OrleansFact]
    public async Task Who_Holds_The_Certificate_Is_In_The_Cluster_And_Nobody_Else()
    {
        using var place = new TemporaryFolder();
        string certificate = await CertificateAsync(place.Sub("own.pem"));
        string other = await CertificateAsync(place.Sub("other.pem"));
        string where = $"folder:{place.Sub("cluster")}";
        await using var silos = new Silos(where);
        await silos.StartAsync("--tls", certificate);
        await silos.StartAsync("--tls", certificate);
        string[] run = ["run", "hard-law", "--cluster", where, "--progress", "none", .. SmallRuns.Size];
        Launch.Ending ending = await Launch.RunAsync([.. run, "--tls", certificate, "--out", place.Sub("with")]);
        Assert.True(ending.Code == 0, ending.Error);
        foreach (string[] wrong in new string[][] { [], ["--tls", other] })
        {
            Launch.Ending refused = await Launch.RunAsync([.. run, .. wrong, "--out", place.Sub("without")]);
            Assert.Equal(6, refused.Code);
        }

        Launch.Ending none = await Launch.RunAsync([.. run, "--tls", place.Sub("none.pem")]);
        Assert.Equal(2, none.Code);
    }

    /// <summary>Makes a file with a certificate and its key.</summary>
    internal static async Task<string> CertificateAsync(string path)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(
            "CN=adoptionsim", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        using X509Certificate2 made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        await File.WriteAllTextAsync(path, made.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n");
        return path;
    }
}
