using System;
using System.Collections.Generic;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Observations.Surveys;

/// <summary>The size classes of a country that stand for the sizes a survey asked about.</summary>
/// <param name="First">Index of the smallest class.</param>
/// <param name="Last">Index of the largest class.</param>
/// <param name="Note">Which classes stand for which sizes.</param>
public sealed record SizeRange(int First, int Last, string Note)
{
    /// <summary>Takes the classes whose bounds are nearest, by ratio, to the bounds of the survey.</summary>
    /// <param name="classes">Size classes in order of size, without gaps; at least one.</param>
    /// <param name="personsFrom">Smallest headcount asked, 1 or more.</param>
    /// <param name="personsTo">Largest headcount asked; null when open.</param>
    /// <exception cref="ArgumentException">There are no classes, or the bounds are out of order.</exception>
    public static SizeRange Nearest(IReadOnlyList<SizeClass> classes, int personsFrom, int? personsTo)
    {
        ArgumentNullException.ThrowIfNull(classes);
        if (classes.Count == 0 || personsFrom < 1 || personsTo < personsFrom)
        {
            throw new ArgumentException(
                $"No size range from {personsFrom} to {personsTo} over {classes.Count} classes.", nameof(classes));
        }

        int first = NearestStart(classes, personsFrom);
        int last = classes.Count - 1;
        if (personsTo is int to)
        {
            bool insideOpenClass = classes[last].PersonsTo is null && to >= EndOf(classes);
            last = insideOpenClass ? last : NearestStart(classes, to + 1) - 1;
        }

        last = Math.Max(first, last);
        return new SizeRange(first, last, Describe(classes, first, last, personsFrom, personsTo));
    }

    /// <summary>Says whether a size class belongs to the range.</summary>
    /// <param name="sizeClass">Index of the class.</param>
    public bool Contains(int sizeClass) => sizeClass >= First && sizeClass <= Last;

    // An open last class has no end to compare with; a cut beyond twice its start falls inside it.
    private static long EndOf(IReadOnlyList<SizeClass> classes) => 2L * classes[^1].PersonsFrom;

    private static int NearestStart(IReadOnlyList<SizeClass> classes, int persons)
    {
        int above = 0;
        while (above < classes.Count && classes[above].PersonsFrom < persons)
        {
            above++;
        }

        if (above == 0 || above == classes.Count)
        {
            return above == 0 ? 0 : classes.Count - 1;
        }

        // persons / below against above / persons, in whole numbers.
        long square = (long)persons * persons;
        long product = (long)classes[above - 1].PersonsFrom * classes[above].PersonsFrom;
        return square < product ? above - 1 : above;
    }

    private static string Describe(
        IReadOnlyList<SizeClass> classes, int first, int last, int personsFrom, int? personsTo)
    {
        string asked = personsTo is null ? $"{personsFrom}+ persons" : $"{personsFrom}-{personsTo} persons";
        bool exact = classes[first].PersonsFrom == personsFrom && classes[last].PersonsTo == personsTo;
        string taken = first == last ? classes[first].Id : $"{classes[first].Id}..{classes[last].Id}";
        return exact ? asked : $"{asked} read as size classes {taken}";
    }
}
