namespace Percl.Tests.Scripts;

public sealed class PerclScriptTests
{
    private static readonly Say First = new() { Text = "1" };
    private static readonly Pause Second = new() { Length = 2000 };
    private static readonly Hangup Third = new();

    [Fact]
    public void Script_WithoutCommands_IsAnEmptyArray()
    {
        PerclScript script = [];

        Assert.Equal("[]", script.ToJson());
        Assert.Equal("[]", new PerclScript().ToJson());
        Assert.Equal("[]"u8.ToArray(), script.ToUtf8Bytes());
        Assert.Empty(script);
    }

    [Fact]
    public void CollectionExpression_WithSpreads_KeepsTheOrder()
    {
        PerclScript start = [First];
        IPerclCommand[] none = [];
        List<Pause> middle = [Second, Second];

        PerclScript script = [.. start, .. none, .. middle, Third];

        AssertHolds(script, First, Second, Second, Third);
    }

    [Fact]
    public void Initialiser_WithCommands_KeepsTheOrder()
    {
#pragma warning disable IDE0028 // The initialiser is what is tested.
        var script = new PerclScript { First, Second, Third };
#pragma warning restore IDE0028

        AssertHolds(script, First, Second, Third);
    }

    [Fact]
    public void Constructor_WithCommands_KeepsTheOrder() =>
        AssertHolds(new PerclScript(new List<IPerclCommand> { First, Second, Third }), First, Second, Third);

    [Fact]
    public void Create_WithCommands_KeepsTheOrder() =>
        AssertHolds(PerclScript.Create(First, Second, Third), First, Second, Third);

    [Fact]
    public void Add_Commands_KeepsTheOrder()
    {
        var script = new PerclScript();

        script.Add(First);
        script.Add(Second);
        script.Add(Third);

        AssertHolds(script, First, Second, Third);
    }

    [Fact]
    public void AddRange_Commands_KeepsTheOrder()
    {
        PerclScript script = [First];

        script.AddRange([Second, Third]);

        AssertHolds(script, First, Second, Third);
    }

    [Fact]
    public void AddRange_TheScriptItself_DoublesIt()
    {
        PerclScript script = [First, Second];

        script.AddRange(script);

        AssertHolds(script, First, Second, First, Second);
    }

    [Fact]
    public void Add_AfterWriting_ChangesWhatIsWrittenNext()
    {
        PerclScript script = [First];
        var before = script.ToJson();

        script.Add(Third);

        Assert.Equal("""[{"Say":{"text":"1"}}]""", before);
        Assert.Equal("""[{"Say":{"text":"1"}},{"Hangup":{}}]""", script.ToJson());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Indexer_OutsideTheScript_Throws(int index)
    {
        PerclScript script = [First];

        Assert.Throws<ArgumentOutOfRangeException>(() => script[index]);
    }

    private static void AssertHolds(PerclScript script, params IPerclCommand[] commands)
    {
        Assert.Equal(commands.Length, script.Count);
        for (var i = 0; i < commands.Length; i++)
        {
            Assert.Same(commands[i], script[i]);
        }

        var json = string.Join(',', commands.Select(static command => new PerclScript([command]).ToJson()[1..^1]));
        Assert.Equal($"[{json}]", script.ToJson());
    }
}
