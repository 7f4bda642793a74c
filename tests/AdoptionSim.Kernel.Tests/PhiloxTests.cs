namespace AdoptionSim.Kernel.Tests;

public sealed class PhiloxTests
{
    private const uint Ones = 0xFFFFFFFF;

    public static TheoryData<uint[], uint[]> KnownAnswers => new()
    {
        { [0, 0, 0, 0, 0, 0], [0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8] },
        { [Ones, Ones, Ones, Ones, Ones, Ones], [0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD] },
        {
            [0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344, 0xA4093822, 0x299F31D0],
            [0xD16CFE09, 0x94FDCCEB, 0x5001E420, 0x24126EA1]
        },
    };

    [Theory]
    [MemberData(nameof(KnownAnswers))]
    public void Block_Of_Published_Vectors_Gives_Published_Answers(uint[] input, uint[] expected)
    {
        Philox4x32.Block(
            input[0],
            input[1],
            input[2],
            input[3],
            input[4],
            input[5],
            out uint r0,
            out uint r1,
            out uint r2,
            out uint r3);

        Assert.Equal<uint[]>(expected, [r0, r1, r2, r3]);
    }
}
