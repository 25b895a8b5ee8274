using System.Text.Json;
using System.Text.Json.Nodes;
using Percl.Tests.Conformance;
using Percl.Tests.Oracle;

namespace Percl.Tests.Reading;

/// <summary>Scripts that programs and pages have are read into commands and written again.</summary>
public sealed class CorpusRoundTripTests
{
    public static TheoryData<string> CleanScripts => [.. CorpusScript.Clean.Select(static script => script.Path)];

    public static TheoryData<string> Examples => [.. ExampleScript.All];

    [Theory]
    [MemberData(nameof(CleanScripts))]
    public void CleanScript_ReadAndWritten_IsTheSame(string path) =>
        AssertReadAndWritten(CorpusScript.Clean.Single(script => script.Path == path).Read());

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_ReadAndWritten_IsTheSame(string path) => AssertReadAndWritten(ConformanceFiles.Read(path));

    [Fact]
    public void CorpusScripts_ThatAreReadWithoutLoss_AreThese()
    {
        var outcomes = CorpusScript.All
            .GroupBy(static script => (IsClean: script.Violates.Count == 0, IsRead: IsReadWithoutLoss(script.Read())))
            .ToDictionary(static group => group.Key, static group => group.Count());

        Assert.Equal(221, outcomes[(true, true)]);
        Assert.DoesNotContain((true, false), outcomes.Keys);

        // The others lack something required, or are not JSON at all.
        Assert.Equal(38, outcomes[(false, true)] + outcomes[(false, false)]);
    }

    private static void AssertReadAndWritten(byte[] utf8Json)
    {
        var script = PerclScript.Parse(utf8Json);

        Assert.All(script, static command => Assert.Contains(command.GetType(), LibraryCommands.All));
        Assert.DoesNotContain(script, HasUnknownAttributes);
        Assert.True(IsReadWithoutLoss(utf8Json), script.ToJson());
    }

    private static bool IsReadWithoutLoss(byte[] utf8Json)
    {
        try
        {
            return JsonNode.DeepEquals(
                JsonNode.Parse(utf8Json), JsonNode.Parse(PerclScript.Parse(utf8Json).ToUtf8Bytes()));
        }
        catch (Exception e) when (e is JsonException or PerclException)
        {
            return false;
        }
    }

    private static bool HasUnknownAttributes(IPerclCommand command) =>
        !((UnknownAttributes)command.GetType().GetProperty(nameof(UnknownAttributes))!.GetValue(command)!).IsEmpty;
}
