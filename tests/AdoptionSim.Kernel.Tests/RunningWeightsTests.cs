namespace AdoptionSim.Kernel.Tests;

public sealed class RunningWeightsTests
{
    private static readonly Draws Draws = new(DrawKey.For(5, 0, 392), new DrawStream("test.running"));

    [Fact]
    public void The_Entry_Found_By_Counting_Is_The_One_Found_By_Searching()
    {
        for (int length = 1; length < 50; length++)
        {
            double[] running = new double[length];
            double sum = 0.0;
            for (int k = 0; k < length; k++)
            {
                // Some weights are zero: their entries repeat the one before and are never chosen.
                sum += k % 3 == 1 ? 0.0 : Draws.Uniform((uint)length, (uint)k);
                running[k] = sum;
            }

            for (uint trial = 0; trial < 200; trial++)
            {
                double place = trial < length ? running[trial] : Draws.Uniform(1000, trial) * sum;
                Assert.Equal(Search(running, place), RunningWeights.IndexOf(running, place));
            }
        }
    }

    private static int Search(double[] running, double place)
    {
        int index = 0;
        while (index < running.Length - 1 && place >= running[index])
        {
            index++;
        }

        return index;
    }
}
