using System.Buffers;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Endpoints;

#pragma warning disable CA2012 // It does not see that the value task is handed on by a conversion, and awaited there.

public sealed class MapPerclNotificationTests
{
    private static readonly ConferenceStatusWebhook Status = new() { ConferenceId = "CF1" };

    public static TheoryData<string> Shapes => [.. Handlers.Keys];

    private static Dictionary<string, Action<IEndpointRouteBuilder, List<string>>> Handlers { get; } = new()
    {
        ["named"] = (app, seen) => app.MapPerclNotification<ConferenceStatusWebhook>("/", hook => seen.Add(hook.ConferenceId)),
        ["named, async"] = (app, seen) => app.MapPerclNotification<ConferenceStatusWebhook>("/", async hook =>
        {
            await Task.Yield();
            seen.Add(hook.ConferenceId);
        }),
        ["both named"] = (app, seen) => app.MapPerclNotification<ConferenceStatusWebhook, CancellationToken>("/", async (hook, cancellation) =>
        {
            await Task.Delay(1, cancellation);
            seen.Add(hook.ConferenceId);
        }),
        ["typed, service"] = (app, seen) => app.MapPerclNotification(
            "/", (ConferenceStatusWebhook hook, PhoneBook book) => seen.Add(book.Same(hook.ConferenceId))),
        ["typed, service, async"] = (app, seen) => app.MapPerclNotification(
            "/", async (ConferenceStatusWebhook hook, PhoneBook book) =>
            {
                await Task.Yield();
                seen.Add(book.Same(hook.ConferenceId));
            }),
        ["typed, two"] = (app, seen) => app.MapPerclNotification(
            "/", (ConferenceStatusWebhook hook, PhoneBook book, HttpContext _) => seen.Add(book.Same(hook.ConferenceId))),
        ["typed, two, async"] = (app, seen) => app.MapPerclNotification(
            "/", async (ConferenceStatusWebhook hook, PhoneBook book, CancellationToken cancellation) =>
            {
                await Task.Delay(1, cancellation);
                seen.Add(book.Same(hook.ConferenceId));
            }),
        ["typed, three"] = (app, seen) => app.MapPerclNotification(
            "/", (ConferenceStatusWebhook hook, PhoneBook book, HttpContext _, HttpRequest _) =>
                seen.Add(book.Same(hook.ConferenceId))),
        ["typed, three, async"] = (app, seen) => app.MapPerclNotification(
            "/", async (ConferenceStatusWebhook hook, PhoneBook book, HttpContext _, CancellationToken cancellation) =>
            {
                await Task.Delay(1, cancellation);
                seen.Add(book.Same(hook.ConferenceId));
            }),
        ["named, value task"] = (app, seen) => app.MapPerclNotification<ConferenceStatusWebhook>(
            "/", hook => NoteAsync(seen, hook.ConferenceId)),
        ["both named, value task"] = (app, seen) => app.MapPerclNotification<ConferenceStatusWebhook, CancellationToken>(
            "/", (hook, cancellation) => NoteAsync(seen, hook.ConferenceId, cancellation)),
        ["typed, value task"] = (app, seen) => app.MapPerclNotification(
            "/", (ConferenceStatusWebhook hook) => NoteAsync(seen, hook.ConferenceId)),
        ["typed, service, value task"] = (app, seen) => app.MapPerclNotification(
            "/", (ConferenceStatusWebhook hook, PhoneBook book) => NoteAsync(seen, book.Same(hook.ConferenceId))),
        ["typed, token, value task"] = (app, seen) => app.MapPerclNotification(
            "/", (ConferenceStatusWebhook hook, CancellationToken cancellation) =>
                NoteAsync(seen, hook.ConferenceId, cancellation)),
        ["typed, two, value task"] = (app, seen) => app.MapPerclNotification(
            "/", (ConferenceStatusWebhook hook, PhoneBook book, CancellationToken cancellation) =>
                NoteAsync(seen, book.Same(hook.ConferenceId), cancellation)),
        ["typed, three, value task"] = (app, seen) => app.MapPerclNotification(
            "/", (ConferenceStatusWebhook hook, PhoneBook book, HttpContext _, CancellationToken cancellation) =>
                NoteAsync(seen, book.Same(hook.ConferenceId), cancellation)),
        ["named, task"] = (app, seen) => app.MapPerclNotification<ConferenceStatusWebhook>(
            "/", hook => NoteAsync(seen, hook.ConferenceId).AsTask()),
        ["named, task of a value"] = (app, seen) => app.MapPerclNotification<ConferenceStatusWebhook>(
            "/", hook => NoteAsync(seen, hook.ConferenceId).AsTask().ContinueWith(_ => 1, TaskScheduler.Default)),
        ["named, a value that nobody wants"] = (app, seen) => app.MapPerclNotification<ConferenceStatusWebhook>(
            "/", hook => IsAdded(seen, hook.ConferenceId)),
        ["abstract"] = (app, seen) => app.MapPerclNotification<ConferenceStateWebhook>("/", hook => seen.Add(hook.ConferenceId)),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Handler_OfEveryShape_TakesNoteAndIsNotAnswered(string shape)
    {
        List<string> seen = [];
        await using var server = await TestServer.StartPerclAsync(
            app => Handlers[shape](app, seen), services: services => services.AddSingleton<PhoneBook>());

        var answer = await server.Client.PostWebhookAsync("/", Status);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("", answer.Body);
        Assert.Equal(["CF1"], seen);
        Assert.Empty(server.Log.Messages);
    }

    [Fact]
    public async Task Handler_OfSeveralWebhooks_GetsEachAsItsRecord()
    {
        List<PerclWebhook> seen = [];
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPerclNotification<ConferenceStateWebhook>("/", seen.Add));

        await server.Client.PostWebhookAsync("/", Status);
        await server.Client.PostWebhookAsync("/", new ConferenceRecordingStatusWebhook());
        await server.Client.PostWebhookAsync("/", new CreateConferenceWebhook());

        Assert.Equal(
            [typeof(ConferenceStatusWebhook), typeof(ConferenceRecordingStatusWebhook), typeof(CreateConferenceWebhook)],
            seen.Select(webhook => webhook.GetType()));
    }

