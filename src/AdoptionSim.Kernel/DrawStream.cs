using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace AdoptionSim.Kernel;

/// <summary>A named stream of draws: one name per decision, for example <c>firm.adoption</c>.</summary>
/// <remarks>
/// The id is the 32-bit FNV-1a hash of the name's UTF-8 bytes, so a stream keeps its draws when others come or go.
/// Two names may collide (one pair in four billion); the program's list of streams is tested for distinct ids.
/// G. Fowler, L. C. Noll, K.-P. Vo and D. Eastlake, "The FNV non-cryptographic hash algorithm".
/// </remarks>
[SuppressMessage("Naming", "CA1711", Justification = "A stream of draws is the usual name; it is no System.IO stream.")]
public readonly struct DrawStream : IEquatable<DrawStream>
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Names a stream.</summary>
    /// <param name="name">The decision the draws are for; not empty. Renaming a stream changes its draws.</param>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    public DrawStream(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        uint hash = OffsetBasis;
        foreach (byte value in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ value) * Prime);
        }

        Id = hash;
    }

    /// <summary>The name as given; null only for <c>default</c>.</summary>
    public string? Name { get; }

    /// <summary>The stable id of the name, which is the third counter word of every draw of the stream.</summary>
    public uint Id { get; }

    /// <summary>Says whether two streams give the same draws.</summary>
    /// <param name="left">One stream.</param>
    /// <param name="right">The other stream.</param>
    public static bool operator ==(DrawStream left, DrawStream right) => left.Equals(right);

    /// <summary>Says whether two streams give different draws.</summary>
    /// <param name="left">One stream.</param>
    /// <param name="right">The other stream.</param>
    public static bool operator !=(DrawStream left, DrawStream right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(DrawStream other) => Id == other.Id;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is DrawStream other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((int)Id);

    /// <summary>Gives the name, for messages.</summary>
    public override string ToString() => Name ?? "(unnamed stream)";
}
