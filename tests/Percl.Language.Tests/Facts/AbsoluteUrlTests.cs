using Percl.Language.Facts;

namespace Percl.Language.Tests.Facts;

public sealed class AbsoluteUrlTests
{
    [Theory]
    [InlineData("http://x")]
    [InlineData("https://x")]
    [InlineData("HTTP://X")]
    [InlineData("hTTpS://Example.COM/a?b#c")]
    [InlineData("https://[::1]/")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("https://grüße.example")]
    [InlineData("https://example.com/a b")]
    public void Url_WithSchemeAndHost_IsAbsolute(string url)
    {
        Assert.Equal("Absolute", JudgeComplete(url));
        Assert.Equal("Absolute", JudgePrefix(url));
        Assert.True(AbsoluteUrl.IsAbsolute(url));
    }

    [Theory]
    [InlineData("/menu/")]
    [InlineData("menu")]
    [InlineData("//host")]
    [InlineData("//host/menu")]
    [InlineData("ftp://x")]
    [InlineData("file:///x")]
    [InlineData("mailto:a@example.com")]
    [InlineData("example.com/menu")]
    [InlineData("http:/x")]
    [InlineData("http:x")]
    [InlineData("httpx://x")]
    [InlineData("httpss://x")]
    [InlineData("https:///x")]
    [InlineData("http:///")]
    [InlineData("https://?a")]
    [InlineData("https://#a")]
    [InlineData("https://:80")]
    [InlineData("https://@x")]
    [InlineData("https:// x")]
    [InlineData("https://\t")]
    [InlineData("https://\\x")]
    [InlineData(" https://x")]
    [InlineData("\nhttps://x")]
    [InlineData("\"https://x\"")]
    [InlineData("#")]
    [InlineData("?")]
    [InlineData(" ")]
    public void Url_WithoutSchemeOrHost_IsNotAbsolute(string url)
    {
        Assert.Equal("NotAbsolute", JudgeComplete(url));
        Assert.Equal("NotAbsolute", JudgePrefix(url));
        Assert.False(AbsoluteUrl.IsAbsolute(url));
    }

    [Theory]
    [InlineData("")]
    [InlineData("h")]
    [InlineData("H")]
    [InlineData("http")]
    [InlineData("https")]
    [InlineData("http:")]
    [InlineData("http:/")]
    [InlineData("http://")]
    [InlineData("HTTPS:")]
    [InlineData("https:/")]
    [InlineData("https://")]
    public void Url_ThatEndsBeforeItsHost_IsUnknownUnlessComplete(string url)
    {
        Assert.Equal("Unknown", JudgePrefix(url));
        Assert.Equal("NotAbsolute", JudgeComplete(url));
        Assert.False(AbsoluteUrl.IsAbsolute(url));
    }

    [Fact]
    public void Url_ThatIsNull_IsNotAbsolute() => Assert.False(AbsoluteUrl.IsAbsolute(null));

    // By name: the enum is not public, and the parameters of a test must be.
    private static string JudgeComplete(string url) => AbsoluteUrl.Judge(url, isComplete: true).ToString();

    private static string JudgePrefix(string url) => AbsoluteUrl.Judge(url, isComplete: false).ToString();
}
