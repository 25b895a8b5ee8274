namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>What a declared script's properties have by what their declarations give them.</summary>
public sealed class DeclaredScriptTests
{
    [Theory]
    [InlineData("public IPerclCommand Given => new Hangup();")]
    [InlineData("public IPerclCommand Given => (IPerclCommand)new Hangup();")]
    [InlineData("public IPerclCommand Given { get; } = new Hangup();")]
    [InlineData("public IPerclCommand Given { get => new Hangup(); }")]
    [InlineData("public IPerclCommand? Given => new Hangup();")]
    [InlineData("public IPerclCommand Given => B ? new Hangup() : new Redirect { ActionUrl = Url };")]
    [InlineData("public IPerclCommand Given => Url switch { \"\" => new Hangup(), _ => new Redirect { ActionUrl = Url } };")]
    [InlineData("public IPerclCommand[] Given => [new Hangup()];")]
    [InlineData("public IEnumerable<IPerclCommand> Given => new List<IPerclCommand> { new Hangup() };")]
    [InlineData("public PerclScript Given => [new Hangup()];")]
    [InlineData("public PerclScript Given => new() { new Hangup() };")]
    [InlineData("public PerclScript Given => PerclScript.Create([new Hangup()]);")]
    public Task Command_AfterWhatSurelyEnds_IsReported(string property) =>
        VerifyAsync(property, "public Say {|PERCL1001:Last|} => new() { Text = \"a\" };");

    [Theory]
    [InlineData("public IPerclCommand Given => B ? new Hangup() : new Say { Text = Url };")]
    [InlineData("public IPerclCommand? Given => B ? new Hangup() : null;")]
    [InlineData("public IPerclCommand Given => Other;")]
    [InlineData("public IPerclCommand Given => Make(); private static Hangup Make() => new();")]
    [InlineData("public IPerclCommand Given { get; init; } = new Hangup();")]
    [InlineData("public IPerclCommand Given { get; set; } = new Hangup();")]
    [InlineData("public IPerclCommand Given { get; } = new Hangup(); public Script(int a) : this(true, \"\", new Say()) => Given = new Say();")]
    [InlineData("public virtual IPerclCommand Given => new Hangup();")]
    [InlineData("public List<IPerclCommand> Given { get; } = [new Hangup()];")]
    [InlineData("public PerclScript Given { get; init; } = [new Hangup()];")]
    [InlineData("public IPerclCommand[] Given => B ? [new Hangup()] : [];")]
    [InlineData("public IPerclCommand[] Given => []; public IPerclCommand[] All => B ? Given : Given;")]
    [InlineData("public PerclScript Given => new(Array.Empty<IPerclCommand>());")]
    public Task Command_AfterWhatMayGoOn_IsLeftAlone(string property) =>
        VerifyAsync(property.Replace("new Say()", "new Say { Text = \"a\" }"), "public Say Last => new() { Text = \"a\" };");

    [Theory]
    [InlineData("public IPerclCommand {|PERCL1006:Given|} => new Sms { To = \"+15550001000\", From = \"+15550001001\", Text = \"a\" };")]
    [InlineData("public IPerclCommand {|PERCL1006:Given|} => B ? new Pause { Length = 500 } : new StartRecordCall();")]
    [InlineData("public IPerclCommand[] {|PERCL1006:Given|} => [new StartRecordCall(), new StartRecordCall()];")]
    [InlineData("public IPerclCommand[] Given => [new Hangup(), {|PERCL1001:new StartRecordCall()|}];")]
    [InlineData("public IPerclCommand Given => new Pause { Length = 500 };")]
    [InlineData("public IPerclCommand Given { get; init; } = new StartRecordCall();")]
    public Task Command_ThatTheAnswerDoesNotTake_IsReported(string property) => PerclVerifier.VerifyAsync($$"""
        [PerclScript(Answers = typeof(Percl.Webhooks.QueueWaitWebhook))]
        public partial record Script(bool B)
        {
            {{property}}
        }
        """);

    private static Task VerifyAsync(string property, string last) => PerclVerifier.VerifyAsync($$"""
        [PerclScript]
        public partial record Script(bool B, string Url, IPerclCommand Other)
        {
            {{property}}
            {{last}}
        }
        """);
}
