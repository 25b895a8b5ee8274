using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Endpoints;

public sealed class KeyedServiceTests
{
    private const string Blue = "blue";

    private enum Colour
    {
        Red,
    }

    public static TheoryData<string, string> Shapes => new()
    {
        { "one", "blue" },
        { "second of two", "plain blue" },
        { "third of three", "plain red blue" },
        { "key of another type", "red" },
        { "null as key", "plain" },
        { "from the services", "plain" },
        { "none", "plain" },
        { "notification", "" },
    };

    private static Dictionary<string, Func<WebApplication, IEndpointConventionBuilder>> Endpoints { get; } = new()
    {
        ["one"] = app => app.MapPercl(
            "/", (InboundCallWebhook _, [FromKeyedServices(Blue)] Named one) => new Greeting(one.Name)),
        ["second of two"] = app => app.MapPercl(
            "/", (InboundCallWebhook _, Named one, [FromKeyedServices(Blue)] Named two) =>
                new Greeting($"{one.Name} {two.Name}")),
        ["third of three"] = app => app.MapPercl(
            "/",
            async (
                InboundCallWebhook _,
                Named one,
                [FromKeyedServices(Colour.Red)] Named two,
                [FromKeyedServices(Blue)] Named three) =>
            {
                await Task.Yield();
                return new Greeting($"{one.Name} {two.Name} {three.Name}");
            }),
        ["key of another type"] = app => app.MapPercl(
            "/", (InboundCallWebhook _, [FromKeyedServices(Colour.Red)] Named one) => new Greeting(one.Name)),
        ["null as key"] = app => app.MapPercl(
            "/", (InboundCallWebhook _, [FromKeyedServices(null!)] Named one) => new Greeting(one.Name)),
        ["from the services"] = app => app.MapPercl(
            "/",
            (InboundCallWebhook _, [Microsoft.AspNetCore.Mvc.FromServices] Named one) => new Greeting(one.Name)),
        ["none"] = app => app.MapPercl("/", (InboundCallWebhook _, Named one) => new Greeting(one.Name)),
        ["notification"] = app => app.MapPerclNotification(
            "/", (InboundCallWebhook _, [FromKeyedServices(Blue)] Named one) => Assert.Equal(Blue, one.Name)),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Service_WithAKey_IsThatOfTheKey(string shape, string expected)
    {
        await using var server = await StartAsync(app => Endpoints[shape](app));

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook());

        Assert.Equal(expected is "" ? "" : new Greeting(expected).ToJson(), answer.Body);
        Assert.True(answer.Response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Service_OfAnotherKey_IsToldWhileMapping()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(app => app.MapPercl(
            "/calls", (InboundCallWebhook _, [FromKeyedServices("green")] Named one) => new Greeting(one.Name))));

        Assert.Equal(
            $"The handler of '/calls' asks for '{typeof(Named)}' with the key 'green', which is no service of the "
            + "application.",
            refusal.Message);
    }

    [Fact]
    public async Task Handler_ThatIsAMethodOfItsFirstParameter_HasItsKeysAtTheRightPlaces()
    {
        var phoneBook = new PhoneBook();
        await using var server = await StartAsync(
            app => app.MapPercl<InboundCallWebhook, Named, Greeting>("/", phoneBook.Greet));

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook());

        Assert.Equal(new Greeting("blue").ToJson(), answer.Body);
    }

    private static Task<TestServer> StartAsync(Action<WebApplication> map) => TestServer.StartPerclAsync(
        map,
        services: services => services
            .AddSingleton(new Named("plain"))
            .AddKeyedSingleton(Blue, new Named("blue"))
            .AddKeyedSingleton(Colour.Red, new Named("red")));
}

internal sealed record Named(string Name);

internal static class PhoneBookGreetings
{
    public static Greeting Greet(
        this PhoneBook book, InboundCallWebhook call, [FromKeyedServices("blue")] Named named) =>
        new(book.Same(named.Name));
}
