using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Percl.AspNetCore.Tests.Options;

public sealed class PerclOptionsTests
{
    [Fact]
    public void Options_NothingConfigured_AreTheDefaults()
    {
        var options = Read([]);

        Assert.Empty(options.SigningSecrets);
        Assert.Equal(TimeSpan.FromMinutes(5), options.SignatureTolerance);
        Assert.Equal(65_536, options.MaxBodySize);
        Assert.Null(options.PublicBaseUrl);
        Assert.False(options.UseRequestHost);
        Assert.False(options.AllowUnsignedLocalRequests);
    }

    [Fact]
    public void Options_Configured_AreRead()
    {
        var options = Read(new()
        {
            ["FreeClimb:SigningSecrets:0"] = "sigsec_1",
            ["FreeClimb:SigningSecrets:1"] = "sigsec_2",
            ["FreeClimb:SignatureTolerance"] = "00:01:00",
            ["FreeClimb:MaxBodySize"] = "1000",
            ["FreeClimb:PublicBaseUrl"] = "https://calls.example.com",
            ["FreeClimb:UseRequestHost"] = "true",
        });

        Assert.Equal(["sigsec_1", "sigsec_2"], options.SigningSecrets);
        Assert.Equal(TimeSpan.FromMinutes(1), options.SignatureTolerance);
        Assert.Equal(1000, options.MaxBodySize);
        Assert.Equal("https://calls.example.com", options.PublicBaseUrl);
        Assert.True(options.UseRequestHost);
    }

    [Fact]
    public void Options_SetInCode_GoBeforeTheConfiguration()
    {
        var options = Read(
            new() { ["FreeClimb:MaxBodySize"] = "1000" }, options => options.MaxBodySize = options.MaxBodySize + 1);

        Assert.Equal(1001, options.MaxBodySize);
    }

    [Fact]
    public void Options_WithoutAnyConfiguration_AreTheDefaults()
    {
        using var services = new ServiceCollection().AddPercl().BuildServiceProvider();

        Assert.Equal(65_536, services.GetRequiredService<IOptions<PerclOptions>>().Value.MaxBodySize);
    }

    [Theory]
    [InlineData("SigningSecrets:0", "", "FreeClimb:SigningSecrets[0]: A signing secret is empty, or begins or ends with white space.")]
    [InlineData("SigningSecrets:0", " sigsec_1", "FreeClimb:SigningSecrets[0]: A signing secret is empty, or begins or ends with white space.")]
    [InlineData("SignatureTolerance", "00:00:00", "FreeClimb:SignatureTolerance: The tolerance must be from 1 second to 1 day. It is read as 00:00:00, in hours, minutes and seconds. For 5 minutes write 00:05:00.")]
    [InlineData("SignatureTolerance", "300", "FreeClimb:SignatureTolerance: The tolerance must be from 1 second to 1 day. It is read as 300 days. For 300 seconds write 00:05:00.")]
    [InlineData("AllowUnsignedLocalRequests", "true", "FreeClimb:AllowUnsignedLocalRequests: It is for the environment 'Development' alone, but this one is 'Production'.")]
    [InlineData("PublicBaseUrll", "https://example.com", "FreeClimb:PublicBaseUrll: There is no such option; did you mean 'PublicBaseUrl'?")]
    [InlineData("signingSecret", "sigsec_1", "FreeClimb:signingSecret: There is no such option; did you mean 'SigningSecrets'?")]
    [InlineData("MaxBodySize", "0", "FreeClimb:MaxBodySize: It must be at least 1 byte.")]
    [InlineData("PublicBaseUrl", "/calls", "FreeClimb:PublicBaseUrl: It must be an absolute URL (http://host… or https://host…) without query, fragment and user, but is '/calls'.")]
    [InlineData("PublicBaseUrl", "ftp://example.com", "FreeClimb:PublicBaseUrl: It must be an absolute URL (http://host… or https://host…) without query, fragment and user, but is 'ftp://example.com'.")]
    [InlineData("PublicBaseUrl", "https://example.com?a", "FreeClimb:PublicBaseUrl: It must be an absolute URL (http://host… or https://host…) without query, fragment and user, but is 'https://example.com?a'.")]
    public async Task Option_Wrong_IsToldWhenTheApplicationStarts(string name, string value, string message)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => TestServer.StartAsync(
            _ => { },
            builder =>
            {
                builder.Configuration.AddInMemoryCollection([new("FreeClimb:" + name, value)]);
                builder.Services.AddPercl();
            }));

        Assert.Equal([message], refusal.Failures);
    }

    [Theory]
    [InlineData(" https://x.com")]
    [InlineData("https://x.com ")]
    [InlineData("https://x.com/a b")]
    [InlineData("https://x.com\n")]
    [InlineData("https://x.com/\u0001")]
    [InlineData("https:\\\\x.com")]
    [InlineData("https://x.com\\a")]
    [InlineData("https:x.com")]
    public void PublicBaseUrl_ThatOnlyLooksLikeOne_IsRefused(string url) =>
        Assert.Contains(
            "FreeClimb:PublicBaseUrl: It must be an absolute URL",
            Assert.Throws<OptionsValidationException>(() => Read(new() { ["FreeClimb:PublicBaseUrl"] = url })).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("HTTPS://x.com")]
    [InlineData("http://localhost:5000/a%20b/")]
    [InlineData("https://[::1]/ä")]
    public void PublicBaseUrl_Absolute_IsTaken(string url) =>
        Assert.Equal(url, Read(new() { ["FreeClimb:PublicBaseUrl"] = url }).PublicBaseUrl);

    [Fact]
    public void SigningSecrets_OneTextWithoutIndex_IsTheOnlySecret() =>
        Assert.Equal(["sigsec_1"], Read(new() { ["FreeClimb:SigningSecrets"] = "sigsec_1" }).SigningSecrets);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void SigningSecrets_EmptyText_AreNone(string? text) =>
        Assert.Empty(Read(new() { ["FreeClimb:SigningSecrets"] = text }).SigningSecrets);

    [Fact]
    public void SigningSecrets_TextAndList_AreTheList()
    {
        var options = Read(new()
        {
            ["FreeClimb:SigningSecrets"] = "sigsec_1",
            ["FreeClimb:SigningSecrets:0"] = "sigsec_2",
        });

        Assert.Equal(["sigsec_2"], options.SigningSecrets);
    }

    [Theory]
    [InlineData("publicbaseurl", "https://example.com")]
    [InlineData("AccountId", "AC1")]
    [InlineData("ApiKey", "1")]
    [InlineData("Accounts:sales:SigningSecrets:0", "sigsec_1")]
    [InlineData("Numbers:0", "+13125550100")]
    public void Name_ThatIsAnOptionOrOfTheApplication_IsTaken(string name, string value) =>
        Assert.NotNull(Read(new() { ["FreeClimb:" + name] = value }));

    [Fact]
    public void AddPercl_Twice_IsAddedOnce()
    {
        var options = Read(
            new() { ["FreeClimb:SigningSecrets:0"] = "sigsec_1" }, again: services => services.AddPercl());

        Assert.Equal(["sigsec_1"], options.SigningSecrets);
    }

    [Fact]
    public void AddPercl_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddPercl());
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddPercl(null!));
    }

    private static PerclOptions Read(
        Dictionary<string, string?> settings,
        Action<PerclOptions>? configure = null,
        Action<IServiceCollection>? again = null)
    {
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddPercl(configure ?? (_ => { }));
        again?.Invoke(services);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<PerclOptions>>().Value;
    }
}
