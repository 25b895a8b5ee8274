using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Documentation.Tests.Compiling;
using Documentation.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Percl;
using Percl.AspNetCore;
using Percl.AspNetCore.Testing;
using Percl.Signatures;
using Percl.Webhooks;

namespace Documentation.Tests;

/// <summary>The parts of the guide for ASP.NET Core that need more than a compiler are true.</summary>
[Collection(ConsoleUsers.Name)]
public sealed partial class AspNetCoreGuideTests
{
    private const string Guide = "src/Percl.AspNetCore/README.md";
    private const string Secret = "sigsec_0123456789";

    [Fact]
    public async Task TestOfTheGuide_AgainstTheProgramOfReadme_Passes()
    {
        var readme = await DocumentCode.Of("README.md");
        await using var program = await RunningProgram.StartAsync(
            Assert.Single(readme.Programs).Code.Required(),
            ["--urls", "http://127.0.0.1:0", "--FreeClimb:UseRequestHost", "true"]);

        await RunAsync("Tests", program.Client, Secret);
    }

    /// <summary>One application with all of the guide's endpoints starts, and its endpoints answer.</summary>
    [Fact]
    public async Task EndpointsOfTheGuide_InOneApplication_Answer()
    {
        var code = await DocumentCode.Of(Guide);
        var builder = CreateBuilder();
        builder.Services.AddHttpClient();
        builder.Configuration["FreeClimb:PublicBaseUrl"] = "https://hotline.example.com";
        await RunAllAsync(code, new() { ["builder"] = builder, ["secret"] = Secret });
        await using var app = builder.Build();
        await RunAllAsync(code, new() { ["app"] = app });
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        var greeting = new Say { Text = "Hello Ada." };
        var menu = new GetDigits { ActionUrl = "https://hotline.example.com/menu", MaxDigits = 1 };
        var call = new InboundCallWebhook { From = "Ada" };
        var one = new GetDigitsWebhook { From = "Ada", Digits = "1" };
        var two = one with { Digits = "2" };
        await AssertAnswerAsync("/incomingCall", call, greeting, menu);
        await AssertAnswerAsync("/voice", call, greeting, menu);
        await AssertAnswerAsync("/menu", one, greeting, menu);
        await AssertAnswerAsync("/menu", two, new Say { Text = "Goodbye." }, new Hangup());
        await AssertAnswerAsync("/digits", one, new Say { Text = "You pressed 1." }, new Hangup());
        var later = new Redirect { ActionUrl = "https://hotline.example.com/later" };
        await AssertAnswerAsync("/menu", one with { Digits = "3" }, later);
        await AssertAnswerAsync(
            "/later", new RedirectWebhook(), new Say { Text = "Call us later." }, new Hangup());
        await AssertAnswerAsync("/pin", one with { Digits = "1234" }, new Say { Text = "Welcome." }, new Hangup());
        await AssertAnswerAsync("/pin", one, new Say { Text = "That is no PIN." }, new Hangup());
        await AssertAnswerAsync("/account/7", one, new Say { Text = "Account 7, key 1." }, new Hangup());
        await AssertAnswerAsync(
            "/rooms", call, new CreateConference { ActionUrl = "https://hotline.example.com/room/7" });
        var status = await client.PostWebhookAsync("/status", new CallStatusWebhook());
        Assert.Equal(HttpStatusCode.NoContent, status.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostWebhookAsync("/signed", call)).StatusCode);
        Assert.Equal([new Hangup()], (await client.PostWebhookAsync("/signed", call, Secret)).Script);

