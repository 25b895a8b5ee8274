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
    [InlineData(RuleIds.UrlNotAbsolute, "PERCL2001")]
    [InlineData(RuleIds.RequiredMissing, "PERCL2010")]
    [InlineData(RuleIds.ValueNotAllowed, "PERCL2013")]
    [InlineData(RuleIds.NotPartial, "PERCL4001")]
    [InlineData(RuleIds.KindOfType, "PERCL4002")]
    [InlineData(RuleIds.PropertyType, "PERCL4003")]
    [InlineData(RuleIds.DuplicateName, "PERCL4004")]
    public void Id_OnceGiven_Stays(string id, string given) => Assert.Equal(given, id);
}
