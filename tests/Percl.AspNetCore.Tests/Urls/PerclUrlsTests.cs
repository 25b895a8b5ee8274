using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Urls;

public sealed class PerclUrlsTests
{
    [Theory]
    [InlineData("https://calls.example.com", "https://calls.example.com")]
    [InlineData("https://calls.example.com/", "https://calls.example.com")]
    [InlineData("https://example.com:8443/calls/", "https://example.com:8443/calls")]
    public async Task Url_OfAnEndpoint_BeginsWithThePublicBase(string configured, string baseUrl)
    {
        await using var server = await StartAsync(options => options.PublicBaseUrl = configured);
        var urls = server.Application.Services.GetRequiredService<PerclUrls>();

        Assert.Equal(baseUrl, urls.BaseUrl);
        Assert.Equal(baseUrl + "/done", urls.Of("done"));
        Assert.Equal(baseUrl + "/menu/7", urls.Of("menu", new { id = 7 }));
        Assert.Equal(baseUrl + "/menu/7", urls.Of("menu", new RouteValueDictionary { ["id"] = 7 }));
        Assert.Equal(baseUrl + "/menu/a%2Fb?lang=de", urls.Of("menu", new { id = "a/b", lang = "de" }));
    }

    [Fact]
    public async Task Url_InAHandler_IsOfThePublicBaseWhateverTheHostHeaderSays()
    {
        await using var server = await StartAsync(options =>
        {
            options.PublicBaseUrl = "https://calls.example.com";
            options.UseRequestHost = true;
        });

        Assert.Equal("https://calls.example.com/menu/7", await UrlInAnswerAsync(server, host: "thief.example.com"));
    }

    [Fact]
    public async Task Url_NothingConfigured_Is500AndSaysWhatToSet()
    {
        await using var server = await TestServer.StartPerclAsync(app => app.MapPercl(
            "/",
            (InboundCallWebhook _, HttpContext http) =>
                new Forward(http.RequestServices.GetRequiredService<PerclUrls>().For(http).BaseUrl)));
        server.Client.DefaultRequestHeaders.Host = "thief.example.com";

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook());

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("set 'FreeClimb:PublicBaseUrl'", server.Log.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("thief", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Url_OfTheRequestsHost_WhereAskedFor()
    {
        await using var server = await StartAsync(options => options.UseRequestHost = true);

        Assert.Equal("http://tunnel.example.com:81/menu/7", await UrlInAnswerAsync(server, host: "tunnel.example.com:81"));
    }

    [Fact]
    public async Task Url_OfTheRequestsHost_HasThePathBase()
    {
        await using var server = await StartAsync(options => options.UseRequestHost = true);
        var http = new DefaultHttpContext
        {
            Request = { Scheme = "https", Host = new("example.com"), PathBase = "/calls" },
        };

        var urls = server.Application.Services.GetRequiredService<PerclUrls>().For(http);

        Assert.Equal("https://example.com/calls/done", urls.Of("done"));
    }

    [Fact]
    public async Task Url_OfTheRequestsHost_OutsideARequest_IsNotKnown()
    {
        await using var server = await StartAsync(options => options.UseRequestHost = true);
        var urls = server.Application.Services.GetRequiredService<PerclUrls>();

        Assert.Equal(
            "It is not known how FreeClimb reaches this application: 'FreeClimb:UseRequestHost' takes the host of a request, "
            + "so call For(HttpContext) with one that has a host, or set 'FreeClimb:PublicBaseUrl'.",
            Assert.Throws<InvalidOperationException>(() => urls.BaseUrl).Message);
        Assert.Throws<InvalidOperationException>(() => urls.Of("done"));
        Assert.Same(urls, urls.For(new DefaultHttpContext()));
    }

    [Fact]
    public async Task Url_OfNoEndpoint_SaysSo()
    {
        await using var server = await StartAsync(options => options.PublicBaseUrl = "https://calls.example.com");
        var urls = server.Application.Services.GetRequiredService<PerclUrls>();

        Assert.Equal(
            "There is no endpoint with the name 'menus', or its route needs other values than [id]. Names are known "
            + "only once the application has started.",
            Assert.Throws<InvalidOperationException>(() => urls.Of("menus", new { id = 7 })).Message);
        Assert.Throws<InvalidOperationException>(() => urls.Of("menu"));
    }

    private static Task<TestServer> StartAsync(Action<PerclOptions> configure) => TestServer.StartPerclAsync(
        app =>
        {
            app.MapPercl("/", (InboundCallWebhook _, PerclUrls urls) => new Forward(urls.Of("menu", new { id = 7 })));
            app.MapPercl("/menu/{id}", (GetDigitsWebhook hook) => new Greeting(hook.Digits)).WithName("menu");
            app.MapPerclNotification<ConferenceStatusWebhook>("/done", _ => { }).WithName("done");
        },
        configure);

    private static async Task<string> UrlInAnswerAsync(TestServer server, string host)
    {
        server.Client.DefaultRequestHeaders.Host = host;
        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook());
        return Assert.IsType<Redirect>(answer.Script[1]).ActionUrl;
    }
}
