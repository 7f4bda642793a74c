using System;
using System.Globalization;
using System.Threading;
using AdoptionSim.Cli.Language;
using AdoptionSim.Runtime;

namespace AdoptionSim.Cli.Output;

/// <summary>
/// Shows on standard error how far a run has come: one line that is rewritten when a terminal watches, JSON lines
/// when asked for, else nothing. Thread-safe.
/// </summary>
internal sealed class ProgressReporter : IProgress<RunProgress>, IDisposable
{
    /// <summary>Words of the option.</summary>
    public static readonly string[] Words = ["auto", "none", "json"];

    private const string EraseLine = "\r\u001b[K";
    private const double LineSeconds = 0.1;
    private const double JsonSeconds = 0.5;

    /// <summary>
    /// The first months also compile the program, so an estimate from them alone would be far too long.
    /// </summary>
    private const double ShareBeforeEstimate = 0.02;

    private readonly Lock gate = new();
    private readonly CliContext context;
    private readonly CliText line;
    private readonly bool isJson;
    private readonly bool isLine;
    private readonly long start;
    private long last;
    private bool hasShown;

    /// <summary>Starts showing.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="word">How.</param>
    /// <param name="line">Text of the line; null for the one that counts replicates.</param>
    public ProgressReporter(CliContext context, string word, CliText? line = null)
    {
        this.line = line ?? Catalogue.Progress;
        this.context = context;
        isJson = word is "json";
        isLine = word is "auto" && context.IsErrorTerminal;
        start = context.Clock.GetTimestamp();
        last = start;
        if (isLine)
        {
            Rewrite(Catalogue.ProgressStart.In(context.Tongue));
        }
    }

    /// <inheritdoc/>
    public void Report(RunProgress value)
    {
        if (!isJson && !isLine)
        {
            return;
        }

        lock (gate)
        {
            long now = context.Clock.GetTimestamp();
            double pause = isJson ? JsonSeconds : LineSeconds;
            bool isEnd = value.DoneAgentTicks >= value.AllAgentTicks;
            if (!isEnd && context.Clock.GetElapsedTime(last, now).TotalSeconds < pause)
            {
                return;
            }

            last = now;
            Show(value, context.Clock.GetElapsedTime(start, now));
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (hasShown)
        {
            context.Error.Write(EraseLine);
            context.Error.Flush();
        }
    }

    private void Show(RunProgress value, TimeSpan elapsed)
    {
        double share = value.DoneShare;
        TimeSpan? left = share > ShareBeforeEstimate ? elapsed * ((1.0 - share) / share) : null;
        if (isLine)
        {
            Rewrite(line.In(
                context.Tongue, (int)(100.0 * share), value.DoneReplicates, value.Replicates, Clock(left)));
            return;
        }

        Json.Print(context.Error, json =>
        {
            json.WriteStartObject();
            json.WriteString("event", "progress");
            json.WriteNumber("done_share", Math.Round(share, 4));
            json.WriteNumber("replicates_done", value.DoneReplicates);
            json.WriteNumber("replicates", value.Replicates);
            json.WriteNumber("elapsed_seconds", Math.Round(elapsed.TotalSeconds, 1));
            if (left is { } time)
            {
                json.WriteNumber("left_seconds", Math.Round(time.TotalSeconds, 1));
            }

            json.WriteEndObject();
        }, oneLine: true);
        context.Error.Flush();
    }

    private static string Clock(TimeSpan? time) => time is not { } left
        ? "…"
        : left.ToString(left.TotalHours >= 1.0 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);

    private void Rewrite(string text)
    {
        hasShown = true;
        context.Error.Write(EraseLine + text);
        context.Error.Flush();
    }
}
