using Percl.Language.Rules;
using static Percl.Language.Tests.Rules.Commands;
using static Percl.Language.Tests.Rules.DeclaredAttributes;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL2003Tests
{
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
        Assert.Equal(host, Assert.Single(Found.InValue(DeclaredUrl, Parts(url), "PERCL2003")).Arguments[1]);

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
        Assert.Empty(Found.InValue(DeclaredUrl, Parts(url), "PERCL2003"));

    [Fact]
    public void Host_OfWhichTheEndIsNotKnown_IsLeftAlone()
    {
        Assert.Empty(Found.InValue(DeclaredUrl, Parts("https://localhost", null), "PERCL2003"));
        Assert.Empty(Found.InValue(DeclaredUrl, Parts("https://10.0.0.1", null, "/a"), "PERCL2003"));
        Assert.Empty(Found.InValue(DeclaredUrl, Parts("https://", null, "localhost/a"), "PERCL2003"));
        Assert.Empty(Found.InValue(DeclaredUrl, Parts(null, "https://localhost/a"), "PERCL2003"));
        Assert.Empty(Found.InValue(DeclaredUrl, Parts("https://user@localhost:80", null), "PERCL2003"));
        Assert.Empty(Found.InValue(DeclaredUrl, Parts("https://@localhost:80", null), "PERCL2003"));
        Assert.Single(Found.InValue(DeclaredUrl, Parts("https://localhost/", null), "PERCL2003"));
        Assert.Single(Found.InValue(DeclaredUrl, Parts("https://localhost:", null), "PERCL2003"));
    }

    [Theory]
    [InlineData("https://localhost", "it is the address of the computer itself")]
    [InlineData("https://printer.local", "its name is known in the local network alone")]
    [InlineData("https://10.0.0.1", "it is an address of a private network")]
    [InlineData("https://[fe80::1]", "it is an address of the local network alone")]
    public void Host_ThatNobodyReaches_IsReportedWithTheReason(string url, string reason) =>
        Assert.Equal(reason, Assert.Single(Found.InValue(DeclaredUrl, Parts(url), "PERCL2003")).Arguments[2]);

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("LOCALHOST", true)]
    [InlineData("*.localhost", false)]
    [InlineData("example.com", false)]
    [InlineData("", false)]
    public void Host_ThatIsAllowed_IsLeftAlone(string allowed, bool isAllowed)
    {
        var options = new RuleOptions { AllowedHosts = List(allowed) };

        Assert.Equal(isAllowed, Found.InValue(DeclaredUrl, Parts("https://localhost/a"), "PERCL2003", options).Count == 0);
    }

    [Fact]
    public void Host_WhoseDomainIsAllowed_IsLeftAlone() => Assert.Empty(Found.InValue(
        DeclaredUrl, Parts("https://app.local/a"), "PERCL2003", new RuleOptions { AllowedHosts = List("*.local") }));
}
