using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Tests;

/// <summary>State in memory.</summary>
internal static class KeptBytes
{
    public static byte[] Of(Action<StateVisitor> show)
    {
        var writer = new Writer();
        show(writer);
        return [.. writer.Bytes];
    }

    public static void PutBack(byte[] bytes, Action<StateVisitor> show)
    {
        var reader = new Reader(bytes);
        show(reader);
        Assert.Equal(bytes.Length, reader.Position);
    }

    private sealed class Writer : StateVisitor
    {
        public List<byte> Bytes { get; } = [];

        public override bool IsReading => false;

        protected override void Visit(Span<byte> bytes)
        {
            int at = Bytes.Count;
            CollectionsMarshal.SetCount(Bytes, at + bytes.Length);
            bytes.CopyTo(CollectionsMarshal.AsSpan(Bytes)[at..]);
        }
    }

    private sealed class Reader(byte[] kept) : StateVisitor
    {
        public int Position { get; private set; }

        public override bool IsReading => true;

        protected override void Visit(Span<byte> bytes)
        {
            if (bytes.Length > kept.Length - Position)
            {
                throw new StateShapeException("It ends early.");
            }

            kept.AsSpan(Position, bytes.Length).CopyTo(bytes);
            Position += bytes.Length;
        }
    }
}
