using System;
using System.Buffers.Binary;
using System.IO;
using System.Text;
using AdoptionSim.Model;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>
/// The form of a file that holds one unit of state: a head that says whose state it is, the state, and the length and
/// digest of both. It is written under another name and renamed, so that a file with its own name is whole.
/// </summary>
internal static class StateFile
{
    /// <summary>Version of the form; another one is refused.</summary>
    public const int FormVersion = 1;

    /// <summary>Bytes that are digested at a time.</summary>
    public const int ChunkBytes = 1 << 16;

    /// <summary>Bytes after the state: length of head and state, digest of both.</summary>
    public const int TailBytes = 2 * sizeof(long);

    private const string Mark = "ASIMSTAT";
    private const string WritingSuffix = ".writing";

    /// <summary>
    /// Another build of the model may order its state in another way; the same source gives the same id.
    /// </summary>
    private static readonly Guid Build = typeof(Block).Module.ModuleVersionId;

    /// <summary>Head of a file.</summary>
    /// <param name="runId">Id of the run, 64 hexadecimal digits.</param>
    /// <param name="at">Whose state, and of when.</param>
    public static byte[] Head(string runId, StatePlace at)
    {
        var head = new MemoryStream();
        head.Write(Encoding.ASCII.GetBytes(Mark));
        Span<byte> numbers = stackalloc byte[5 * sizeof(int)];
        int[] values = [FormVersion, at.Replicate, at.Country, at.Tick, at.Unit];
        for (int k = 0; k < values.Length; k++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(numbers[(k * sizeof(int))..], values[k]);
        }

        head.Write(numbers[..sizeof(int)]);
        head.Write(Build.ToByteArray());
        head.Write(numbers[sizeof(int)..]);
        head.Write(Convert.FromHexString(runId));
        return head.ToArray();
    }

    /// <summary>Writes a file.</summary>
    /// <param name="path">Its name; what stands there is replaced.</param>
    /// <param name="head">Its head.</param>
    /// <param name="open">Opens a file for writing; tests let it fail.</param>
    /// <param name="write">Writes the state.</param>
    /// <param name="toDisk">Whether to wait until it would outlast a loss of power, which takes its time.</param>
    /// <returns>Length of the file and its digest.</returns>
    /// <exception cref="RunFolderException">The environment does not let it be written; nothing is left.</exception>
    public static StateSeal Write(
        string path, byte[] head, Func<string, Stream> open, Action<StateWriter> write, bool toDisk = false)
    {
        string writing = path + WritingSuffix;
        try
        {
            StateSeal seal;
            using (Stream stream = open(writing))
            {
                var writer = new StateWriter(stream);
                writer.Write(head);
                write(writer);
                seal = writer.End();
                stream.Flush();
                (stream as FileStream)?.Flush(toDisk);
            }

            File.Move(writing, path, overwrite: true);
            return seal;
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            Remove(writing);
            throw RunFolderException.From(path, failure);
        }
    }

    /// <summary>Checks that a file is whole and of the place that its head must name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="head">Head that it must have.</param>
    /// <param name="seal">Length and digest that it must have; null where only its own tail is known.</param>
    /// <exception cref="CheckpointRefusedException">It is not.</exception>
    public static void Verify(string path, byte[] head, StateSeal? seal)
    {
        using StateReader reader = Open(path, head);
        StateSeal found = reader.Verify();
        if (seal is { } expected && expected != found)
        {
            throw new CheckpointRefusedException(path, CheckpointProblem.Mixed);
        }
    }

    /// <summary>Opens a file behind its head.</summary>
    /// <param name="path">The file.</param>
    /// <param name="head">Head that it must have.</param>
    /// <exception cref="CheckpointRefusedException">It is missing, truncated, or of something else.</exception>
    public static StateReader Open(string path, byte[] head)
    {
        FileStream? stream = null;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, ChunkBytes);
            return new StateReader(path, stream, head);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            stream?.Dispose();
            throw new CheckpointRefusedException(path, CheckpointProblem.Missing, failure);
        }
        catch
        {
            stream?.Dispose();
            throw;
        }
    }

    /// <summary>Why a head is not the one that is expected.</summary>
    /// <param name="found">Head of a file.</param>
    /// <param name="expected">Head that it must have.</param>
    public static CheckpointProblem ProblemOf(ReadOnlySpan<byte> found, ReadOnlySpan<byte> expected)
    {
        int version = Mark.Length + sizeof(int) + Build.ToByteArray().Length;
        int place = version + (4 * sizeof(int));
        return !found[..Mark.Length].SequenceEqual(expected[..Mark.Length]) ? CheckpointProblem.Corrupt
            : !found[..version].SequenceEqual(expected[..version]) ? CheckpointProblem.OtherVersion
            : !found[place..].SequenceEqual(expected[place..]) ? CheckpointProblem.Foreign
            : CheckpointProblem.Mixed;
    }

    /// <summary>Removes a file, as far as the environment lets it.</summary>
    /// <param name="path">The file.</param>
    public static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            // What stays behind has a name that nothing reads.
        }
    }}
