using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Percl.AspNetCore.Tests.Options;

public sealed class PublicBaseUrlUserTests
{
    [Fact]
    public void Refusal_OfAUrlWithAUser_DoesNotShowThePassword()
    {
        var settings = new Dictionary<string, string?> { ["FreeClimb:PublicBaseUrl"] = "https://ada:hunter2@example.com" };
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddLogging();
        services.AddPercl();
        using var provider = services.BuildServiceProvider();

        var refusal = Assert.Throws<OptionsValidationException>(
            () => provider.GetRequiredService<IOptions<PerclOptions>>().Value);

        Assert.DoesNotContain("hunter2", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'…@example.com'", refusal.Message, StringComparison.Ordinal);
    }
}
