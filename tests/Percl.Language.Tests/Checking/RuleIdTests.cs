using Percl.Language.Checking;
using Percl.Language.Findings;
using Percl.Language.Rules;
using Percl.Language.Violations;

namespace Percl.Language.Tests.Checking;

public sealed class RuleIdTests
{
    private static readonly string[] Ids = [.. PerclRules.All.Select(static rule => rule.Id)];

    [Fact]
    public void Ids_OfAllRules_AreUniqueAndInOrder()
    {
        Assert.NotEmpty(Ids);
        Assert.Equal(Ids.Distinct().Order(StringComparer.Ordinal), Ids);
    }

    [Fact]
    public void Ids_OfAllRules_AreFourDigits() => Assert.All(Ids, static id => Assert.Matches("^PERCL[1-5][0-9]{3}$", id));

    [Fact]
    public void Page_OfARule_IsNamedAfterIt() => Assert.All(PerclRules.All, static rule =>
    {
        var page = new Uri(rule.Info.Page, UriKind.Absolute);

        Assert.Equal(Uri.UriSchemeHttps, page.Scheme);
        Assert.Equal(rule.Id + ".md", page.Segments[^1]);
    });

    [Fact]
    public void Description_OfARule_IsSentencesThatSayMoreThanItsTitle() => Assert.All(PerclRules.All, static rule =>
    {
        Assert.EndsWith(".", rule.Info.Description, StringComparison.Ordinal);
        Assert.True(rule.Info.Description.Length > rule.Info.Title.Length);
        Assert.False(rule.Info.Title.EndsWith('.'));
    });

    [Fact]
    public void Findings_Always_HaveOneRule() => Assert.Equal(
        typeof(PerclRules).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(Finding)))
            .Select(static type => type.Name)
            .Order(),
        PerclRules.All.OfType<FindingRule>().Select(static rule => rule.FindingType.Name).Order());

    [Fact]
    public void Rules_OfTheAssembly_AreAllInTheList() => Assert.Equal(
        typeof(PerclRules).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
            .Select(static type => type.Name)
            .Order(),
        PerclRules.All.Select(static rule => rule.GetType().Name).Order());

    [Theory]
    [InlineData("NeverExecutedRule", "PERCL1001")]
    [InlineData("CannotBeNestedRule", "PERCL1002")]
    [InlineData("HoldsNoCommandsRule", "PERCL1003")]
    [InlineData("IgnoredHereRule", "PERCL1004")]
    [InlineData("EndsWithoutTerminalRule", "PERCL1005")]
    [InlineData("NotInThisAnswerRule", "PERCL1006")]
    [InlineData("EmptyScriptRule", "PERCL1007")]
    [InlineData("UrlNotAbsoluteRule", "PERCL2001")]
    [InlineData("UrlNotHttpsRule", "PERCL2002")]
    [InlineData("HostOutOfReachRule", "PERCL2003")]
    [InlineData("UrlPartsMeetRule", "PERCL2004")]
    [InlineData("RequiredMissingRule", "PERCL2010")]
    [InlineData("OutOfRangeRule", "PERCL2011")]
    [InlineData("TextTooLongRule", "PERCL2012")]
    [InlineData("ValueNotAllowedRule", "PERCL2013")]
    [InlineData("NotPhoneNumberRule", "PERCL2014")]
    [InlineData("NotDtmfRule", "PERCL2015")]
    [InlineData("NotResourceIdRule", "PERCL2016")]
    [InlineData("AttributesDisagreeRule", "PERCL2017")]
    [InlineData("NoEffectRule", "PERCL2018")]
    [InlineData("EndlessRule", "PERCL2019")]
    [InlineData("UnlikelyDurationRule", "PERCL2020")]
    [InlineData("PrivacyNotInheritedRule", "PERCL2021")]
    [InlineData("WrittenThoughUnsetRule", "PERCL2022")]
    [InlineData("CommandOfSdkRule", "PERCL2023")]
    [InlineData("NotJsonRule", "PERCL3001")]
    [InlineData("NotAnArrayRule", "PERCL3002")]
    [InlineData("NotOneCommandRule", "PERCL3003")]
    [InlineData("UnknownCommandRule", "PERCL3004")]
    [InlineData("UnknownAttributeRule", "PERCL3005")]
    [InlineData("WrongJsonTypeRule", "PERCL3006")]
    [InlineData("AttributeTwiceRule", "PERCL3007")]
    [InlineData("InvalidPlaceholderRule", "PERCL3008")]
    [InlineData("ScriptFileNameRule", "PERCL3009")]
    [InlineData("SilencesNothingRule", "PERCL3010")]
    [InlineData("NotPartialRule", "PERCL4001")]
    [InlineData("KindOfTypeRule", "PERCL4002")]
    [InlineData("PropertyTypeRule", "PERCL4003")]
    [InlineData("DuplicateNameRule", "PERCL4004")]
    [InlineData("SeveralDeclarationsRule", "PERCL4005")]
    [InlineData("NoCommandsRule", "PERCL4006")]
    [InlineData("LanguageVersionRule", "PERCL4007")]
    [InlineData("DeclaredDifferentlyRule", "PERCL4008")]
    [InlineData("FixedAttributeRule", "PERCL4009")]
    [InlineData("AnswersNothingRule", "PERCL4010")]
    [InlineData("NotWrittenRule", "PERCL4011")]
    [InlineData("PrivacyNameRule", "PERCL4012")]
    [InlineData("AnswerIgnoredRule", "PERCL5001")]
    [InlineData("AnswerNotPerclRule", "PERCL5002")]
    [InlineData("UnknownEndpointRule", "PERCL5003")]
    [InlineData("OtherWebhookRule", "PERCL5004")]
    [InlineData("AnswerExpectedRule", "PERCL5005")]
    [InlineData("OneCommandRule", "PERCL5006")]
    [InlineData("HandlerFormRule", "PERCL5007")]
    public void Id_OnceGiven_Stays(string rule, string given) =>
        Assert.Equal(given, Assert.Single(PerclRules.All, one => one.GetType().Name == rule).Id);
}
