using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OpeningHours;
using Percl;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Samples.Tests.OpeningHours;

/// <summary>Calls of the sample, in the way in which an application's own tests would make them.</summary>
public sealed class CallTests : IDisposable
{
    private const string ChoiceUrl = "https://hours.example.com/choice";

    // Any type of the application will do. This project tests several applications, and each has a Program.
    private readonly WebApplicationFactory<Clock> _factory = new();

    public void Dispose() => _factory.Dispose();

    [Fact]
    public async Task Caller_WhileOpen_HearsTheMenu()
    {
        using var client = At(hour: 9);

        var answer = await client.PostWebhookAsync("/incomingCall", new InboundCallWebhook { From = "+13125550100" });

        AssertIsMenu(answer);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(17)]
    public async Task Caller_WhileClosed_HearsWhenToCallAgain(int hour)
    {
        using var client = At(hour);

        var answer = await client.PostWebhookAsync("/incomingCall", new InboundCallWebhook());

        Assert.Equal(
            [new Say { Text = "We are closed. Please call again at 9 o'clock.", Loop = 2 }, new Hangup()],
            answer.Script);
    }

    [Fact]
    public async Task Caller_PressingOne_HearsTheHours()
    {
        using var client = At(hour: 9);

        var answer = await client.PostWebhookAsync("/choice", new GetDigitsWebhook { Digits = "1" });

        Assert.Equal([new Say { Text = "We are here from 9 to 17 o'clock." }, new Hangup()], answer.Script);
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    public async Task Caller_PressingAnythingElse_HearsTheMenuAgain(string digits)
    {
        using var client = At(hour: 9);

        AssertIsMenu(await client.PostWebhookAsync("/choice", new GetDigitsWebhook { Digits = digits }));
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.OK)]
    public async Task Body_OfTheTestServer_IsReadAsOnAnyOther(string body, HttpStatusCode status)
    {
        using var client = At(hour: 9);

        Assert.Equal(status, (await client.PostWebhookJsonAsync("/choice", body)).StatusCode);
    }

    private static void AssertIsMenu(WebhookResponse answer)
    {
        var menu = Assert.IsType<GetDigits>(Assert.Single(answer.Script));
        Assert.Equal(ChoiceUrl, menu.ActionUrl);
        Assert.Equal(1, menu.MaxDigits);
        Assert.Equal(
            [new Say { Text = "Welcome. For our opening hours, press one." }, new Pause { Length = 500 }],
            menu.Prompts!);
    }

    private HttpClient At(int hour) => _factory
        .WithWebHostBuilder(host => host
            .UseSetting("FreeClimb:PublicBaseUrl", "https://hours.example.com")
            .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new StoppedClock(hour))))
        .CreateClient();
}
