namespace Percl.Tests.Refusals;

/// <summary>The names of a map are data: what a caller has keyed in may be among them, and refusals are logged.</summary>
public sealed class MapNameTests
{
    [Fact]
    public void Refusal_OfAValueInAMap_DoesNotTellItsName()
    {
        var engine = new SayEngine { Parameters = new Dictionary<string, string> { ["voice"] = "a", ["4711SECRET"] = null! } };
        PerclScript script = [new Say { Text = "a", Engine = engine }];

        AssertTellsNothing("$[0].Say.engine.parameters.*", Assert.Throws<PerclException>(script.ToUtf8Bytes));
    }

    [Fact]
    public void Refusal_OfTheFirstValueInAMapOfACommandOfOnesOwn_DoesNotTellItsName()
    {
        PerclScript script = [new Tagged { Tags = new Dictionary<string, string?> { ["4711SECRET"] = null } }];

        AssertTellsNothing("$[0].Tagged.tags.*", Assert.Throws<PerclException>(script.ToUtf8Bytes));
    }

    private static void AssertTellsNothing(string path, PerclException refusal)
    {
        Assert.Equal(path, refusal.Path);
        Assert.Equal("PERCL2010", refusal.RuleId);
        Assert.DoesNotContain("4711", refusal.ToString(), StringComparison.Ordinal);
    }
}

[PerclCommand]
internal sealed partial record Tagged
{
    public IReadOnlyDictionary<string, string?>? Tags { get; init; }
}
