using System;
using System.Buffers;
using AdoptionSim.Cluster.Messages;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Cluster.Seats;

/// <summary>Takes along what actors show, as bytes.</summary>
internal sealed class ToldBytes : StateVisitor
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    /// <inheritdoc/>
    public override bool IsReading => false;

    /// <summary>What one actor shows.</summary>
    public static Columns Of(Action<StateVisitor> show)
    {
        var told = new ToldBytes();
        show(told);
        return told.ToColumns();
    }

    /// <summary>The bytes so far; nothing is added afterwards.</summary>
    public Columns ToColumns() => new(bytes.WrittenMemory);

    /// <summary>Adds what another message has told.</summary>
    public void Add(Columns columns) => bytes.Write(columns.Bytes.Span);

    /// <inheritdoc/>
    protected override void Visit(Span<byte> bytes) => this.bytes.Write(bytes);
}
