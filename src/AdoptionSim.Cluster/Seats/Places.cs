using System;
using System.Text;
using AdoptionSim.Cluster.Messages;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Runtime.Checkpoints;

namespace AdoptionSim.Cluster.Seats;

/// <summary>Where state is kept, in messages.</summary>
internal static class Places
{
    /// <summary>Tells where blocks keep their state, or find it.</summary>
    public static void Tell(StateVisitor state, StateFolder place)
    {
        (int Tick, bool ToDisk) told = (place.Tick, place.ToDisk);
        state.Value(ref told);
        byte[] folder = Encoding.UTF8.GetBytes(place.Folder);
        int length = folder.Length;
        state.List(ref folder, ref length);
    }

    /// <summary>Hears where blocks of a country keep their state, or find it.</summary>
    public static StateFolder Hear(StateVisitor state, CountryOrder order)
    {
        (int Tick, bool ToDisk) told = default;
        state.Value(ref told);
        byte[] folder = [];
        int length = 0;
        state.List(ref folder, ref length);
        return new StateFolder(
            Encoding.UTF8.GetString(folder.AsSpan(0, length)), order.RunId, order.Replicate, order.Country, told.Tick,
            told.ToDisk);
    }
}
