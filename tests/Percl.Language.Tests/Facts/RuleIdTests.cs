using System.Reflection;
using Percl.Language.Facts;

namespace Percl.Language.Tests.Facts;

public sealed class RuleIdTests
{
    private static readonly string[] Ids =
    [
        .. typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(static field => field.IsLiteral)
            .Select(static field => (string)field.GetRawConstantValue()!),
    ];

    [Fact]
    public void Ids_OfAllRules_AreUnique()
    {
        Assert.NotEmpty(Ids);
        Assert.Equal(Ids.Length, Ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Ids_OfAllRules_AreFourDigits() => Assert.All(Ids, static id => Assert.Matches("^PERCL[0-9]{4}$", id));

    [Fact]
    public void Page_OfARule_IsNamedAfterIt() => Assert.All(Ids, static id =>
    {
        var page = new Uri(RulePage.Of(id), UriKind.Absolute);

        Assert.Equal(Uri.UriSchemeHttps, page.Scheme);
        Assert.Equal(id + ".md", page.Segments[^1]);
    });

    [Theory]
    [InlineData(RuleIds.NeverExecuted, "PERCL1001")]
    [InlineData(RuleIds.CannotBeNested, "PERCL1002")]
    [InlineData(RuleIds.HoldsNoCommands, "PERCL1003")]
    [InlineData(RuleIds.IgnoredHere, "PERCL1004")]
    [InlineData(RuleIds.EndsWithoutTerminal, "PERCL1005")]
    [InlineData(RuleIds.NotInThisAnswer, "PERCL1006")]
    [InlineData(RuleIds.EmptyScript, "PERCL1007")]
    [InlineData(RuleIds.UrlNotAbsolute, "PERCL2001")]
    [InlineData(RuleIds.UrlNotHttps, "PERCL2002")]
    [InlineData(RuleIds.HostOutOfReach, "PERCL2003")]
    [InlineData(RuleIds.UrlPartsMeet, "PERCL2004")]
    [InlineData(RuleIds.RequiredMissing, "PERCL2010")]
    [InlineData(RuleIds.OutOfRange, "PERCL2011")]
    [InlineData(RuleIds.TextTooLong, "PERCL2012")]
    [InlineData(RuleIds.ValueNotAllowed, "PERCL2013")]
    [InlineData(RuleIds.NotPhoneNumber, "PERCL2014")]
    [InlineData(RuleIds.NotDtmf, "PERCL2015")]
    [InlineData(RuleIds.NotResourceId, "PERCL2016")]
    [InlineData(RuleIds.AttributesDisagree, "PERCL2017")]
    [InlineData(RuleIds.NoEffect, "PERCL2018")]
    [InlineData(RuleIds.Endless, "PERCL2019")]
    [InlineData(RuleIds.UnlikelyDuration, "PERCL2020")]
    [InlineData(RuleIds.PrivacyNotInherited, "PERCL2021")]
    [InlineData(RuleIds.NotPartial, "PERCL4001")]
    [InlineData(RuleIds.KindOfType, "PERCL4002")]
    [InlineData(RuleIds.PropertyType, "PERCL4003")]
    [InlineData(RuleIds.DuplicateName, "PERCL4004")]
    [InlineData(RuleIds.SeveralDeclarations, "PERCL4005")]
    [InlineData(RuleIds.NoCommands, "PERCL4006")]
    [InlineData(RuleIds.LanguageVersion, "PERCL4007")]
    [InlineData(RuleIds.DeclaredDifferently, "PERCL4008")]
    [InlineData(RuleIds.FixedAttribute, "PERCL4009")]
    [InlineData(RuleIds.NotWritten, "PERCL4011")]
    public void Id_OnceGiven_Stays(string id, string given) => Assert.Equal(given, id);
}
