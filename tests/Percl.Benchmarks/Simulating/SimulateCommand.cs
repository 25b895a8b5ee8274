using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Percl.Simulation;

namespace Percl.Benchmarks.Simulating;

/// <summary>Measures how many whole calls are simulated at once.</summary>
internal static class SimulateCommand
{
    private const int Megabyte = 1_000_000;

    private static readonly CallScript Script = CallScript.Parse("""
        call https://app.example.com/in
        < Say "Welcome."
        > 2
        < Say "Please*"
        > 184748#
        < Say "Goodbye."
        expect callEndedReason appHangup
        """);

    private static readonly Dictionary<string, string> Answers = new(StringComparer.Ordinal)
    {
        ["/in"] = Json([
            new Say { Text = "Welcome." },
            new GetDigits { ActionUrl = "https://app.example.com/choice", MaxDigits = 1 },
        ]),
        ["/choice"] = Json([
            new Say { Text = "Please enter your number." },
            new GetDigits { ActionUrl = "https://app.example.com/number" },
        ]),
        ["/number"] = Json([new Redirect { ActionUrl = "https://app.example.com/bye" }]),
        ["/bye"] = Json([new Say { Text = "Goodbye." }, new Hangup()]),
    };

    /// <summary>Simulates calls, all at the same time, and prints what it took.</summary>
    /// <exception cref="InvalidOperationException">A call did not go as it should.</exception>
    public static void Run(int calls, TextWriter output)
    {
        var simulator = FreeClimbSimulator.Create(AnswerAsync);
        var watch = Stopwatch.StartNew();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var failures = Script.LoadAsync(simulator, calls).GetAwaiter().GetResult();
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        if (failures.Count > 0 || simulator.Findings.Count > 0 || simulator.Problems.Count > 0)
        {
            throw new InvalidOperationException(failures.Count > 0 ? failures[0] : "The application makes mistakes.");
        }

        var events = simulator.Timeline;
        var webhooks = events.Count(static one => one.Kind == "webhook.request");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{calls:N0} calls, {webhooks:N0} webhooks, {events.Count:N0} events, "
            + $"{events[^1].At.TotalSeconds:N0} s simulated: "
            + $"{watch.Elapsed.TotalSeconds:N1} s, {allocated / (double)calls / 1000:N0} kB allocated a call, "
            + $"{GC.GetTotalMemory(forceFullCollection: true) / (double)Megabyte:N0} MB kept"));
        GC.KeepAlive(simulator);
    }

    private static string Json(PerclScript script) => script.ToJson();

    private static Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellation) =>
        Task.FromResult(Answers.TryGetValue(request.RequestUri!.AbsolutePath, out var answer)
            ? new HttpResponseMessage { Content = new StringContent(answer, Encoding.UTF8, "application/json") }
            : new HttpResponseMessage(HttpStatusCode.NotFound));
}
