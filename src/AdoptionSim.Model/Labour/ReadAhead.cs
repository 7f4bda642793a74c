using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// Has at hand what employments touch that are about to end or begin: persons, their neighbours on a post, posts and
/// firms lie anywhere in the memory of a block, and waiting for them one by one would take most of the time. It changes
/// no outcome.
/// </summary>
[Scratch("of some events")]
internal sealed class ReadAhead(WorkerColumns persons, FirmPosts posts, FirmColumns firms)
{
    /// <summary>How many events are read for together: what they touch fits in a processor's first cache.</summary>
    public const int Events = Cache.EventsTogether;

    private readonly int[] places = new int[Events + 1];
    private readonly int[] neighbours = new int[(2 * Events) + 1];
    private readonly int[] walks = new int[Events + 1];

    /// <summary>Reads what the ends of some employments touch; persons without work may be among them.</summary>
    /// <param name="rows">Rows of the persons, at most <see cref="Events"/>.</param>
    public void Leavers(ReadOnlySpan<int> rows)
    {
        persons.Read(rows);
        persons.ReadBytes(rows);
        int held = 0;
        int near = 0;
        foreach (int row in rows)
        {
            ref readonly PersonRecord person = ref persons[row];
            places[held] = person.Post;
            held += person.Post >= 0 ? 1 : 0;
            neighbours[near] = person.NextOnPost;
            near += person.NextOnPost >= 0 ? 1 : 0;
            neighbours[near] = person.PreviousOnPost;
            near += person.PreviousOnPost >= 0 ? 1 : 0;
        }

        Posts(held, near);
    }

    /// <summary>Reads what the next persons to be seated touch, with the rows that they are given.</summary>
    /// <param name="seats">Posts that are taken, at most <see cref="Events"/>, in their order.</param>
    public void Seats(ReadOnlySpan<int> seats)
    {
        for (int k = 0; k < seats.Length; k++)
        {
            neighbours[k] = persons.RowTakenAfter(k);
        }

        ReadOnlySpan<int> rows = neighbours.AsSpan(0, seats.Length);
        persons.Read(rows);
        persons.ReadBytes(rows);
        posts.Read(seats);
        int near = 0;
        foreach (int seat in seats)
        {
            neighbours[near] = posts[seat].Head;
            near += posts[seat].Head >= 0 ? 1 : 0;
        }

        seats.CopyTo(places);
        Posts(seats.Length, near);
    }

    /// <summary>Reads what the ends of all employments of some firms touch.</summary>
    /// <param name="closing">Rows of the firms.</param>
    public void StaffOf(ReadOnlySpan<int> closing)
    {
        int held = 0;
        foreach (int firm in closing)
        {
            for (int post = posts.Start[firm]; post < posts.Start[firm + 1]; post++)
            {
                walks[held++] = post;
                if (held == Events)
                {
                    WalkAlong(held);
                    held = 0;
                }
            }
        }

        WalkAlong(held);
    }

    /// <summary>Goes along the staff of noted posts, side by side.</summary>
    private void WalkAlong(int held)
    {
        posts.Read(walks.AsSpan(0, held));
        int walking = 0;
        for (int k = 0; k < held; k++)
        {
            walks[walking] = posts[walks[k]].Head;
            walking += walks[walking] >= 0 ? 1 : 0;
        }

        while (walking > 0)
        {
            Leavers(walks.AsSpan(0, walking));
            int going = 0;
            for (int k = 0; k < walking; k++)
            {
                walks[going] = persons[walks[k]].NextOnPost;
                going += walks[going] >= 0 ? 1 : 0;
            }

            walking = going;
        }
    }

    /// <summary>Reads noted posts with their firms, and noted persons.</summary>
    private void Posts(int held, int near)
    {
        Span<int> at = places.AsSpan(0, held);
        posts.Read(at);
        persons.Read(neighbours.AsSpan(0, near));
        foreach (ref int place in at)
        {
            place = posts[place].Firm;
        }

        firms.Read(at);
    }
}
