using System.Text;

namespace AdoptionSim.Parquet.Bytes;

/// <summary>
/// UTF-8 that refuses what it cannot represent, where the usual one would silently put a replacement.
/// </summary>
internal static class StrictUtf8
{
    public static readonly UTF8Encoding Encoding =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
