using Percl.Language.Rules;
using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

public sealed class UrlNotAbsoluteTests
{
    [Theory]
    [InlineData("/menu")]
    [InlineData("menu")]
    [InlineData("ftp://x")]
    [InlineData("https://")]
    public void Url_ThatIsNotAbsolute_IsReported(string url)
    {
        var violation = Assert.Single(Check(Text(2, "actionUrl", url)));

        Assert.Equal(new NodeId(2), violation.Node);
        Assert.Equal(["GetDigits.actionUrl", $"'{url}'"], violation.Arguments);
    }

    [Fact]
    public void Url_WhoseBeginningIsNotAbsolute_IsReportedWithItsHoles()
    {
        var violation = Assert.Single(Check(Text(2, "actionUrl", "/menu/", null, "/next")));

        Assert.Equal("'/menu/…/next'", violation.Arguments[1]);
    }

    [Fact]
    public void Url_ThatIsOptionalAndEmpty_IsReported() => Assert.Equal(
        ["GetDigits.fallbackUrl", "empty"], Assert.Single(Check(Text(2, "fallbackUrl", ""))).Arguments);

    [Fact]
    public void Urls_ThatAreBothNotAbsolute_AreBothReported()
    {
        var violations = Check(Text(2, "actionUrl", "/a"), Text(3, "fallbackUrl", "/b"));

        Assert.Equal([2, 3], violations.Select(static violation => violation.Node.Value));
    }

    [Theory]
    [InlineData("https://x")]
    [InlineData("HTTP://X/menu")]
    public void Url_ThatIsAbsolute_IsLeftAlone(string url) => Assert.Empty(Check(Text(2, "actionUrl", url)));

    [Fact]
    public void Url_WhoseBeginningDecidesNothing_IsLeftAlone()
    {
        Assert.Empty(Check(Text(2, "actionUrl", null, "/menu")));
        Assert.Empty(Check(Text(2, "actionUrl", "http", null)));
        Assert.Empty(Check(Text(2, "actionUrl", "https://", null)));
        Assert.Empty(Check(Text(2, "actionUrl", "", null)));
    }

    [Fact]
    public void Url_WhoseBeginningIsAbsolute_IsLeftAlone() =>
        Assert.Empty(Check(Text(2, "actionUrl", "https://x/", null)));

    [Fact]
    public void Value_ThatIsNoKnownText_IsLeftAlone()
    {
        Assert.Empty(Check(Attribute(2, "actionUrl", UnknownValue.Instance)));
        Assert.Empty(Check(Attribute(2, "fallbackUrl", NullValue.Instance)));
    }

    [Theory]
    [InlineData("~/menu", true)]
    [InlineData("~/", true)]
    [InlineData("%PUBLIC_URL%/menu", true)]
    [InlineData("%Public_Url%/menu", false)]
    [InlineData("~", false)]
    [InlineData("/~/menu", false)]
    [InlineData("/menu", false)]
    public void Url_ThatBeginsWithABaseUrl_IsLeftAlone(string url, bool isLeftAlone)
    {
        var violations = CheckWithBaseUrls(Text(2, "actionUrl", url));

        Assert.Equal(isLeftAlone, violations.Length == 0);
    }

    [Fact]
    public void Url_ThatMayBeginWithABaseUrl_IsLeftAlone()
    {
        Assert.Empty(CheckWithBaseUrls(Text(2, "actionUrl", "~/", null)));
        Assert.Empty(CheckWithBaseUrls(Text(2, "actionUrl", "%PUBLIC", null)));
        Assert.Single(CheckWithBaseUrls(Text(2, "actionUrl", "%PRIVATE", null)));
    }

    [Fact]
    public void Text_ThatIsNoUrl_IsLeftAlone() => Assert.Empty(Check(Text(2, "finishOnKey", "/menu")));

    [Fact]
    public void Attribute_ThatIsNotDeclared_IsLeftAlone() => Assert.Empty(Check(Text(2, "waitUrl", "/menu")));

    [Fact]
    public void Url_ThatIsRequiredAndEmpty_IsLeftToTheOtherRule() => Assert.Empty(Check(Text(2, "actionUrl", "")));

    [Fact]
    public void Command_ThatIsUnknown_IsLeftAlone() =>
        Assert.Empty(Found.Violations(ScriptOf(Command(1, schema: null, Text(2, "actionUrl", "/menu"))), "PERCL2001"));

    private static Violation[] CheckWithBaseUrls(AttributeNode attribute)
    {
        var options = new RuleOptions { BaseUrls = List("~/", "%PUBLIC_URL%") };
        return [.. PerclRules.Check(ScriptOf(Command(1, GetDigits, attribute)), AllOfThem, options)
            .Where(static violation => violation.RuleId == "PERCL2001")];
    }

    private static List<Violation> Check(params AttributeNode[] attributes) =>
        Found.Violations(ScriptOf(Command(1, GetDigits, attributes)), "PERCL2001");
}
