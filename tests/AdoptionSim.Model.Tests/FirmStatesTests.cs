using System.Threading.Tasks;
using AdoptionSim.Model.Firms;

namespace AdoptionSim.Model.Tests;

public sealed class FirmStatesTests
{
    [Theory]
    [InlineData(AdoptionRule.Logit)]
    [InlineData(AdoptionRule.BassOnly)]
    public async Task The_State_That_Sweeps_Read_Is_That_Of_The_Record(AdoptionRule rule)
    {
        SmallWorlds.World world = await SmallWorlds.RunAsync(
            24, switches: new ModelSwitches { AdoptionRule = rule });
        int users = 0;
        foreach (Block block in world.Host.Blocks)
        {
            FirmColumns firms = block.Firms.Columns;
            for (int f = 0; f < firms.Count; f++)
            {
                Assert.Equal(firms[f].State, firms.States[f]);
                users += FirmColumns.Uses(firms.States[f]) ? 1 : 0;
            }
        }

        Assert.True(users > 0);
    }
}
