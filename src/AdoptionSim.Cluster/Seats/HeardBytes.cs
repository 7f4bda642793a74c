using System;
using AdoptionSim.Cluster.Messages;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Cluster.Seats;

/// <summary>Puts bytes that came in a message where actors show their state.</summary>
internal sealed class HeardBytes(Columns columns) : StateVisitor
{
    private int position;

    /// <inheritdoc/>
    public override bool IsReading => true;

    /// <summary>Whether all has been put somewhere.</summary>
    public bool IsAtEnd => position == columns.Bytes.Length;

    /// <inheritdoc/>
    protected override void Visit(Span<byte> bytes)
    {
        ReadOnlySpan<byte> left = columns.Bytes.Span[position..];
        if (left.Length < bytes.Length)
        {
            throw new StateShapeException("A message ends before what it tells does.");
        }

        left[..bytes.Length].CopyTo(bytes);
        position += bytes.Length;
    }
}
