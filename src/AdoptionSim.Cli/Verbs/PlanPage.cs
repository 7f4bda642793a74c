using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Inputs.Showing;
using AdoptionSim.Planning;

namespace AdoptionSim.Cli.Verbs;

/// <summary>Shows a plan as text and as JSON.</summary>
/// <param name="context">Where to, and in which language.</param>
internal sealed class PlanPage(CliContext context)
{
    private const double Percent = 100.0;

    /// <summary>Parts that take less are not shown.</summary>
    private const double ShownSeconds = 0.05;

    private readonly Tongue tongue = context.Tongue;

    /// <summary>Prints a plan as text.</summary>
    public void Print(RunPlan plan)
    {
        context.Print(Catalogue.PlanTitle.In(tongue, Printable.Of(plan.ScenarioId)));
        PrintCounts(plan);
        PrintSize(plan);
        PrintYears(Catalogue.PlanLevers, plan.LeverYears.Where(year => year.IsLever), isNeeded: true);
        PrintYears(Catalogue.PlanLines, plan.LeverYears.Where(year => !year.IsLever), isNeeded: false);
        PrintDifference(plan.BaselineId, plan.Difference);
    }

    /// <summary>Writes a plan as a JSON object.</summary>
    public static void WriteJson(Utf8JsonWriter json, RunPlan plan)
    {
        json.WriteStartObject();
        json.WriteString("scenario", plan.ScenarioId);
        json.WriteStartArray("countries");
        foreach (CountryCount country in plan.Countries)
        {
            json.WriteStartObject();
            json.WriteString("country", country.Code);
            json.WriteNumber("scale", country.Scale);
            json.WriteNumber("firms", country.Firms);
            json.WriteNumber("persons", country.Persons);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("ticks", plan.Ticks);
        json.WriteNumber("replicates", plan.Replicates);
        json.WriteNumber("threads", plan.Threads);
        json.WriteNumber("agent_ticks", plan.AgentTicks);
        WriteSeconds(json, "wall_seconds", plan.WallTime);
        WriteSeconds(json, "cpu_seconds", plan.CpuTime);
        WriteStages(json, plan.Stages);
        WriteSeconds(json, "home_seconds_per_replicate", plan.HomeTime);
        WriteSeconds(json, "comparator_seconds_per_replicate", plan.ComparatorTime);
        WriteSize(json, plan.Size);
        WriteYears(json, plan.LeverYears);
        WriteDifference(json, plan.BaselineId, plan.Difference);
        json.WriteEndObject();
    }

    private void PrintCounts(RunPlan plan)
    {
        TextTable.Print(
            context.Out,
            [
                Catalogue.PlanCountry.In(tongue), Catalogue.ColumnScale.In(tongue), Catalogue.PlanFirms.In(tongue),
                Catalogue.PlanPersons.In(tongue),
            ],
            plan.Countries.Select(country => new[]
            {
                country.Code, $"1:{country.Scale}", Amounts.Firms(country.Firms, tongue),
                Amounts.Persons(country.Persons, tongue),
            }),
            numeric: true);
        context.Print(Catalogue.PlanShape.In(tongue, plan.Ticks, plan.Replicates, plan.Threads));
    }

    private void PrintSize(RunPlan plan)
    {
        if (plan.WallTime is { } wall && plan.CpuTime is { } cpu
            && plan.HomeTime is { } home && plan.ComparatorTime is { } comparators)
        {
            context.Print(Catalogue.PlanTime.In(
                tongue, Amounts.Time(wall, tongue), Amounts.Time(cpu, tongue), Amounts.Time(home, tongue),
                Amounts.Time(comparators, tongue)));
            context.Print(Catalogue.PlanStages.In(tongue, string.Join(
                tongue is Tongue.Ja ? "、" : ", ",
                plan.Stages.Where(stage => stage.Cost.WallSeconds >= ShownSeconds).Select(stage =>
                    $"{NameOf(stage.Stage).In(tongue)} {TimeOf(stage.Cost.WallSeconds)}"))));
        }

        string free = plan.Size.Room.DiskBytes is { } disk ? Amounts.Bytes(disk) : Catalogue.PlanUnknown.In(tongue);
        context.Print(Catalogue.PlanMemory.In(
            tongue, Amounts.Bytes(plan.Size.MemoryBytes), Amounts.Bytes(plan.Size.Room.MemoryBytes)));
        context.Print(Catalogue.PlanDisk.In(tongue, Amounts.Bytes(plan.Size.DiskBytes), free));
        if (plan.Size.CheckpointBytes > 0)
        {
            context.Print(Catalogue.PlanCheckpoints.In(tongue, Amounts.Bytes(plan.Size.CheckpointBytes)));
        }
    }

    private string TimeOf(double seconds) => Amounts.Time(TimeSpan.FromSeconds(seconds), tongue);

    private static CliText NameOf(RunStage stage) => stage switch
    {
        RunStage.Inputs => Catalogue.StageInputs,
        RunStage.Room => Catalogue.StageRoom,
        RunStage.Population => Catalogue.StagePopulation,
        RunStage.Ticks => Catalogue.StageTicks,
        RunStage.Tables => Catalogue.StageTables,
        _ => Catalogue.StageReport,
    };

    private void PrintYears(CliText title, IEnumerable<LeverYear> years, bool isNeeded)
    {
        string[][] rows = [.. Spans(years).Select(span => new[]
        {
            span.First.Line,
            Amounts.FiscalYears(span.First.FiscalYear, span.Last, tongue),
            span.First.StrengthShare is { } strength
                ? $"{(Percent * strength).ToString("F0", CultureInfo.InvariantCulture)} %" : string.Empty,
            span.First.Yen > 0 ? Amounts.Yen(span.First.Yen, tongue) : string.Empty,
        })];
        if (rows.Length == 0 && !isNeeded)
        {
            return;
        }

        context.Print(string.Empty);
        context.Print(title.In(tongue));
        if (rows.Length == 0)
        {
            context.Print(Catalogue.PlanNoLevers.In(tongue));
            return;
        }

        CliText[] titles = [Catalogue.ColumnId, Catalogue.PlanYears, Catalogue.PlanStrength, Catalogue.PlanYen];
        TextTable.Print(context.Out, [.. titles.Select(column => column.In(tongue))], rows);
    }

    /// <summary>Years one after the other that are alike stand in one row.</summary>
    private static IEnumerable<(LeverYear First, int Last)> Spans(IEnumerable<LeverYear> years)
    {
        (LeverYear First, int Last)? open = null;
        foreach (LeverYear year in years)
        {
            if (open is { } span && span.First with { FiscalYear = year.FiscalYear } == year
                && span.Last + 1 == year.FiscalYear)
            {
                open = (span.First, year.FiscalYear);
                continue;
            }

            if (open is { } closed)
            {
                yield return closed;
            }

            open = (year, year.FiscalYear);
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    private void PrintDifference(string? baselineId, ScenarioDifference? difference)
    {
        context.Print(string.Empty);
        if (baselineId is null || difference is null)
        {
            context.Print(Catalogue.PlanNoBaseline.In(tongue));
            return;
        }

        context.Print(Catalogue.PlanDifference.In(tongue, Printable.Of(baselineId)));
        if (difference.Values.Count == 0)
        {
            context.Print(Catalogue.PlanSame.In(tongue));
        }
        else
        {
            CliText[] titles =
                [Catalogue.ColumnPath, Catalogue.PlanColumnBaseline, Catalogue.PlanColumnVariant];
            TextTable.Print(
                context.Out, [.. titles.Select(column => column.In(tongue))],
                difference.Values.Select(value => new[] { value.Path, value.Base ?? "–", value.Variant ?? "–" }));
        }

        foreach (string path in difference.WithoutEffect)
        {
            context.Tell(Catalogue.PlanWithoutEffect, Printable.Of(path));
        }
    }

    private static void WriteSeconds(Utf8JsonWriter json, string name, TimeSpan? time)
    {
        if (time is { } known)
        {
            json.WriteNumber(name, Math.Round(known.TotalSeconds, 2));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteStages(Utf8JsonWriter json, IReadOnlyList<StageCost> stages)
    {
        json.WriteStartArray("stages");
        foreach (StageCost stage in stages)
        {
            json.WriteStartObject();
            json.WriteString("stage", JsonNamingPolicy.SnakeCaseLower.ConvertName(stage.Stage.ToString()));
            WriteSeconds(json, "wall_seconds", TimeSpan.FromSeconds(stage.Cost.WallSeconds));
            WriteSeconds(json, "cpu_seconds", TimeSpan.FromSeconds(stage.Cost.CpuSeconds));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSize(Utf8JsonWriter json, RunSize size)
    {
        json.WriteBoolean("fits", size.Fits);
        json.WriteNumber("memory_bytes", size.MemoryBytes);
        json.WriteNumber("memory_available_bytes", size.Room.MemoryBytes);
        json.WriteNumber("disk_bytes", size.DiskBytes);
        json.WriteNumber("checkpoint_bytes", size.CheckpointBytes);
        WriteWhole(json, "disk_free_bytes", size.Room.DiskBytes);
        WriteWhole(json, "finest_scale", size.LargestScale);
        json.WriteNumber("most_replicates", size.MostReplicates);
    }

    private static void WriteWhole(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteYears(Utf8JsonWriter json, IReadOnlyList<LeverYear> years)
    {
        json.WriteStartArray("lever_years");
        foreach (LeverYear year in years)
        {
            json.WriteStartObject();
            json.WriteString(year.IsLever ? "lever" : "line", year.Line);
            json.WriteNumber("fiscal_year", year.FiscalYear);
            if (year.StrengthShare is { } strength)
            {
                json.WriteNumber("strength_share", strength);
            }

            json.WriteNumber("yen", year.Yen);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDifference(Utf8JsonWriter json, string? baselineId, ScenarioDifference? difference)
    {
        if (difference is null)
        {
            json.WriteNull("difference");
            return;
        }

        json.WriteStartObject("difference");
        json.WriteString("baseline", baselineId);
        json.WriteStartArray("values");
        foreach (ValueDifference value in difference.Values)
        {
            json.WriteStartObject();
            json.WriteString("path", value.Path);
            json.WriteString("baseline", value.Base);
            json.WriteString("scenario", value.Variant);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("without_effect");
        foreach (string path in difference.WithoutEffect)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
