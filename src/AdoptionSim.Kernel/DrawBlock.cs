using System;

namespace AdoptionSim.Kernel;

/// <summary>Four independent random words, for decisions that need several numbers at once.</summary>
/// <param name="Word0">Random word 0, uniform over 32 bits.</param>
/// <param name="Word1">Random word 1, uniform over 32 bits.</param>
/// <param name="Word2">Random word 2, uniform over 32 bits.</param>
/// <param name="Word3">Random word 3, uniform over 32 bits.</param>
public readonly record struct DrawBlock(uint Word0, uint Word1, uint Word2, uint Word3)
{
    /// <summary>Words 0 and 1 as a uniform in [0, 1) with 53 bits.</summary>
    public double UniformLow => UniformBits.ToUniform53(UniformBits.Join(Word0, Word1));

    /// <summary>Words 2 and 3 as a uniform in [0, 1) with 53 bits; independent of <see cref="UniformLow"/>.</summary>
    public double UniformHigh => UniformBits.ToUniform53(UniformBits.Join(Word2, Word3));

    /// <summary>Word 0 as a uniform in [0, 1) with 32 bits.</summary>
    public double Uniform0 => UniformBits.ToUniform32(Word0);

    /// <summary>Word 1 as a uniform in [0, 1) with 32 bits.</summary>
    public double Uniform1 => UniformBits.ToUniform32(Word1);

    /// <summary>Word 2 as a uniform in [0, 1) with 32 bits.</summary>
    public double Uniform2 => UniformBits.ToUniform32(Word2);

    /// <summary>Word 3 as a uniform in [0, 1) with 32 bits.</summary>
    public double Uniform3 => UniformBits.ToUniform32(Word3);

    /// <summary>Words 0 and 1 as a standard normal, as <see cref="Draws.Normal"/> gives it.</summary>
    public double NormalLow =>
        PortableMath.NormalQuantile(UniformBits.ToOpenUniform52(UniformBits.Join(Word0, Word1)));

    /// <summary>How many words have a uniform below a probability: those below this number, and no others.</summary>
    /// <param name="probability">The probability; clipped to [0, 1], NaN counts as 0.</param>
    /// <returns>ceil(2^32 p), in [0, 2^32]: the test of a word is that of its uniform, without a division.</returns>
    public static ulong WordsBelow(double probability)
    {
        const double Words = 4294967296.0;
        return !(probability > 0.0) ? 0 : probability < 1.0 ? (ulong)Math.Ceiling(probability * Words) : (ulong)Words;
    }
}