    [Fact]
    public async Task Handler_OfAValueTaskThatFails_IsNotAnsweredAsTaken()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPerclNotification<ConferenceStatusWebhook>("/", _ => FailAsync()));

        Assert.Equal(HttpStatusCode.InternalServerError, (await server.Client.PostWebhookAsync("/", Status)).StatusCode);

        static async ValueTask FailAsync()
        {
            await Task.Yield();
            throw new NotSupportedException();
        }
    }

    [Fact]
    public async Task Handler_SettingTheStatus_IsAnsweredWithIt()
    {
        await using var server = await TestServer.StartPerclAsync(app => app.MapPerclNotification(
            "/", (ConferenceStatusWebhook _, HttpContext http) => { http.Response.StatusCode = StatusCodes.Status202Accepted; }));

        Assert.Equal(HttpStatusCode.Accepted, (await server.Client.PostWebhookAsync("/", Status)).StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Handler_WritingTheResponse_IsAnsweredWithIt(bool leavesItToTheServerToSend)
    {
        await using var server = await TestServer.StartPerclAsync(app => app.MapPerclNotification(
            "/", async (ConferenceStatusWebhook _, HttpContext http) =>
            {
                if (leavesItToTheServerToSend)
                {
                    http.Response.BodyWriter.Write("[]"u8);
                }
                else
                {
                    await http.Response.WriteAsync("[]");
                }
            }));

        var answer = await server.Client.PostWebhookAsync("/", Status);

        Assert.Equal((HttpStatusCode.OK, "[]"), (answer.StatusCode, answer.Body));
        Assert.False(server.Log.HasErrorsOfTheServer, server.Log.Everything);
    }

    [Fact]
    public async Task Handler_Failing_IsNotAnsweredAsTaken()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPerclNotification<ConferenceStatusWebhook>("/", _ => throw new NotSupportedException()));

        Assert.Equal(HttpStatusCode.InternalServerError, (await server.Client.PostWebhookAsync("/", Status)).StatusCode);
    }

    private static async ValueTask NoteAsync(List<string> seen, string id, CancellationToken cancellation = default)
    {
        await Task.Delay(1, cancellation);
        seen.Add(id);
    }

    private static bool IsAdded(List<string> seen, string id)
    {
        seen.Add(id);
        return true;
    }
}
