using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Options;

/// <summary>A configuration that changes while the application runs.</summary>
public sealed class ReloadedOptionsTests
{
    private const string Old = "sigsec_old";
    private const string New = "sigsec_new";

    private static readonly InboundCallWebhook Call = new() { From = "Ada" };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Secret_TakenAway_IsNoLongerGood(bool isMiddleware)
    {
        var configuration = new SettableConfiguration(("SigningSecrets:0", Old));
        await using var server = await StartAsync(configuration, isMiddleware: isMiddleware);
        await AssertStatusAsync(server, HttpStatusCode.OK, HttpStatusCode.Unauthorized);

        configuration.Change(("SigningSecrets:0", Old), ("SigningSecrets:1", New));
        await AssertStatusAsync(server, HttpStatusCode.OK, HttpStatusCode.OK);

        configuration.Change(("SigningSecrets", New));
        await AssertStatusAsync(server, HttpStatusCode.Unauthorized, HttpStatusCode.OK);
        var monitor = server.Application.Services.GetRequiredService<IOptionsMonitor<PerclOptions>>();
        Assert.Equal([New], monitor.CurrentValue.SigningSecrets);
    }

    [Fact]
    public async Task Secrets_AllTakenAway_RefuseEveryRequestUntilThereIsOne()
    {
        var configuration = new SettableConfiguration(("SigningSecrets:0", Old));
        await using var server = await StartAsync(configuration);

        configuration.Change();
        await AssertStatusAsync(server, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized);
        Assert.Contains(
            "Error: 'FreeClimb' has changed and has no signing secret any more: each request that needs a signature is "
            + "refused",
            server.Log.Messages);

        configuration.Change(("SigningSecrets:0", New));
        await AssertStatusAsync(server, HttpStatusCode.Unauthorized, HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("SignatureTolerance", "00:00:00", "FreeClimb:SignatureTolerance: The tolerance must be")]
    [InlineData("SignatureTolerance", "soon", "'FreeClimb:SignatureTolerance'")]
    [InlineData("SigningSecrets:1", " " + New, "FreeClimb:SigningSecrets[1]: A signing secret")]
    [InlineData("PublicBaseUrl", "/calls", "FreeClimb:PublicBaseUrl: It must be")]
    public async Task Options_ThatAreRefused_LeaveThoseBeforeAndAreLogged(string name, string value, string reason)
    {
        var configuration = new SettableConfiguration(("SigningSecrets:0", Old));
        await using var server = await StartAsync(configuration);

        configuration.Change(("SigningSecrets:0", New), (name, value));

        await AssertStatusAsync(server, HttpStatusCode.OK, HttpStatusCode.Unauthorized);
        var error = Assert.Single(
            server.Log.Messages, message => message.StartsWith("Error: ", StringComparison.Ordinal));
        Assert.StartsWith(
            "Error: 'FreeClimb' has changed but is not valid: what was valid before stays. ",
            error,
            StringComparison.Ordinal);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.DoesNotContain(New, server.Log.Everything, StringComparison.Ordinal);

        configuration.Change(("SigningSecrets:0", New));
        await AssertStatusAsync(server, HttpStatusCode.Unauthorized, HttpStatusCode.OK);
    }

    [Fact]
    public async Task Secrets_SetInCode_StayWhateverTheConfigurationSays()
    {
        var configuration = new SettableConfiguration(("SigningSecrets:0", New));
        await using var server = await StartAsync(configuration, options => options.SigningSecrets.Add(Old));

        configuration.Change(("MaxBodySize", "1000"));

        await AssertStatusAsync(server, HttpStatusCode.OK, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Limit_OfTheBody_FollowsWithAndWithoutSignature()
    {
        var configuration = new SettableConfiguration(("SigningSecrets:0", Old));
        await using var server = await StartAsync(configuration);
        await AssertStatusesAsync(HttpStatusCode.OK);

        configuration.Change(("SigningSecrets:0", Old), ("MaxBodySize", "10"));
        await AssertStatusesAsync(HttpStatusCode.RequestEntityTooLarge);

        async Task AssertStatusesAsync(HttpStatusCode status)
        {
            Assert.Equal(status, (await server.Client.PostWebhookAsync("/", Call, Old)).StatusCode);
            Assert.Equal(status, (await server.Client.PostWebhookAsync("/open", Call)).StatusCode);
        }
    }

    [Fact]
    public async Task Urls_OfTheApplication_Follow()
    {
        var configuration = new SettableConfiguration(
            ("SigningSecrets:0", Old), ("PublicBaseUrl", "https://old.example.com"));
        await using var server = await StartAsync(configuration);
        var urls = server.Application.Services.GetRequiredService<PerclUrls>();
        Assert.Equal("https://old.example.com/open", urls.Of("open"));

        configuration.Change(("SigningSecrets:0", Old), ("PublicBaseUrl", "https://new.example.com/"));

        Assert.Equal("https://new.example.com/open", urls.Of("open"));
        Assert.Equal("https://new.example.com", urls.For(new DefaultHttpContext()).BaseUrl);
    }

    [Fact]
    public async Task Urls_MadeOfOptionsByHand_StayAsTheyAre()
    {
        var configuration = new SettableConfiguration(("SigningSecrets:0", Old));
        await using var server = await StartAsync(configuration);
        var options = new PerclOptions { PublicBaseUrl = "https://mine.example.com/" };
        var urls = new PerclUrls(
            server.Application.Services.GetRequiredService<Microsoft.AspNetCore.Routing.LinkGenerator>(),
            Microsoft.Extensions.Options.Options.Create(options));

        options.PublicBaseUrl = "https://other.example.com";

        Assert.Equal("https://mine.example.com", urls.BaseUrl);
    }

    private static Task<TestServer> StartAsync(
        SettableConfiguration configuration, Action<PerclOptions>? configure = null, bool isMiddleware = false) =>
        TestServer.StartAsync(
            app =>
            {
                app.MapPercl("/open", (InboundCallWebhook call) => new Greeting(call.From)).WithName("open");
                if (isMiddleware)
                {
                    app.UseWhen(http => http.Request.Path == "/", branch => branch.UseFreeClimbSignature());
                    app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From));
                }
                else
                {
                    app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From)).RequireFreeClimbSignature();
                }
            },
            builder =>
            {
                ((IConfigurationBuilder)builder.Configuration).Add(configuration);
                builder.Services.AddPercl(options =>
                {
                    if (configure is not null)
                    {
                        options.SigningSecrets.Clear();
                        configure(options);
                    }
                });
            });

    private static async Task AssertStatusAsync(TestServer server, HttpStatusCode old, HttpStatusCode @new)
    {
        Assert.Equal(old, (await server.Client.PostWebhookAsync("/", Call, Old)).StatusCode);
        Assert.Equal(@new, (await server.Client.PostWebhookAsync("/", Call, New)).StatusCode);
    }
}
