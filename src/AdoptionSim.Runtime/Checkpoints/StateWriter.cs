using System;
using System.Buffers.Binary;
using System.IO;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>Keeps state in a file, and its digest.</summary>
internal sealed class StateWriter(Stream stream) : StateVisitor
{
    private readonly byte[] chunk = new byte[StateFile.ChunkBytes];
    private StableHash digest;
    private long written;
    private int used;

    /// <inheritdoc/>
    public override bool IsReading => false;

    /// <summary>Writes bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            int part = Math.Min(bytes.Length, chunk.Length - used);
            bytes[..part].CopyTo(chunk.AsSpan(used));
            used += part;
            bytes = bytes[part..];
            if (used == chunk.Length)
            {
                EndChunk();
            }
        }
    }

    /// <summary>Writes length and digest; nothing is written afterwards.</summary>
    public StateSeal End()
    {
        EndChunk();
        Span<byte> tail = stackalloc byte[StateFile.TailBytes];
        BinaryPrimitives.WriteInt64LittleEndian(tail, written);
        BinaryPrimitives.WriteUInt64LittleEndian(tail[sizeof(long)..], digest.Value);
        stream.Write(tail);
        return new StateSeal(written + tail.Length, digest.Value);
    }

    /// <inheritdoc/>
    protected override void Visit(Span<byte> bytes) => Write(bytes);

    private void EndChunk()
    {
        digest.AddColumn(chunk.AsSpan(0, used));
        stream.Write(chunk, 0, used);
        written += used;
        used = 0;
    }
}
