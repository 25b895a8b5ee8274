using Percl.Language.Schema;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;
using static Percl.Language.Tests.Rules.DeclaredAttributes;
using static Percl.Language.Tests.Rules.Suggested;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL2004Tests
{
    [Theory]
    [InlineData("https://app.example.com", "created")]
    [InlineData("https://app.example.com", "created/now")]
    [InlineData("http://localhost", "created")]
    [InlineData("https://app.example.com", "created/now.html")]
    [InlineData("https://app.example.com:8080", "created")]
    [InlineData("https://intra:8080", "created")]
    [InlineData("https://10.0.0.1", "created")]
    public void Parts_ThatMeetWithoutASlash_AreReported(string left, string right) => Assert.Equal(
        ["Sing.url", left, right, "lacks a slash"],
        Assert.Single(Found.InValue(DeclaredUrl, Parts(left, right), "PERCL2004")).Arguments);

    [Theory]
    [InlineData("https://app.example.com/", "/created")]
    [InlineData("https://app.example.com/a/", "/")]
    public void Parts_ThatMeetWithTwoSlashes_AreReported(string left, string right) => Assert.Equal(
        "yields a double slash", Assert.Single(Found.InValue(DeclaredUrl, Parts(left, right, null), "PERCL2004")).Arguments[3]);

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
        Assert.Empty(Found.InValue(DeclaredUrl, Parts(left, right), "PERCL2004"));

    [Fact]
    public void Parts_OfWhichOneIsNotKnown_AreLeftAlone()
    {
        Assert.Empty(Found.InValue(DeclaredUrl, Parts(null, "created"), "PERCL2004"));
        Assert.Empty(Found.InValue(DeclaredUrl, Parts("https://app.example.com/", null), "PERCL2004"));
        Assert.Empty(Found.InValue(DeclaredUrl, Parts("https://", null, "/", "/created"), "PERCL2004"));
        Assert.Empty(Found.InValue(DeclaredUrl, Parts("https://app.example.com", "created", null), "PERCL2004"));
        Assert.Empty(Found.InValue(DeclaredUrl, Parts("https://app.example.comcreated//a"), "PERCL2004"));
        Assert.Empty(Found.InValue(new AttributeSchema("text"), Parts("https://a/", "/b"), "PERCL2004"));
    }

    [Fact]
    public void PartsOfAUrl_MeetWithOneSlash()
    {
        Assert.Equal(
            [new EditText(19, 0, "/")],
            Suggest(DeclaredUrl, Commands.Parts("https://example.com", "menu"), "PERCL2004"));
        Assert.Equal(
            [new EditText(22, 1, "")],
            Suggest(DeclaredUrl, Commands.Parts("https://example.com/a/", "/menu"), "PERCL2004"));
    }
}
