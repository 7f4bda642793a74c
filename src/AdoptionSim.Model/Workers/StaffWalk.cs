using AdoptionSim.Kernel;
using AdoptionSim.Model.Firms;

namespace AdoptionSim.Model.Workers;

/// <summary>A walk along the staff of one post, to tell them whether the employer uses AI.</summary>
internal struct StaffWalk
{
    /// <summary>Walks that are under way at the same time.</summary>
    public const int InTurn = 32;

    private const int NewsAhead = 8;

    /// <summary>Person whose turn it is, row of the block's persons.</summary>
    public int Row;

    /// <summary>Persons who are still to be told, with the one whose turn it is.</summary>
    public int Left;

    /// <summary>Sector of the employer.</summary>
    public byte Sector;

    /// <summary>Whether the employer uses AI.</summary>
    public bool Uses;

    /// <summary>The chains of staff of the firms in the news, one after the other.</summary>
    internal ref struct Chains(News news, FirmPosts posts)
    {
        private int told;
        private int post;
        private int end;
        private bool uses;

        /// <summary>Begins at the next post where somebody works; false when no post is left.</summary>
        /// <param name="walk">The walk, written.</param>
        public bool Begin(ref StaffWalk walk)
        {
            while (true)
            {
                while (post == end)
                {
                    if (told == news.Count)
                    {
                        return false;
                    }

                    TakeNews();
                }

                ref readonly PostRecord at = ref posts[post++];
                if (at.Staff > 0)
                {
                    walk.Row = at.Head;
                    walk.Left = at.Staff;
                    walk.Sector = at.Sector;
                    walk.Uses = uses;
                    return true;
                }
            }
        }

        private void TakeNews()
        {
            int firm = news.Firm(told);
            uses = news.Gained(told);
            told++;
            post = posts.Start[firm];
            end = posts.Start[firm + 1];
            if (told + NewsAhead < news.Count)
            {
                Cache.Fetch(in posts[posts.Start[news.Firm(told + NewsAhead)]]);
            }
        }
    }
}
