namespace Percl.AspNetCore.Tests.Load;

[Collection(RunAlone.Name)]
public sealed class LoadTests
{
    private const int Callers = 8;

    /// <summary>How often, in a round, each of the callers sends every kind of request.</summary>
    private const int Turns = 15;

    /// <summary>A round that kept the body of each request, or anything as large, would grow by more.</summary>
    private const long GrowthOfARound = 512 * 1024;

    /// <summary>Good requests are as frequent as bad ones, and stand between them: each may spoil the next.</summary>
    private static readonly Func<Caller, Task>[] Kinds =
    [
        caller => caller.IsAnsweredAsync(),
        caller => caller.IsRefusedAsForgedAsync(),
        caller => caller.IsAnsweredAsync(),
        caller => caller.IsRefusedAsMalformedAsync(),
        caller => caller.IsAnsweredSlowlyAsync(() => Task.Delay(1)),
        caller => caller.IsRefusedAsTooLongAsync(tellsItsLength: true),
        caller => caller.IsAnsweredAsync(),
        caller => caller.IsRefusedAsTooLongAsync(tellsItsLength: false),
        caller => caller.IsAnsweredAsync(),
        caller => caller.LeavesBeforeTheBodyIsSentAsync(),
        caller => caller.IsAnsweredAsync(),
        caller => caller.LeavesBeforeTheAnswerAsync(),
    ];

    [Fact]
    public async Task Server_UnderEveryKindOfRequestAtOnce_AnswersEachRightlyAndKeepsNothing()
    {
        await using var server = await LoadedServer.StartAsync();

        // The first round warms up.
        await RoundAsync(server);
        var before = await RoundAsync(server);
        var after = await RoundAsync(server);

        Assert.True(after - before < GrowthOfARound, $"A round has kept {after - before} bytes.");
    }

    /// <summary>Sends all requests, and sees that all of them are answered and logged as they should.</summary>
    /// <returns>The bytes that are in use when all is over.</returns>
    private static async Task<long> RoundAsync(LoadedServer server)
    {
        using (var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = server.Address })
        {
            var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var stalled = new Caller(server, client, "Stalled").IsAnsweredSlowlyAsync(() => end.Task);

            await Task.WhenAll(Enumerable.Range(0, Callers).Select(i => CallAsync(server, client, i)));

            Assert.False(stalled.IsCompleted);
            end.SetResult();
            await stalled;
        }

        await server.BecomesIdleAsync();
        AssertLog(server.Log);
        server.Log.Clear();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static async Task CallAsync(LoadedServer server, HttpClient client, int caller)
    {
        for (var i = 0; i < Turns * Kinds.Length; i++)
        {
            // Each begins with another kind, so that all kinds come at once.
            await Kinds[(i + caller) % Kinds.Length](new Caller(server, client, $"Zoë {caller}-{i}"));
        }
    }

    /// <summary>
    /// Each refusal is logged once, and so is each client that leaves while the body is sent. Nothing else is.
    /// </summary>
    private static void AssertLog(RecordedLog log)
    {
        const string Gone = "the client has gone";
        const int OfAKind = Callers * Turns;
        Assert.False(log.HasErrorsOfTheServer, log.Everything);
        Assert.Equal(OfAKind, CountOf("its signature is not valid"));
        Assert.Equal(OfAKind, CountOf("its body is no webhook"));
        Assert.Equal(2 * OfAKind, CountOf("its body has more than"));
        Assert.Equal(
            4 * OfAKind,
            log.Messages.Count(static message => !message.EndsWith(Gone, StringComparison.Ordinal)));

        int CountOf(string reason) =>
            log.Messages.Count(message => message.Contains(reason, StringComparison.Ordinal));
    }
}
