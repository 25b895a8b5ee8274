using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;
using static Percl.Language.Tests.Rules.DeclaredAttributes;
using static Percl.Language.Tests.Rules.Suggested;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL2002Tests
{
    [Theory]
    [InlineData("http://example.com")]
    [InlineData("HTTP://example.com/a")]
    public void Url_ThatIsNotHttps_IsReported(string url)
    {
        Assert.Equal(["Sing.url", url], Assert.Single(Found.InValue(DeclaredUrl, Parts(url), "PERCL2002")).Arguments);
        Assert.Single(Found.InValue(DeclaredUrl, Parts("http://", null), "PERCL2002"));
    }

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("/a")]
    [InlineData("http:/a")]
    public void Url_ThatIsHttpsOrNone_IsLeftAlone(string url)
    {
        Assert.Empty(Found.InValue(DeclaredUrl, Parts(url), "PERCL2002"));
        Assert.Empty(Found.InValue(DeclaredUrl, Parts("http", null), "PERCL2002"));
        Assert.Empty(Found.InValue(new AttributeSchema("text"), Parts("http://example.com"), "PERCL2002"));
    }

    [Theory]
    [InlineData("http://example.com", "s")]
    [InlineData("HTTP://example.com", "S")]
    [InlineData("Http://EXAMPLE.com", "s")]
    public void Http_BecomesHttps(string url, string letter) => Assert.Equal(
        [new EditText(4, 0, letter)],
        Suggest(DeclaredUrl, TextValue.Constant(url), "PERCL2002"));
}