        async Task AssertAnswerAsync(string path, PerclWebhook webhook, params IPerclCommand[] expected) =>
            Assert.Equal(expected, (await client.PostWebhookAsync(path, webhook)).Script);
    }

    [Fact]
    public async Task FallbackOfTheGuide_WhereAHandlerThrows_IsTheAnswer()
    {
        var builder = CreateBuilder();
        var code = await DocumentCode.Of(Guide);
        await RunAsync(
            code, code.Blocks.First(static block => block.Block.Section == "When something fails"), [builder]);
        await using var app = builder.Build();
        app.MapPercl("/throws", IPerclScript (InboundCallWebhook _) => throw new NotSupportedException());
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        var answer = await client.PostWebhookAsync("/throws", new InboundCallWebhook());

        Assert.Equal(
            [new Say { Text = "Sorry, something went wrong. Please call again." }, new Hangup()], answer.Script);
    }

    [Fact]
    public void SettingsOfTheGuide_AreTheOptionsAndTheirDefaults()
    {
        var json = Block("Options", "json").Text;
        var configuration = new ConfigurationBuilder()
            .AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json)))
            .Build();
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration).AddLogging().AddPercl()
            .BuildServiceProvider();
        var options = services.GetRequiredService<IOptions<PerclOptions>>().Value;
        var defaults = new PerclOptions();

        Assert.Equal("https://hotline.example.com", options.PublicBaseUrl);
        Assert.Equal(defaults.UseRequestHost, options.UseRequestHost);
        Assert.Equal(defaults.SignatureTolerance, options.SignatureTolerance);
        Assert.Equal(defaults.MaxBodySize, options.MaxBodySize);
        Assert.Subset(
            typeof(PerclOptions).GetProperties().Select(static property => property.Name).ToHashSet(),
            configuration.GetSection(PerclOptions.SectionName).GetChildren()
                .Select(static child => child.Key).ToHashSet());
    }

    [Fact]
    public void SecretsOfTheGuide_AreOptions()
    {
        var settings = Block("Connect FreeClimb", "sh").Lines
            .Select(static line => UserSecret().Match(line))
            .Where(static match => match.Success)
            .ToDictionary(static match => match.Groups[1].Value, static match => (string?)match.Groups[2].Value);
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddLogging().AddPercl()
            .BuildServiceProvider();
        var options = services.GetRequiredService<IOptions<PerclOptions>>().Value;

        Assert.Equal(settings.Values, [options.PublicBaseUrl, .. options.SigningSecrets]);
    }

    [Fact]
    public void TableOfOptions_HasEachOption() => Assert.Equal(
        typeof(PerclOptions).GetProperties().Select(static property => property.Name).Order(),
        Rows("Options").Select(static cells => cells[0].Trim('`')).Order());

    /// <summary>The names of the metrics and tags are those of the sources.</summary>
    [Fact]
    public void NamesOfTelemetry_AreThoseOfTheSources()
    {
        var sources = Directory.EnumerateFiles(Repository.Find("src/Percl.AspNetCore/Diagnostics"), "*.cs")
            .SelectMany(static file => TelemetryName().Matches(File.ReadAllText(file)))
            .Select(static match => match.Groups[1].Value)
            .Distinct();
        var guide = GuideName().Matches(Document.Of(Guide).Prose)
            .Select(static match => match.Groups[1].Value)
            .Distinct();

        Assert.Equal(sources.Order(StringComparer.Ordinal), guide.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Outcomes_OfTheGuide_AreThoseOfTheSources()
    {
        var source = File.ReadAllText(Repository.Find("src/Percl.AspNetCore/Diagnostics/WebhookOutcome.cs"));
        var prose = Document.Of(Guide).Prose;

        Assert.All(
            Constant().Matches(source).Select(static match => match.Groups[1].Value),
            outcome => Assert.Contains($"`{outcome}`", prose, StringComparison.Ordinal));
    }

    [Fact]
    public void Fallbacks_OfTheGuide_AreThoseOfTheSources()
    {
        var source = File.ReadAllText(Repository.Find("src/Percl.AspNetCore/Diagnostics/FallbackResult.cs"));

        Assert.Equal(
            Rows("Metrics, traces and logs").Single(static cells => cells[0] == "`percl.fallback`")[1],
            string.Join(", ", Constant().Matches(source).Select(static match => $"`{match.Groups[1].Value}`")));
    }

    [Fact]
    public void EventIds_OfTheGuide_AreThoseOfTheLog()
    {
        var log = File.ReadAllText(Repository.Find("src/Percl.AspNetCore/Diagnostics/PerclLog.cs"));

        Assert.Equal(
            LogEvent().Matches(log).Select(static match => $"{match.Groups[1].Value} {match.Groups[2].Value}"),
            Rows("Metrics, traces and logs")
                .Where(static cells => int.TryParse(cells[0], out _))
                .Select(static cells => $"{cells[0]} {cells[1]}"));
    }

    [Fact]
    public async Task SettingOfTheGuide_ForUnsignedRequests_LetsLocalOnesInInDevelopment()
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddJsonStream(
            new MemoryStream(Encoding.UTF8.GetBytes(Block("Try signed endpoints", "json").Text)));
        builder.Services.AddPercl();
        await using var app = builder.Build();
        app.MapPercl<InboundCallWebhook>("/", _ => [new Hangup()]).RequireFreeClimbSignature();
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.Equal([new Hangup()], (await client.PostWebhookAsync("/", new InboundCallWebhook())).Script);
    }

    [Fact]
    public async Task SignatureOfTheGuide_MadeByTheShell_IsValid()
    {
        Assert.SkipUnless(
            Shell.Has("sh", "openssl", "cut", "date"), "This machine has no shell with OpenSSL.");
        var script = Block("Try signed endpoints", "sh").Text;
        var body = script.Split('\n')[0]["BODY='".Length..^1];
        var header = await Shell.RunAsync(
            $"SECRET={Secret}\n" + script.Replace("curl -H", "printf '%s\\n'", StringComparison.Ordinal));

        Assert.True(new WebhookSignatureVerifier(Secret)
            .Verify(header.Split('\n')[0].Split(": ")[1], Encoding.UTF8.GetBytes(body)).IsValid, header);
    }

    [Fact]
    public async Task SignatureOfTheGuide_MadeByPowerShell_IsValid()
    {
        var lines = Block("Try signed endpoints", "powershell").Lines.ToArray();
        var body = lines[0].Split('\'')[1];
        var header = await Shell.RunPowerShellAsync(
            [$"$secret = '{Secret}'", .. lines[..^1], "$headers['FreeClimb-Signature']"]);

        Assert.StartsWith("Invoke-RestMethod ", lines[^1], StringComparison.Ordinal);
        Assert.True(
            new WebhookSignatureVerifier(Secret).Verify(header.Trim(), Encoding.UTF8.GetBytes(body)).IsValid, header);
    }

    private static async Task RunAsync(string section, params object[] arguments)
    {
        var code = await DocumentCode.Of(Guide);
        await RunAsync(code, code.Blocks.Last(block => block.Block.Section == section), arguments);
    }

    private static async Task RunAsync(DocumentCode code, BlockCode block, object[] arguments)
    {
        if (block.FindRun(code.Library.Required()).Invoke(null, arguments) is Task task)
        {
            await task;
        }
    }

    /// <summary>Runs all blocks that need nothing but the given variables.</summary>
    private static async Task RunAllAsync(DocumentCode code, Dictionary<string, object> given)
    {
        var blocks = code.Blocks.Where(block =>
            block.Parameters.Length > 0 && block.Parameters.All(given.ContainsKey));
        foreach (var block in blocks)
        {
            await RunAsync(code, block, [.. block.Parameters.Select(name => given[name])]);
        }
    }

    private static WebApplicationBuilder CreateBuilder()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder;
    }

    private static Block Block(string section, string language) =>
        Document.Of(Guide).Blocks.Single(block => block.Section == section && block.Language == language);

    private static IEnumerable<string[]> Rows(string section) => Document.Of(Guide).Lines
        .SkipWhile(line => line != "## " + section)
        .Skip(1)
        .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(static line => line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal))
        .Skip(1)
        .Select(static line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    [GeneratedRegex("\"(percl\\.[a-z._]+)\"")]
    private static partial Regex TelemetryName();

    [GeneratedRegex("`(percl\\.[a-z._]+)`")]
    private static partial Regex GuideName();

    [GeneratedRegex(@"^dotnet user-secrets set (\S+) (\S+)$")]
    private static partial Regex UserSecret();

    [GeneratedRegex("const string \\w+ = \"([a-z_]+)\"")]
    private static partial Regex Constant();

    [GeneratedRegex(@"LoggerMessage\((\d+), LogLevel\.(\w+),")]
    private static partial Regex LogEvent();
}
