using System;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// Where blocks post, by occupation, how many vacancies stand open and how many applications were made, and read which
/// of the country's applications win which of its vacancies. Each block writes its own rows; the country adds them.
/// </summary>
[Scratch("filled in every tick")]
public sealed class MarketBoard
{
    private const int GenerationCounts = 2;
    private readonly long[] generations;
    private readonly long[] vacancies;
    private readonly long[] entrants;
    private readonly long[] applications;
    private readonly long[] vacanciesInOrder;
    private readonly double[] blocksPerVacancy;
    private readonly long[] entrantsBefore;
    private readonly long[] applicationsBefore;

    /// <summary>Makes an empty board.</summary>
    /// <param name="blocks">Number of blocks.</param>
    /// <param name="occupations">Number of occupations.</param>
    public MarketBoard(int blocks, int occupations)
    {
        Blocks = blocks;
        Occupations = occupations;
        vacancies = new long[blocks * occupations];
        entrants = new long[blocks * occupations];
        applications = new long[blocks * occupations];
        vacanciesInOrder = new long[(blocks + 1) * occupations];
        blocksPerVacancy = new double[occupations];
        entrantsBefore = new long[(blocks + 1) * occupations];
        applicationsBefore = new long[(blocks + 1) * occupations];
        generations = new long[blocks * GenerationCounts];
        EntrantMatches = new long[occupations];
        Matches = new long[occupations];
    }

    /// <summary>Number of blocks.</summary>
    public int Blocks { get; }

    /// <summary>Number of occupations.</summary>
    public int Occupations { get; }

    /// <summary>Vacancies of each occupation that go to those who enter the labour force; they are served
    /// first.</summary>
    public long[] EntrantMatches { get; }

    /// <summary>Vacancies of each occupation that other applications win.</summary>
    public long[] Matches { get; }

    /// <summary>Open vacancies of a block by occupation; the block fills its row.</summary>
    /// <param name="block">Number of the block.</param>
    public Span<long> VacanciesOf(int block) => vacancies.AsSpan(block * Occupations, Occupations);

    /// <summary>Applications of a block's entrants by occupation; the block fills its row.</summary>
    /// <param name="block">Number of the block.</param>
    public Span<long> EntrantsOf(int block) => entrants.AsSpan(block * Occupations, Occupations);

    /// <summary>Applications of a block's other searchers by occupation; the block fills its row.</summary>
    /// <param name="block">Number of the block.</param>
    public Span<long> ApplicationsOf(int block) => applications.AsSpan(block * Occupations, Occupations);

    /// <summary>Vacancies of an occupation in the whole country.</summary>
    /// <param name="occupation">Index of the occupation.</param>
    public long AllVacancies(int occupation) => vacanciesInOrder[((occupation + 1) * (Blocks + 1)) - 1];

    /// <summary>Applications of entrants for an occupation in the whole country.</summary>
    /// <param name="occupation">Index of the occupation.</param>
    public long AllEntrants(int occupation) => entrantsBefore[(Blocks * Occupations) + occupation];

    /// <summary>Other applications for an occupation in the whole country.</summary>
    /// <param name="occupation">Index of the occupation.</param>
    public long AllApplications(int occupation) => applicationsBefore[(Blocks * Occupations) + occupation];

    /// <summary>Number of the first application of a block's entrants for an occupation.</summary>
    /// <param name="block">Number of the block.</param>
    /// <param name="occupation">Index of the occupation.</param>
    public long EntrantsBefore(int block, int occupation) => entrantsBefore[(block * Occupations) + occupation];

    /// <summary>Number of the first other application of a block for an occupation.</summary>
    /// <param name="block">Number of the block.</param>
    /// <param name="occupation">Index of the occupation.</param>
    public long ApplicationsBefore(int block, int occupation) => applicationsBefore[(block * Occupations) + occupation];

    /// <summary>
    /// What a block's new year brings: first the change of its labour force, second the posts that nobody holds any
    /// more.
    /// </summary>
    /// <param name="block">Number of the block.</param>
    public Span<long> GenerationsOf(int block) => generations.AsSpan(block * GenerationCounts, GenerationCounts);

    /// <summary>Adds up the vacancies of the blocks, so that each has its numbers.</summary>
    public void NumberVacancies()
    {
        for (int occupation = 0; occupation < Occupations; occupation++)
        {
            Span<long> before = vacanciesInOrder.AsSpan(occupation * (Blocks + 1), Blocks + 1);
            long running = 0;
            for (int block = 0; block < Blocks; block++)
            {
                before[block] = running;
                running += vacancies[(block * Occupations) + occupation];
            }

            before[Blocks] = running;
            blocksPerVacancy[occupation] = (double)Blocks / Math.Max(1, running);
        }
    }

    /// <summary>Adds up the applications of the blocks, so that each has its numbers.</summary>
    public void NumberApplications()
    {
        Number(entrants, entrantsBefore);
        Number(applications, applicationsBefore);
    }

    /// <summary>Finds the block of a numbered vacancy.</summary>
    /// <param name="occupation">Index of the occupation.</param>
    /// <param name="number">Number of the vacancy in the country.</param>
    /// <returns>The block, and the number of the vacancy inside it.</returns>
    public (int Block, int Rank) VacancyAt(int occupation, long number)
    {
        // Blocks are alike, so the block is near where an even spread would have it.
        ReadOnlySpan<long> before = vacanciesInOrder.AsSpan(occupation * (Blocks + 1), Blocks + 1);
        int block = (int)(number * blocksPerVacancy[occupation]);
        while (before[block] > number)
        {
            block--;
        }

        while (before[block + 1] <= number)
        {
            block++;
        }

        return (block, (int)(number - before[block]));
    }

    /// <summary>Shows what the country has numbered and matched, so that blocks of another process read the same.
    /// </summary>
    /// <param name="state">Takes it along, or puts it on the board over there.</param>
    /// <exception cref="StateShapeException">What is to be put here is of another country.</exception>
    public void Tell(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(MarketBoard));
        state.Column<long>(EntrantMatches);
        state.Column<long>(Matches);
        state.Column<long>(vacanciesInOrder);
        state.Column<double>(blocksPerVacancy);
        state.Column<long>(entrantsBefore);
        state.Column<long>(applicationsBefore);
    }

    /// <summary>Shows what some blocks have posted, so that it can be put on the board of the country.</summary>
    /// <param name="state">Takes it along, or puts it on the board over there.</param>
    /// <param name="first">Number of the first block.</param>
    /// <param name="count">Number of blocks.</param>
    /// <exception cref="StateShapeException">What is to be put here is of other blocks.</exception>
    public void TellPosted(StateVisitor state, int first, int count)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(TellPosted));
        state.Column(generations.AsSpan(first * GenerationCounts, count * GenerationCounts));
        state.Column(vacancies.AsSpan(first * Occupations, count * Occupations));
        state.Column(entrants.AsSpan(first * Occupations, count * Occupations));
        state.Column(applications.AsSpan(first * Occupations, count * Occupations));
    }

    private void Number(long[] counts, long[] before)
    {
        for (int occupation = 0; occupation < Occupations; occupation++)
        {
            long running = 0;
            for (int block = 0; block < Blocks; block++)
            {
                before[(block * Occupations) + occupation] = running;
                running += counts[(block * Occupations) + occupation];
            }

            before[(Blocks * Occupations) + occupation] = running;
        }
    }
}
