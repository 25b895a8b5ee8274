using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Percl.AspNetCore.Testing;
using Percl.AspNetCore.Tests.Endpoints;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Handlers;

public sealed class HandlerArgumentTests
{
    private static readonly InboundCallWebhook Call = new() { From = "+13125550100" };

    [Theory]
    [InlineData("/text/a%20b", "a b")]
    [InlineData("/int/7", "7")]
    [InlineData("/day/friday", "Friday")]
    [InlineData("/guid/0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("/date/2026-11-27", "11/27/2026")]
    [InlineData("/default", "none")]
    [InlineData("/default?lang=de", "de")]
    [InlineData("/null", "?")]
    [InlineData("/null?page=3", "3")]
    [InlineData("/null?text=a", "a?")]
    public async Task Url_WithAValue_IsRead(string url, string expected)
    {
        await using var server = await TestServer.StartPerclAsync(Map);

        var answer = await server.Client.PostWebhookAsync(url, Call);

        Assert.Equal(new Greeting(expected).ToJson(), answer.Body);
    }

    [Theory]
    [InlineData("/int/seven", "The value 'id' of the route is no int.")]
    [InlineData("/int/99999999999", "The value 'id' of the route is no int.")]
    [InlineData("/day/8", "The value 'day' of the route is no System.DayOfWeek.")]
    [InlineData("/required", "The query has no value 'text'.")]
    [InlineData("/required?text=a&text=b", "The query has several values 'text'.")]
    [InlineData("/null?page=1&page=1", "The query has several values 'page'.")]
    [InlineData("/null?page=a", "The value 'page' of the query is no long.")]
    public async Task Url_WithoutAValueThatFits_Is400AndNamesTheParameterOnly(string url, string detail)
    {
        await using var server = await TestServer.StartPerclAsync(Map);

        var answer = await server.Client.PostWebhookAsync(url, Call);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(detail, (string?)JsonNode.Parse(answer.Body)!["detail"]);
        Assert.EndsWith(detail, Assert.Single(server.Log.Messages), StringComparison.Ordinal);
    }

    private const string Unreadable =
        ", which cannot be read; take a string, number, bool, char, Guid, date, time, Uri, enum or type with TryParse.";

    public static TheoryData<string, string> Problems => new()
    {
        {
            "missing",
            "The handler of '/calls' asks for 'string id'"
                + ", but the route has no '{id}'. Add it to the route, or mark the parameter [FromQuery]."
        },
        {
            "other name",
            "The handler of '/calls/{id}' asks for 'string key'"
                + ", but the route has no '{key}'. Add it to the route, or mark the parameter [FromQuery]."
        },
        {
            "unreadable",
            "The handler of '/calls' takes 'book'"
                + " from the URL as 'Percl.AspNetCore.Tests.Endpoints.PhoneBook'" + Unreadable
        },
        {
            "in route",
            "The handler of '/calls/{book}' takes '{book}'"
                + " from the route as 'Percl.AspNetCore.Tests.Endpoints.PhoneBook'" + Unreadable
        },
        {
            "nullable",
            "The handler of '/calls' asks for 'int id'"
                + ", but the route has no '{id}'. Add it to the route, or mark the parameter [FromQuery]."
        },
        { "no service", "The handler of 'eu/calls' asks for 'Percl.AspNetCore.Tests.Endpoints.PhoneBook', which is no service of the application." },
        { "no webhook", "The first parameter of the handler of '/calls' must be a webhook, such as 'InboundCallWebhook call'. (Parameter 'handler')" },
        { "other webhook", "The first parameter of the handler of '/calls' must be a webhook, such as 'GetDigitsWebhook call'. (Parameter 'handler')" },
        { "no script", "The handler of '/calls' returns 'Percl.Hangup' and no script. (Parameter 'handler')" },
        { "dropped script", "The handler of '/calls' returns 'System.Threading.Tasks.ValueTask`1[Percl.PerclScript]', which is not sent: map scripts with MapPercl. (Parameter 'handler')" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public async Task Handler_ThatCannotBeCalled_StopsTheApplicationAtStart(string shape, string expected)
    {
#pragma warning disable PERCL5007 // The test looks at the exception.
        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => TestServer.StartPerclAsync(app => _ = shape switch
        {
            "missing" => app.MapPercl("/calls", (InboundCallWebhook _, string id) => new Greeting(id)),
            "other name" => app.MapPercl("/calls/{id}", (InboundCallWebhook _, string key) => new Greeting(key)),
            "unreadable" => app.MapPercl("/calls", (InboundCallWebhook _, [FromQuery] PhoneBook book) => new Greeting("a")),
            "in route" => app.MapPercl("/calls/{book}", (InboundCallWebhook _, PhoneBook? book) => new Greeting("a")),
            "nullable" => app.MapPercl("/calls", (InboundCallWebhook _, int? id) => new Greeting($"{id}")),
            "no service" => app.MapGroup("eu").MapPercl("/calls", (InboundCallWebhook _, PhoneBook book) => new Greeting("a")),
            "no webhook" => app.MapPercl("/calls", (PhoneBook book, InboundCallWebhook _) => new Greeting("a")),
            "other webhook" => app.MapPercl<GetDigitsWebhook>("/calls", (InboundCallWebhook _) => new Greeting("a")),
            "no script" => app.MapPercl("/calls", (InboundCallWebhook _) => new Hangup()),
            _ => app.MapPerclNotification("/calls", ScriptAsync),
        }));
#pragma warning restore PERCL5007

        Assert.Equal(expected, refusal.Message);
    }

    [Fact]
    public async Task Value_OfEachType_IsReadAsMapPostReadsIt()
    {
        await using var server = await TestServer.StartPerclAsync(app =>
        {
            Both<byte>(app);
            Both<sbyte>(app);
            Both<short>(app);
            Both<ushort>(app);
            Both<uint>(app);
            Both<ulong>(app);
            Both<float>(app);
            Both<double>(app);
            Both<decimal>(app);
            Both<char>(app);
            Both<TimeOnly>(app);
            Both<DateOnly>(app);
            Both<DateTime>(app);
            Both<DateTimeOffset>(app);
            Both<TimeSpan>(app);
            Both<Uri>(app);
            Both<System.Net.IPAddress>(app);
            Both<Extension>(app);
        });

        foreach (var (type, text) in new[]
        {
            ("Byte", "7"), ("Byte", "256"), ("SByte", "-7"), ("Int16", "-7"), ("UInt16", "7"), ("UInt32", "7"),
            ("UInt64", "18446744073709551615"), ("Single", "1.5"), ("Double", "1.5"), ("Decimal", "1.5"), ("Char", "a"),
            ("Char", "ab"), ("TimeOnly", "10:30"), ("DateOnly", "2026-11-27"), ("DateTime", "2026-11-27T10:30:00"),
            ("DateTime", "2026-11-27T10:30:00Z"), ("DateTime", "2026-11-27T10:30:00%2B02:00"), ("DateTime", "a"),
            ("DateTimeOffset", "2026-11-27T10:30:00%2B02:00"), ("TimeSpan", "00:05:00"),
            ("Uri", "https://example.com/a"), ("Uri", "/a"), ("IPAddress", "10.0.0.1"), ("IPAddress", "ten"),
            ("Extension", "x42"), ("Extension", "42"),
        })
        {
            var expected = await server.Client.PostWebhookAsync($"/post/{type}?value={text}", Call);
            var answer = await server.Client.PostWebhookAsync($"/{type}?value={text}", Call);

            Assert.Equal((text, expected.StatusCode), (text, answer.StatusCode));
            if (expected.StatusCode is HttpStatusCode.OK)
            {
                Assert.Equal(expected.Body, answer.Body);
            }
        }

        static void Both<T>(WebApplication app)
        {
            app.MapPost($"/post/{typeof(T).Name}", (InboundCallWebhook _, [FromQuery] T value) =>
                PerclResults.Percl(new Greeting(Shown(value))));
            app.MapPercl($"/{typeof(T).Name}", (InboundCallWebhook _, [FromQuery] T value) =>
                new Greeting(Shown(value)));
        }

        static string Shown<T>(T value) => value is DateTime time
            ? $"{time:O} {time.Kind}"
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}");
    }

    [Fact]
    public async Task Service_ThatMayBeNull_IsNullWhereThereIsNone()
    {
        await using var server = await TestServer.StartPerclAsync(app =>
        {
            app.MapPercl("/", (InboundCallWebhook _, PhoneBook? book, [FromKeyedServices("eu")] PhoneBook? other) =>
                new Greeting($"{book is null} {other is null}"));
            app.MapPercl("/urls", (InboundCallWebhook _, List<string>? seen) => new Greeting($"{seen?.Count}"));
        },
        services: services => services.AddSingleton<List<string>>(["a"]));

        Assert.Equal(new Greeting("True True").ToJson(), (await server.Client.PostWebhookAsync("/", Call)).Body);
        Assert.Equal(new Greeting("1").ToJson(), (await server.Client.PostWebhookAsync("/urls", Call)).Body);
    }

    [Fact]
    public async Task Value_OfTheRouteOfAGroup_IsRead()
    {
        await using var server = await TestServer.StartPerclAsync(app => app
            .MapGroup("/{tenant}").MapPercl("/calls", (InboundCallWebhook _, string tenant) => new Greeting(tenant)));

        Assert.Equal(new Greeting("acme").ToJson(), (await server.Client.PostWebhookAsync("/acme/calls", Call)).Body);
    }

    [Theory]
    [InlineData("/void")]
    [InlineData("/task")]
    [InlineData("/valueTask")]
    public async Task Notification_OfAMethod_IsHandled(string url)
    {
        var seen = new List<string>();
        await using var server = await TestServer.StartPerclAsync(
            app =>
            {
                app.MapPerclNotification("/void", Note);
                app.MapPerclNotification("/task", NoteAsync);
                app.MapPerclNotification("/valueTask", NoteValueAsync);
            },
            services: services => services.AddSingleton(seen));

        var answer = await server.Client.PostWebhookAsync(url, Call);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(["+13125550100"], seen);
    }

    [Fact]
    public async Task Exception_OfAMethod_IsTheOneThatItThrows()
    {
        await using var server = await TestServer.StartPerclAsync(app => app.MapPercl("/", Throw));

        var answer = await server.Client.PostWebhookAsync("/", Call);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("The request cannot be answered.", (string?)JsonNode.Parse(answer.Body)!["title"]);
    }

    private static void Map(WebApplication app)
    {
        app.MapPercl("/text/{id}", (InboundCallWebhook _, string id) => new Greeting(id));
        app.MapPercl("/int/{id}", (InboundCallWebhook _, int id) => new Greeting($"{id}"));
        app.MapPercl("/day/{day}", (InboundCallWebhook _, DayOfWeek day) => new Greeting($"{day}"));
        app.MapPercl("/guid/{id}", (InboundCallWebhook _, Guid id) => new Greeting($"{id}"));
        app.MapPercl("/date/{date}", (InboundCallWebhook _, DateOnly date) =>
            new Greeting(date.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        app.MapPercl("/default", Default);
        app.MapPercl("/null", (InboundCallWebhook _, [FromQuery] string? text, [FromQuery] long? page) =>
            new Greeting(page is { } number ? $"{number}" : $"{text}?"));
        app.MapPercl("/required", (InboundCallWebhook _, [FromQuery] string text) => new Greeting(text));
    }

    /// <summary>A type of the application that reads itself from a URL.</summary>
    private readonly record struct Extension(int Number) : IParsable<Extension>
    {
        public static Extension Parse(string s, IFormatProvider? provider) =>
            TryParse(s, provider, out var value) ? value : throw new FormatException();

        public static bool TryParse(string? s, IFormatProvider? provider, out Extension result)
        {
            var isRead = int.TryParse(s is ['x', .. var digits] ? digits : "", provider, out var number);
            result = new(number);
            return isRead;
        }
    }

    private static Greeting Default(InboundCallWebhook call, [FromQuery] string lang = "none") => new(lang);

    private static ValueTask<PerclScript> ScriptAsync(InboundCallWebhook call) => new(new PerclScript());

    private static Greeting Throw(InboundCallWebhook call) =>
        throw new Microsoft.AspNetCore.Http.BadHttpRequestException(call.From);

    private static void Note(InboundCallWebhook call, List<string> seen) => seen.Add(call.From);

    private static async Task NoteAsync(InboundCallWebhook call, List<string> seen)
    {
        await Task.Yield();
        seen.Add(call.From);
    }

    private static async ValueTask NoteValueAsync(InboundCallWebhook call, List<string> seen)
    {
        await Task.Yield();
        seen.Add(call.From);
    }
}
