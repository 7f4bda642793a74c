using System;
using System.IO;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// A file that is being written; what the environment refuses is thrown with the path of the file, once: closing a file
/// whose writing failed is quiet.
/// </summary>
internal sealed class GuardedStream : Stream
{
    private const int BufferBytes = 1 << 16;

    private readonly string path;
    private readonly FileStream file;
    private bool hasFailed;

    /// <summary>Creates a file that does not exist yet.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="RunFolderException">The environment refuses.</exception>
    public GuardedStream(string path)
    {
        this.path = path;
        try
        {
            file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, BufferBytes);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(path, failure);
        }
    }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => file.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => file.Position;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        try
        {
            file.Flush();
        }
        catch (Exception failure) when (IsOfTheEnvironment(failure))
        {
            throw Failed(failure);
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        Write(buffer.AsSpan(offset, count));
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            file.Write(buffer);
        }
        catch (Exception failure) when (IsOfTheEnvironment(failure))
        {
            throw Failed(failure);
        }
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close(file);
        }

        base.Dispose(disposing);
    }

    private void Close(FileStream open)
    {
        try
        {
            open.Dispose();
        }
        catch (Exception failure) when (IsOfTheEnvironment(failure))
        {
            if (!hasFailed)
            {
                throw Failed(failure);
            }
        }
    }

    private RunFolderException Failed(Exception failure)
    {
        hasFailed = true;
        return RunFolderException.From(path, failure);
    }

    /// <summary>
    /// The runtime reports a file that grows beyond the limit of the system as an argument out of range.
    /// </summary>
    private static bool IsOfTheEnvironment(Exception failure) =>
        RunFolderException.Covers(failure) || failure is ArgumentOutOfRangeException;
}
