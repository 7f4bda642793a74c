using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Parquet.Tests;

/// <summary>
/// Tables drawn from a seed: every type, with the shapes that the encodings are made for and their edges.
/// </summary>
public static class RandomTables
{
    private static readonly string[] Words =
    [
        "", "製造業", "information", "ünï-cödé", "🙂🙃", "a", "b", "A very much longer label, with punctuation; 中小企業",
        "quote\" and \\ and \n newline", "zero\0byte", "ｶﾀｶﾅ", "\u0301", "null", "\uFFFF", "\U0010FFFF",
    ];

    private static readonly double[] SpecialDoubles =
    [
        0.0, -0.0, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue, 1.0 / 3, 1e-300,
        2.2250738585072009e-308, 9007199254740993.0, 0.1,
    ];

    private static readonly long[] SpecialIntegers =
    [
        0, 1, -1, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue, 1L << 32, -(1L << 32), 1L << 53,
    ];

    /// <summary>A table of up to six columns.</summary>
    /// <param name="seed">Same seed, same table.</param>
    /// <param name="rowCount">Its rows.</param>
    public static TestTable Make(ulong seed, int rowCount)
    {
        SplitMix random = new(seed);
        List<ParquetColumn> columns = [];
        List<object?[]> values = [];
        int columnCount = 1 + random.Below(6);
        for (int c = 0; c < columnCount; c++)
        {
            ParquetType type = (ParquetType)random.Below(6);
            bool isNullable = random.Below(2) == 1;
            columns.Add(new ParquetColumn($"c{c}_{type.ToString().ToLowerInvariant()}", type, isNullable));
            values.Add(MakeColumn(random, type, isNullable, rowCount));
        }

        TestTable table = new(columns, values);
        for (int i = random.Below(4); i > 0; i--)
        {
            table.Metadata[$"key{i}"] = Words[random.Below(Words.Length)].Replace("\0", "", StringComparison.Ordinal);
        }

        return table;
    }

    private static object?[] MakeColumn(SplitMix random, ParquetType type, bool isNullable, int rowCount)
    {
        int shape = random.Below(6);
        int nullPattern = isNullable ? random.Below(5) : 0;
        long start = type == ParquetType.Date ? 0 : random.NextLong() >> random.Below(60);
        object?[] column = new object?[rowCount];
        object? current = null;
        for (int row = 0; row < rowCount; row++)
        {
            // Shape 0 repeats what came before for a while: runs.
            if (shape != 0 || current is null || random.Below(20) == 0)
            {
                current = MakeValue(random, type, shape, start, row);
            }

            bool isNull = nullPattern switch
            {
                0 => false,
                1 => random.Below(10) == 0,
                2 => random.Below(2) == 0,
                3 => true,
                _ => row / 37 % 2 == 0,
            };
            column[row] = isNull ? null : current;
        }

        return column;
    }

    private static object MakeValue(SplitMix random, ParquetType type, int shape, long start, int row)
    {
        return type switch
        {
            ParquetType.Int32 => unchecked((int)MakeInteger(random, shape, start, row)),
            ParquetType.Int64 => MakeInteger(random, shape, start, row),
            ParquetType.Double => MakeDouble(random, shape, row),
            ParquetType.Date => DateOnly.FromDayNumber(shape == 1 ? 738_000 + row : random.Below(3_652_059)),
            ParquetType.String => MakeText(random, shape, row),
            _ => random.Below(shape + 1) == 0,
        };
    }

    private static long MakeInteger(SplitMix random, int shape, long start, int row)
    {
        return shape switch
        {
            1 => unchecked(start + row),
            2 => unchecked(start + random.Below(1000)),
            3 => SpecialIntegers[random.Below(SpecialIntegers.Length)],
            4 => random.Below(5),
            _ => random.NextLong() >> random.Below(64),
        };
    }

    private static double MakeDouble(SplitMix random, int shape, int row)
    {
        switch (shape)
        {
            case 1:
                return 0.25 + (row * 1e-6);
            case 2:
                return random.Below(10) / 10.0;
            case 3:
                return SpecialDoubles[random.Below(SpecialDoubles.Length)];
            case 4:
                return random.Next() / (double)ulong.MaxValue;
            default:
                double any = BitConverter.UInt64BitsToDouble(random.Next());
                return double.IsFinite(any) ? any : 1.5;
        }
    }

    private static string MakeText(SplitMix random, int shape, int row)
    {
        return shape switch
        {
            1 => $"row {row}",
            2 => string.Concat(Enumerable.Repeat(Words[random.Below(Words.Length)], random.Below(200))),
            3 => Words[random.Below(3)],
            _ => Words[random.Below(Words.Length)],
        };
    }

    /// <summary>A small generator of ours: the same numbers in every version of the runtime.</summary>
    public sealed class SplitMix(ulong seed)
    {
        private ulong _state = seed;

        public ulong Next()
        {
            unchecked
            {
                _state += 0x9E37_79B9_7F4A_7C15;
                ulong mixed = (_state ^ (_state >> 30)) * 0xBF58_476D_1CE4_E5B9;
                mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
                return mixed ^ (mixed >> 31);
            }
        }

        public long NextLong() => unchecked((long)Next());

        public int Below(int limit) => (int)(Next() % (ulong)limit);
    }
}
