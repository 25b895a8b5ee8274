using System.Text.RegularExpressions;
using Percl.Tests.Conformance;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

/// <summary>A webhook is one file of the library: its record. All tables are derived from it.</summary>
public sealed partial class OneFileTests
{
    private const string Library = "../../../src/Percl/";

    public static TheoryData<string> Records =>
    [
        .. from type in typeof(PerclWebhook).Assembly.GetTypes()
           where type.IsSealed && type.IsSubclassOf(typeof(PerclWebhook)) && type != typeof(UnknownWebhook)
           select type.Name,
    ];

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_IsNamedByItsFileAlone(string record)
    {
        var own = $"{Library}Webhooks/Records/{record}.cs";
        Assert.Matches($"""\[PerclWebhook\("\w+"(, AlsoNamed = "\w+")?\)\]\npublic sealed partial record {record} : """, Read(own));

        // The commands name the webhooks that are sent to their URLs.
        Assert.DoesNotContain(
            ConformanceFiles.In(Library, "*.cs").Where(static file => !file.Contains("/Commands/", StringComparison.Ordinal)),
            file => file != own && Regex.IsMatch(Comment().Replace(Read(file), ""), $@"\b{record}\b"));
    }

    [Fact]
    public void Search_FindsANameInCode() => Assert.Contains(
        ConformanceFiles.In(Library, "*.cs"),
        static file => Regex.IsMatch(Comment().Replace(Read(file), ""), @"\bUnknownWebhook\b"));

    private static string Read(string file) =>
        System.Text.Encoding.UTF8.GetString(ConformanceFiles.Read(file)).Replace("\r\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex("//[^\n]*")]
    private static partial Regex Comment();
}
