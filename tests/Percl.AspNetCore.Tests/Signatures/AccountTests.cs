using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Signatures;

/// <summary>Several accounts of FreeClimb, each with secrets of its own, in one application.</summary>
public sealed class AccountTests
{
    private const string Main = "sigsec_main";
    private const string Sales = "sigsec_sales";
    private const string Sales2 = "sigsec_sales_2";

    private static readonly InboundCallWebhook Call = new() { From = "Ada" };

    private static readonly string[] OfTheApplication =
        ["PublicBaseUrl", "UseRequestHost", "AllowUnsignedLocalRequests", "UseFallback"];

    private static readonly (string Key, string? Value)[] Settings =
    [
        ("SigningSecrets:0", Main),
        ("MaxBodySize", "1000"),
        ("Accounts:sales:SigningSecrets:0", Sales),
    ];

    [Theory]
    [InlineData("/", Main, HttpStatusCode.OK)]
    [InlineData("/", Sales, HttpStatusCode.Unauthorized)]
    [InlineData("/sales", Sales, HttpStatusCode.OK)]
    [InlineData("/sales", Main, HttpStatusCode.Unauthorized)]
    [InlineData("/sales", null, HttpStatusCode.Unauthorized)]
    [InlineData("/group/of/sales", Sales, HttpStatusCode.OK)]
    [InlineData("/group/of/sales", Main, HttpStatusCode.Unauthorized)]
    [InlineData("/branch", Sales, HttpStatusCode.OK)]
    [InlineData("/branch", Main, HttpStatusCode.Unauthorized)]
    [InlineData("/both", Main, HttpStatusCode.Unauthorized)]
    [InlineData("/both", Sales, HttpStatusCode.Unauthorized)]
    public async Task Request_OfAnAccount_IsGoodWhereThatIsAskedFor(string path, string? secret, HttpStatusCode status)
    {
        await using var server = await StartAsync(new(Settings));

        await AssertStatusAsync(server, path, secret, status);
    }

    [Fact]
    public async Task Request_SignedByEachAccountThatIsAskedFor_IsGood()
    {
        await using var server = await StartAsync(new(Settings));
        var body = Call.ToUtf8Bytes();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/both") { Content = new ByteArrayContent(body) };
        request.Headers.Add(
            Percl.Signatures.WebhookSignatureVerifier.HeaderName,
            new Percl.Signatures.WebhookSigner([Main, Sales]).Sign(body, DateTimeOffset.UtcNow));

        using var answer = await server.Client.SendAsync(request);

        Assert.Equal(new Greeting("Ada").ToJson(), await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Secret_OfAnAccount_CanBeTakenAwayWhileTheApplicationRuns()
    {
        var configuration = new SettableConfiguration(Settings);
        await using var server = await StartAsync(configuration);

        configuration.Change([.. Settings[..2], ("Accounts:sales:SigningSecrets:0", Sales2)]);

        await AssertStatusAsync(server, "/sales", Sales, HttpStatusCode.Unauthorized);
        await AssertStatusAsync(server, "/sales", Sales2, HttpStatusCode.OK);
        await AssertStatusAsync(server, "/", Main, HttpStatusCode.OK);
    }

    [Fact]
    public async Task Options_OfAnAccount_StandAlone()
    {
        await using var server = await StartAsync(new(Settings), services => services
            .AddPerclAccount("support", options => options.SigningSecrets.Add("sigsec_support"))
            .AddPerclAccount("sales"));
        var options = server.Application.Services.GetRequiredService<IOptionsMonitor<PerclOptions>>();

        Assert.Equal([Sales], options.Get("sales").SigningSecrets);
        Assert.Equal(["sigsec_support"], options.Get("support").SigningSecrets);
        Assert.Equal([Main], options.CurrentValue.SigningSecrets);
        Assert.Equal((1000, 65_536), (options.CurrentValue.MaxBodySize, options.Get("sales").MaxBodySize));
    }

    [Fact]
    public async Task Options_OfAnAccountThatAreWrong_AreToldWhenTheApplicationStarts()
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(
            () => StartAsync(new([.. Settings, ("Accounts:support:SigningSecrets:0", "")]), services =>
                services.AddPerclAccount("support")));

        Assert.Equal(
            [
                "FreeClimb:Accounts:support:SigningSecrets[0]: A signing secret is empty, or begins or ends with white "
                + "space.",
            ],
            refusal.Failures);
    }

    [Fact]
    public async Task Options_OfTheApplicationAlone_StopTheApplicationWhereAnAccountHasThem()
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(
            () => StartAsync(new([.. Settings, ("Accounts:support:PublicBaseUrl", "https://a.example")]), services =>
                services.AddPerclAccount("support", options =>
                {
                    options.UseFallback([new Hangup()]);
                    options.UseRequestHost = true;
                    options.AllowUnsignedLocalRequests = true;
                })));

        Assert.Equal(
            OfTheApplication.Select(option =>
                $"FreeClimb:Accounts:support:{option}: An account does not have this option. Set it for the "
                + $"application: 'FreeClimb:{option}', or in AddPercl."),
            refusal.Failures);
    }

