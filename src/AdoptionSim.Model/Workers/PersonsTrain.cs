using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// Step 11: unemployed persons take seats of public training, complete it or drop out (equations L-16, L-17). Who
/// trains does not search. Seats go to those who searched in vain, as far as there are any.
/// </summary>
internal sealed class PersonsTrain(DrawKey key, LabourSetting setting, int block)
{
    private static readonly DrawStream BeginStream = new("person.training");
    private static readonly DrawStream EndStream = new("person.training_end");
    private readonly Draws beginDraws = new(key, BeginStream);
    private readonly Draws endDraws = new(key, EndStream);
    [Scratch("kept as far as it is in use")]
    private int[] trainees = new int[Room.Least];
    private int count;

    /// <summary>Ends the trainings that are due.</summary>
    public void End(WorkerBlock workers, Staffing staffing, LabourConditions work)
    {
        WorkerColumns persons = workers.Columns;
        int kept = 0;
        for (int k = 0; k < count; k++)
        {
            int row = trainees[k];
            if (Standing.StatusOf(persons.Standings[row]) != LabourStatus.Training)
            {
                continue;
            }

            if (persons[row].TrainingEnds > work.Tick)
            {
                trainees[kept++] = row;
                continue;
            }

            EndOne(row, workers, staffing, work);
        }

        count = kept;
    }

    /// <summary>Gives the seats of the tick to those who searched in vain.</summary>
    public void Begin(Applicants searchers, WorkerBlock workers, Staffing staffing, LabourConditions work)
    {
        WorkerColumns persons = workers.Columns;
        long seats = work.TrainingSeats[block];
        for (int k = 0; k < searchers.Count && seats > 0; k++)
        {
            int row = searchers.Row(k);
            bool searchedInVain = searchers.AimOf(k) != WorkerColumns.None
                && Standing.StatusOf(persons.Standings[row]) == LabourStatus.Unemployed;
            if (searchedInVain && BeginOne(row, workers, staffing, work))
            {
                seats--;
            }
        }
    }

    /// <summary>Shows who is in training.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        state.Part(nameof(PersonsTrain));
        state.List(ref trainees, ref count);
    }

    private bool BeginOne(int row, WorkerBlock workers, Staffing staffing, LabourConditions work)
    {
        WorkerColumns persons = workers.Columns;
        ReadOnlySpan<double> running = work.TrainingWeights;
        double place = beginDraws.Uniform((uint)work.Tick, persons.FirstId + (uint)row) * running[^1];
        int aim = RunningWeights.IndexOf(running, place);
        int months = setting.Pack.Occupations[aim].TrainingMonths;
        if (running[^1] <= 0.0 || aim == persons[row].Occupation || months > setting.Labour.TrainingMonthsLimit
            || (persons[row].Skills & (1u << aim)) != 0)
        {
            return false;
        }

        staffing.CountFlow(FlowKind.BeganTraining, row, -1);
        workers.Tally(row, -1);
        persons.Standings[row] = Standing.With(persons.Standings[row], LabourStatus.Training);
        persons[row].TrainingFor = (byte)aim;
        persons[row].TrainingEnds = (short)(work.Tick + Math.Max(1, months));
        workers.Tally(row, 1);
        if (count == trainees.Length)
        {
            Array.Resize(ref trainees, count * 2);
        }

        trainees[count++] = row;
        return true;
    }

    private void EndOne(int row, WorkerBlock workers, Staffing staffing, LabourConditions work)
    {
        WorkerColumns persons = workers.Columns;
        workers.Tally(row, -1);
        bool dropsOut = endDraws.Uniform((uint)work.Tick, persons.FirstId + (uint)row)
            < setting.Labour.TrainingDropOutShare;
        persons[row].Skills |= dropsOut ? 0u : 1u << persons[row].TrainingFor;
        persons.Standings[row] = Standing.With(persons.Standings[row], LabourStatus.Unemployed);
        persons[row].TrainingFor = WorkerColumns.None;
        workers.Tally(row, 1);
        staffing.CountFlow(dropsOut ? FlowKind.DroppedOut : FlowKind.CompletedTraining, row, -1);
    }
}
