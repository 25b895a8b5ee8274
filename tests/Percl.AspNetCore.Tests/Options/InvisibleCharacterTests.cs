using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Percl.AspNetCore.Tests.Options;

/// <summary>Characters that nobody sees and nobody means, which come with a copied text or from a file.</summary>
public sealed class InvisibleCharacterTests
{
    [Theory]
    [InlineData("\ufeffsigsec_1")]
    [InlineData("sigsec_1\u200b")]
    [InlineData("sig\u200dsec_1")]
    [InlineData("sigsec_1\0")]
    public void SigningSecret_WithOne_IsRefused(string secret) =>
        Assert.Equal(
            "FreeClimb:SigningSecrets[0]: A signing secret holds a character that nobody sees, such as a byte order mark "
            + "or a zero-width space.",
            Refusal("SigningSecrets:0", secret));

    [Theory]
    [InlineData("https://calls.example.com\u200b")]
    [InlineData("https://calls.exa\u200bmple.com")]
    [InlineData("https://calls.example.com/\u202e")]
    public void PublicBaseUrl_WithOne_IsRefused(string url) =>
        Assert.StartsWith("FreeClimb:PublicBaseUrl: ", Refusal("PublicBaseUrl", url), StringComparison.Ordinal);

    [Theory]
    [InlineData("SigningSecrets:0", "inner blank")]
    [InlineData("SigningSecrets:0", "clé秘密😀")]
    [InlineData("PublicBaseUrl", "https://bücher.example/ä")]
    public void Option_WithoutOne_IsTaken(string name, string value) => Assert.NotNull(Read(name, value));

    private static string Refusal(string name, string value) =>
        Assert.Single(Assert.Throws<OptionsValidationException>(() => Read(name, value)).Failures);

    private static PerclOptions Read(string name, string value)
    {
        using var provider = new ServiceCollection()
            .AddSingleton<IConfiguration>(
                new ConfigurationBuilder().AddInMemoryCollection([new("FreeClimb:" + name, value)]).Build())
            .AddPercl()
            .BuildServiceProvider();
        return provider.GetRequiredService<IOptions<PerclOptions>>().Value;
    }
}