    [Fact]
    public async Task Account_WithoutSecret_StartsWhereTheApplicationAllowsUnsignedLocalRequests()
    {
        await using var server = await TestServer.StartAsync(
            app => Map(app).RequireFreeClimbSignature("sales"),
            builder => builder.Services
                .AddPercl(options => options.AllowUnsignedLocalRequests = true)
                .AddPerclAccount("sales"),
            "Development");

        await AssertStatusAsync(server, "/", secret: null, HttpStatusCode.OK);
        await AssertStatusAsync(server, "/", Sales, HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Account_WithoutSecret_DoesNotStart(bool isMiddleware)
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => TestServer.StartPerclAsync(
            app =>
            {
                if (isMiddleware)
                {
                    app.UseFreeClimbSignature("sales");
                }
                else
                {
                    Map(app).RequireFreeClimbSignature("sales");
                }
            },
            options => options.SigningSecrets.Add(Main)));

        Assert.Equal(
            "Signatures are required, but there is no secret to check them with: set "
            + "'FreeClimb:Accounts:sales:SigningSecrets', and call builder.Services.AddPerclAccount(\"sales\").",
            refusal.Message);
    }

    [Fact]
    public void Arguments_NullOrEmpty_AreRefused()
    {
        var services = new ServiceCollection();
        var app = new ApplicationBuilder(services.BuildServiceProvider());

        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddPerclAccount("sales"));
        Assert.Throws<ArgumentNullException>(() => services.AddPerclAccount(null!));
        Assert.Throws<ArgumentException>(() => services.AddPerclAccount(""));
        Assert.Throws<ArgumentException>(() => app.UseFreeClimbSignature(""));
        Assert.Throws<ArgumentNullException>(() => ((IApplicationBuilder)null!).UseFreeClimbSignature("sales"));
        Assert.Throws<ArgumentNullException>(() => ((RouteGroupBuilder)null!).RequireFreeClimbSignature("sales"));
    }

    private static async Task AssertStatusAsync(TestServer server, string path, string? secret, HttpStatusCode status) =>
        Assert.Equal(status, (await server.Client.PostWebhookAsync(path, Call, secret)).StatusCode);

    private static RouteHandlerBuilder Map(IEndpointRouteBuilder app, string pattern = "/") =>
        app.MapPercl(pattern, (InboundCallWebhook call) => new Greeting(call.From));

    private static Task<TestServer> StartAsync(
        SettableConfiguration configuration, Action<IServiceCollection>? more = null) =>
        TestServer.StartAsync(
            app =>
            {
                app.UseWhen(
                    http => http.Request.Path.StartsWithSegments("/branch"),
                    branch => branch.UseFreeClimbSignature("sales"));
                Map(app).RequireFreeClimbSignature();
                Map(app, "/branch");
                Map(app, "/sales").RequireFreeClimbSignature("sales").RequireFreeClimbSignature("sales");
                Map(app.MapGroup("/group").RequireFreeClimbSignature("sales"), "/of/sales");
                Map(app, "/both").RequireFreeClimbSignature("sales").RequireFreeClimbSignature();
            },
            builder =>
            {
                ((IConfigurationBuilder)builder.Configuration).Add(configuration);
                builder.Services.AddPerclAccount("sales");
                more?.Invoke(builder.Services);
            });
}
