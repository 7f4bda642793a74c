namespace AdoptionSim.Kernel;

/// <summary>How many bits a lane sweep handles at once; the choice never changes a result.</summary>
internal enum LaneWidth
{
    /// <summary>One block at a time, on any processor.</summary>
    Scalar,

    /// <summary>Eight blocks at a time, on processors with AVX2.</summary>
    Vector256,

    /// <summary>Sixteen blocks at a time, on processors with AVX-512F.</summary>
    Vector512,
}
