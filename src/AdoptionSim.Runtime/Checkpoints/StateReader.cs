using System;
using System.Buffers.Binary;
using System.IO;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>Puts state back from a file.</summary>
internal sealed class StateReader : StateVisitor, IDisposable
{
    private readonly string path;
    private readonly FileStream stream;
    private readonly long end;

    /// <summary>Reads the head.</summary>
    /// <exception cref="CheckpointRefusedException">The file is truncated, or of something else.</exception>
    public StateReader(string path, FileStream stream, byte[] head)
    {
        this.path = path;
        this.stream = stream;
        end = stream.Length - StateFile.TailBytes;
        if (end < head.Length)
        {
            throw new CheckpointRefusedException(path, CheckpointProblem.Truncated);
        }

        var found = new byte[head.Length];
        stream.ReadExactly(found);
        if (!found.AsSpan().SequenceEqual(head))
        {
            throw new CheckpointRefusedException(path, StateFile.ProblemOf(found, head));
        }
    }

    /// <inheritdoc/>
    public override bool IsReading => true;

    /// <summary>Bytes of state that are left.</summary>
    public long Left => end - stream.Position;

    /// <summary>Reads the whole file and compares it with its tail.</summary>
    /// <exception cref="CheckpointRefusedException">It is not as it was written.</exception>
    public StateSeal Verify()
    {
        stream.Position = 0;
        var chunk = new byte[StateFile.ChunkBytes];
        var digest = default(StableHash);
        for (long left = end; left >= 0;)
        {
            int part = (int)Math.Min(left, chunk.Length);
            stream.ReadExactly(chunk, 0, part);
            digest.AddColumn(chunk.AsSpan(0, part));
            left -= part;
            if (part < chunk.Length)
            {
                break;
            }
        }

        Span<byte> tail = stackalloc byte[StateFile.TailBytes];
        stream.ReadExactly(tail);
        if (BinaryPrimitives.ReadInt64LittleEndian(tail) != end)
        {
            throw new CheckpointRefusedException(path, CheckpointProblem.Truncated);
        }

        return BinaryPrimitives.ReadUInt64LittleEndian(tail[sizeof(long)..]) == digest.Value
            ? new StateSeal(end + StateFile.TailBytes, digest.Value)
            : throw new CheckpointRefusedException(path, CheckpointProblem.Corrupt);
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => stream.Dispose();

    /// <inheritdoc/>
    protected override void Visit(Span<byte> bytes)
    {
        if (bytes.Length > Left)
        {
            throw new StateShapeException($"{path} ends before the state does.");
        }

        stream.ReadExactly(bytes);
    }
}
