using Percl.Language.Rules;
using Percl.Language.Schema;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

/// <summary>PERCL2002 to PERCL2004.</summary>
public sealed class UrlRuleTests
{
    private static readonly AttributeSchema Url = new("url") { IsAbsoluteUrl = true };

    [Theory]
    [InlineData("http://example.com")]
    [InlineData("HTTP://example.com/a")]
    public void Url_ThatIsNotHttps_IsReported(string url)
    {
        Assert.Equal(["Sing.url", url], Assert.Single(Found.InValue(Url, Parts(url), "PERCL2002")).Arguments);
        Assert.Single(Found.InValue(Url, Parts("http://", null), "PERCL2002"));
    }

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("/a")]
    [InlineData("http:/a")]
    public void Url_ThatIsHttpsOrNone_IsLeftAlone(string url)
    {
        Assert.Empty(Found.InValue(Url, Parts(url), "PERCL2002"));
        Assert.Empty(Found.InValue(Url, Parts("http", null), "PERCL2002"));
        Assert.Empty(Found.InValue(new AttributeSchema("text"), Parts("http://example.com"), "PERCL2002"));
    }

    [Theory]
    [InlineData("http://localhost", "localhost")]
    [InlineData("https://LOCALHOST:5001/a", "LOCALHOST")]
    [InlineData("https://app.localhost./a", "app.localhost.")]
    [InlineData("https://user:word@localhost/a", "localhost")]
    [InlineData("https://printer.local?a", "printer.local")]
    [InlineData("http://127.0.0.1#a", "127.0.0.1")]
    [InlineData("http://127.1.2.3", "127.1.2.3")]
    [InlineData("http://0.0.0.0:80", "0.0.0.0")]
    [InlineData("http://10.255.0.1/", "10.255.0.1")]
    [InlineData("http://172.16.0.1/", "172.16.0.1")]
    [InlineData("http://172.31.0.1/", "172.31.0.1")]
    [InlineData("http://192.168.1.1/", "192.168.1.1")]
    [InlineData("http://169.254.1.1/", "169.254.1.1")]
    [InlineData("http://[::1]:80/", "[::1]")]
    [InlineData("http://[fe80::1]/", "[fe80::1]")]
    [InlineData("http://[fd00::1]/", "[fd00::1]")]
    [InlineData("http://[::ffff:10.0.0.1]/", "[::ffff:10.0.0.1]")]
    public void Host_ThatNobodyReaches_IsReported(string url, string host) =>
        Assert.Equal(host, Assert.Single(Found.InValue(Url, Parts(url), "PERCL2003")).Arguments[1]);

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("https://localhost.example.com")]
    [InlineData("https://mylocalhost")]
    [InlineData("https://127.0.0.1.example.com")]
    [InlineData("https://10.0.0.example.com")]
    [InlineData("http://172.15.0.1/")]
    [InlineData("http://172.32.0.1/")]
    [InlineData("http://11.0.0.1/")]
    [InlineData("http://10.1/")]
    [InlineData("http://[2001:db8::1]/")]
    [InlineData("http://[::1/")]
    [InlineData("https://localhost@example.com/")]
    [InlineData("https://example.com/localhost")]
    [InlineData("localhost")]
    [InlineData("/localhost")]
    public void Host_ThatSomebodyMayReach_IsLeftAlone(string url) =>
        Assert.Empty(Found.InValue(Url, Parts(url), "PERCL2003"));

    [Fact]
    public void Host_OfWhichTheEndIsNotKnown_IsLeftAlone()
    {
        Assert.Empty(Found.InValue(Url, Parts("https://localhost", null), "PERCL2003"));
        Assert.Empty(Found.InValue(Url, Parts("https://10.0.0.1", null, "/a"), "PERCL2003"));
        Assert.Empty(Found.InValue(Url, Parts("https://", null, "localhost/a"), "PERCL2003"));
        Assert.Empty(Found.InValue(Url, Parts(null, "https://localhost/a"), "PERCL2003"));
        Assert.Empty(Found.InValue(Url, Parts("https://user@localhost:80", null), "PERCL2003"));
        Assert.Empty(Found.InValue(Url, Parts("https://@localhost:80", null), "PERCL2003"));
        Assert.Single(Found.InValue(Url, Parts("https://localhost/", null), "PERCL2003"));
        Assert.Single(Found.InValue(Url, Parts("https://localhost:", null), "PERCL2003"));
    }

    [Theory]
    [InlineData("https://localhost", "it is the address of the computer itself")]
    [InlineData("https://printer.local", "its name is known in the local network alone")]
    [InlineData("https://10.0.0.1", "it is an address of a private network")]
    [InlineData("https://[fe80::1]", "it is an address of the local network alone")]
    public void Host_ThatNobodyReaches_IsReportedWithTheReason(string url, string reason) =>
        Assert.Equal(reason, Assert.Single(Found.InValue(Url, Parts(url), "PERCL2003")).Arguments[2]);

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("LOCALHOST", true)]
    [InlineData("*.localhost", false)]
    [InlineData("example.com", false)]
    [InlineData("", false)]
    public void Host_ThatIsAllowed_IsLeftAlone(string allowed, bool isAllowed)
    {
        var options = new RuleOptions { AllowedHosts = List(allowed) };

        Assert.Equal(isAllowed, Found.InValue(Url, Parts("https://localhost/a"), "PERCL2003", options).Count == 0);
    }

    [Fact]
    public void Host_WhoseDomainIsAllowed_IsLeftAlone() => Assert.Empty(Found.InValue(
        Url, Parts("https://app.local/a"), "PERCL2003", new RuleOptions { AllowedHosts = List("*.local") }));

    [Theory]
    [InlineData("https://app.example.com", "created")]
    [InlineData("https://app.example.com", "created/now")]
    [InlineData("http://localhost", "created")]
    [InlineData("https://app.example.com", "created/now.html")]
    [InlineData("https://app.example.com:8080", "created")]
    [InlineData("https://intra:8080", "created")]
    [InlineData("https://10.0.0.1", "created")]
    public void Parts_ThatMeetWithoutASlash_AreReported(string left, string right) => Assert.Equal(
        ["Sing.url", left, right, "without a slash"],
        Assert.Single(Found.InValue(Url, Parts(left, right), "PERCL2004")).Arguments);

    [Theory]
    [InlineData("https://app.example.com/", "/created")]
    [InlineData("https://app.example.com/a/", "/")]
    public void Parts_ThatMeetWithTwoSlashes_AreReported(string left, string right) => Assert.Equal(
        "with two slashes", Assert.Single(Found.InValue(Url, Parts(left, right, null), "PERCL2004")).Arguments[3]);

    [Theory]
    [InlineData("https://app.example.com", "/created")]
    [InlineData("https://app.example.com/", "created")]
    [InlineData("https://app.example.com", "?a=b")]
    [InlineData("https://app.example.com", "#a")]
    [InlineData("https://app.example.com", "")]
    [InlineData("https://app.example.com", ":8080/a")]
    [InlineData("https://app.example.com", ".uk/a")]
    [InlineData("https://app.example", "-test.com/a")]
    [InlineData("https://api.v", "2.example.com/a")]
    [InlineData("https://app.example.com:80", "80/a")]
    [InlineData("https://app.example.com:", "created")]
    [InlineData("https://app.", "example/a")]
    [InlineData("https://app-", "example/a")]
    [InlineData("https://intra", "net/a")]
    [InlineData("https://10.0.0.1", "1/a")]
    [InlineData("https://", "example.com")]
    [InlineData("https:/", "/example.com")]
    [InlineData("https:", "//example.com")]
    [InlineData("https://user@app.example.com", "created")]
    [InlineData("https://app.example.com/a", "b")]
    [InlineData("https://app.example.com?next=/", "/a")]
    [InlineData("https://app.example.com#/", "/a")]
    [InlineData("/a/", "/b")]
    [InlineData("https:///", "/created")]
    [InlineData("https:///app.example.com", "created")]
    [InlineData("https://@app.example.com", "created")]
    [InlineData("https://.com", "created")]
    public void Parts_ThatMayBelongTogether_AreLeftAlone(string left, string right) =>
        Assert.Empty(Found.InValue(Url, Parts(left, right), "PERCL2004"));

    [Fact]
    public void Parts_OfWhichOneIsNotKnown_AreLeftAlone()
    {
        Assert.Empty(Found.InValue(Url, Parts(null, "created"), "PERCL2004"));
        Assert.Empty(Found.InValue(Url, Parts("https://app.example.com/", null), "PERCL2004"));
        Assert.Empty(Found.InValue(Url, Parts("https://", null, "/", "/created"), "PERCL2004"));
        Assert.Empty(Found.InValue(Url, Parts("https://app.example.com", "created", null), "PERCL2004"));
        Assert.Empty(Found.InValue(Url, Parts("https://app.example.comcreated//a"), "PERCL2004"));
        Assert.Empty(Found.InValue(new AttributeSchema("text"), Parts("https://a/", "/b"), "PERCL2004"));
    }
}
