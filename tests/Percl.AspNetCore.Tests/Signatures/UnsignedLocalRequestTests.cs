using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Signatures;

/// <summary>Requests without a signature, where the options let local ones in.</summary>
public sealed class UnsignedLocalRequestTests
{
    private const string Secret = "sigsec_1";
    private const string Refusal =
        "Warning: POST / was refused: its signature is not valid, HeaderMissing; "
        + "it does not count as local because of ";

    [Theory]
    [InlineData("127.0.0.1", "localhost", true)]
    [InlineData("127.0.0.1", "LOCALHOST:5000", true)]
    [InlineData("127.3.2.1", "127.0.0.1:5000", true)]
    [InlineData("::1", "[::1]:5000", true)]
    [InlineData("::ffff:127.0.0.1", "localhost", true)]
    [InlineData("::ffff:127.9.9.9", "localhost", true)]
    [InlineData("::ffff:10.0.0.1", "localhost", false)]
    [InlineData("::ffff:1.2.3.4", "localhost", false)]
    [InlineData("::127.0.0.1", "localhost", false)]
    [InlineData("10.0.0.1", "localhost", false)]
    [InlineData("0.0.0.0", "localhost", false)]
    [InlineData("fe80::1", "localhost", false)]
    [InlineData(null, "localhost", false)]
    [InlineData("127.0.0.1", "hotline.example.com", false)]
    [InlineData("127.0.0.1", "localhost.example.com", false)]
    [InlineData("127.0.0.1", "127.0.0.1.example.com", false)]
    [InlineData("127.0.0.1", "10.0.0.1", false)]
    [InlineData("127.0.0.1", "2130706433", false)]
    [InlineData("127.0.0.1", "0x7f.1", false)]
    [InlineData("127.0.0.1", "127.1", false)]
    [InlineData("127.0.0.1", "127.0.0.2", false)]
    [InlineData("127.0.0.1", "[::ffff:127.0.0.1]", false)]
    [InlineData("127.0.0.1", "", false)]
    public void Request_OfAConnectionAndAHost_IsLocalOnlyWhereBothAre(string? sender, string host, bool isLocal) =>
        Assert.Equal(isLocal, LocalRequest.FindForeign(Request(sender, host)) is null);

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("x-forwarded-for", "")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Original-For", "1.2.3.4:5")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Via", "1.1 tunnel")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("CF-Connecting-IP", "127.0.0.1")]
    [InlineData("True-Client-IP", "127.0.0.1")]
    [InlineData("Referer", "https://evil.example.com/")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Cookie", "a=b")]
    [InlineData("Fly-Client-IP", "127.0.0.1")]
    [InlineData("X-Real-Host", "localhost")]
    [InlineData("X-Azure-FDID", "1")]
    [InlineData("Tailscale-User-Login", "ada@example.com")]
    [InlineData("X-Of-Tomorrow", "")]
    [InlineData("Origin", "https://evil.example.com")]
    [InlineData("Origin", "null")]
    public void Request_WithAHeaderOfOthers_IsNotLocal(string name, string value)
    {
        var http = Request("127.0.0.1", "localhost");
        http.Request.Headers[name] = value;

        Assert.Equal($"its header '{name}'", LocalRequest.FindForeign(http));
    }

    [Theory]
    [InlineData("Host User-Agent Accept Content-Length Content-Type Expect")]
    [InlineData("Host User-Agent Accept Accept-Encoding Connection Upgrade HTTP2-Settings Transfer-Encoding")]
    [InlineData("Host traceparent tracestate baggage Correlation-Context Request-Id Content-Type Content-Length")]
    [InlineData("user-agent accept-encoding content-type content-length connection host")]
    [InlineData("Host Content-Type User-Agent Accept Cache-Control Postman-Token Accept-Encoding Connection")]
    public void Request_WithTheHeadersOfAClient_IsLocal(string names)
    {
        var http = Request("127.0.0.1", "localhost:5000");
        foreach (var name in names.Split(' '))
        {
            http.Request.Headers[name] = "localhost:5000";
        }

        Assert.Null(LocalRequest.FindForeign(http));
    }

    [Fact]
    public async Task Request_WithoutSignature_IsLetInWhereItIsLocal()
    {
        await using var server = await StartAsync("Development");

        Assert.Equal(new Greeting("Ada").ToJson(), await PostAsync(server, HttpStatusCode.OK));
        await PostAsync(server, HttpStatusCode.Unauthorized, ("X-Forwarded-For", "127.0.0.1"));
        await PostAsync(server, HttpStatusCode.Unauthorized, ("Host", "hotline.example.com"));
        await PostAsync(server, HttpStatusCode.Unauthorized, ("Origin", "https://evil.example.com"));
        Assert.Equal(
            [
                "Information: POST / is not signed but local: the option 'AllowUnsignedLocalRequests' accepts it",
                Refusal + "its header 'X-Forwarded-For'",
                Refusal + "its host 'hotline.example.com'",
                Refusal + "its header 'Origin'",
            ],
            server.Log.Messages);
    }

    [Fact]
    public async Task Request_WithASignature_IsCheckedAsAlways()
    {
        await using var server = await StartAsync("Development");

        await PostAsync(server, HttpStatusCode.Unauthorized, ("FreeClimb-Signature", ""));
        await PostAsync(server, HttpStatusCode.Unauthorized, ("FreeClimb-Signature", "t=1,v1=00"));
        var call = new InboundCallWebhook();
        Assert.Equal(
            HttpStatusCode.Unauthorized, (await server.Client.PostWebhookAsync("/", call, "sigsec_2")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.Client.PostWebhookAsync("/", call, Secret)).StatusCode);
    }

    /// <summary>Middleware that takes any sender's word for its address makes no request local.</summary>
    [Fact]
    public async Task Address_ThatTheSenderHasForwarded_DoesNotCount()
    {
        var all = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All, ForwardLimit = null };
        await using var server = await StartAsync("Development", app => app.UseForwardedHeaders(all));

        await PostAsync(server, HttpStatusCode.Unauthorized, ("X-Forwarded-For", "127.0.0.1"));
        await PostAsync(server, HttpStatusCode.Unauthorized, ("X-Forwarded-Host", "localhost"));
        await PostAsync(server, HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("Test")]
    public async Task Option_OutsideOfDevelopment_StopsTheApplicationAtStart(string environment)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(environment));

        Assert.Equal(
            [
                "FreeClimb:AllowUnsignedLocalRequests: It is for the environment 'Development' alone, "
                    + $"but this one is '{environment}'.",
            ],
            refusal.Failures);
    }

    [Fact]
    public async Task Option_WhereCodeSaysOtherwiseThanTheHost_StopsTheApplicationAtStart() =>
        await Assert.ThrowsAsync<OptionsValidationException>(() => TestServer.StartAsync(
            _ => { },
            builder =>
            {
                builder.Environment.EnvironmentName = "Production";
                builder.Services.AddPercl(options => options.AllowUnsignedLocalRequests = true);
            },
            "Development"));

    [Fact]
    public async Task Option_InDevelopment_NeedsNoSecret()
    {
        await using var server = await StartAsync("Development", secret: null);

        await PostAsync(server, HttpStatusCode.OK);
        await PostAsync(server, HttpStatusCode.Unauthorized, ("X-Forwarded-For", "127.0.0.1"));
        Assert.Equal(Refusal + "its header 'X-Forwarded-For'", server.Log.Messages.Last());
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await server.Client.PostWebhookAsync("/", new InboundCallWebhook(), Secret)).StatusCode);
    }

    private static DefaultHttpContext Request(string? sender, string host) => new()
    {
        Connection =
        {
            RemoteIpAddress = sender is null ? null : IPAddress.Parse(sender),
            LocalIpAddress = IPAddress.Loopback,
        },
        Request = { Host = new HostString(host) },
    };

    private static async Task<string> PostAsync(
        TestServer server, HttpStatusCode expected, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/")
        {
            Content = new StringContent("""{"requestType":"inboundCall","from":"Ada"}""", Encoding.UTF8, "application/json"),
        };
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        using var answer = await server.Client.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static Task<TestServer> StartAsync(
        string environment, Action<WebApplication>? use = null, string? secret = Secret) => TestServer.StartAsync(
        app =>
        {
            use?.Invoke(app);
            app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From)).RequireFreeClimbSignature();
        },
        builder =>
        {
            builder.Services.AddPercl(options =>
            {
                options.AllowUnsignedLocalRequests = true;
                if (secret is not null)
                {
                    options.SigningSecrets.Add(secret);
                }
            });
        },
        environment);
}
