namespace PerclGenerator.Analyzers.Tests.Rules.Flow;

/// <summary>Others may change a list, or the variable that holds it.</summary>
public sealed class SharedListTests
{
    [Theory]
    [InlineData("list.Clear();")]
    [InlineData("list.RemoveAt(0);")]
    [InlineData("list.Insert(0, given[0]);")]
    [InlineData("list[0] = given[0];")]
    [InlineData("Take(list);")]
    [InlineData("var alias = list; alias.Clear();")]
    [InlineData("Action clear = list.Clear; clear();")]
    [InlineData("list?.Clear();")]
    [InlineData("(list, _) = (new(), 1);")]
    [InlineData("list = null!;")]
    [InlineData("list ??= new();")]
    [InlineData("Renew(ref list);")]
    [InlineData("Renew(ref (list));")]
    [InlineData("_ = condition ? list = new() : list;")]
    [InlineData("if (condition) { list = new(); }")]
    [InlineData("if (condition) { list.Clear(); }")]
    [InlineData("foreach (var letter in url) { list.Clear(); }")]
    [InlineData("try { list.Clear(); } catch { }")]
    [InlineData("System.Runtime.InteropServices.CollectionsMarshal.SetCount(list, 0);")]
    public Task ListThatIsChanged_IsLeftAlone(string change) => PerclVerifier.VerifyStatementsAsync($$"""
        var list = new List<IPerclCommand>();
        list.Add(new Hangup());
        {{change}}
        list.Add(new Say { Text = url });
        static void Take(List<IPerclCommand> list) { }
        static void Renew(ref List<IPerclCommand> list) => list = new();
        """);

    [Theory]
    [InlineData("Console.WriteLine(list.Count);")]
    [InlineData("PerclScript copy = [.. list];")]
    [InlineData("foreach (var command in list) { } PerclScript copy = [.. list];")]
    [InlineData("Console.WriteLine(url);")]
    [InlineData("if (condition) { list.Add(given[0]); }")]
    public Task ListThatIsLookedAt_IsKnown(string use) => PerclVerifier.VerifyStatementsAsync($$"""
        var list = new List<IPerclCommand>();
        list.Add(new Hangup());
        {{use.Replace("list.Add(given[0]);", "{|PERCL1001:list.Add(given[0]);|}")}}
        {|PERCL1001:list.Add(new Say { Text = url });|}
        """);

    [Theory]
    [InlineData("Take(given);")]
    [InlineData("var alias = given; alias.Add(given[0]);")]
    [InlineData("Action more = () => given.Add(new Pause { Length = 500 }); more();")]
    [InlineData("Console.WriteLine(given[0]);")]
    [InlineData("if (given is { Count: > 0 }) { }")]
    public Task ScriptThatOthersKnow_OnlyGrows(string use) => PerclVerifier.VerifyStatementsAsync($$"""
        given.Add(new Hangup());
        {{use}}
        {|PERCL1001:given.Add(new Say { Text = url });|}
        static void Take(PerclScript script) => script.Add(new Hangup());
        """);

    [Theory]
    [InlineData("given = [];")]
    [InlineData("(given, var other) = (new(), 1);")]
    [InlineData("Renew(ref given);")]
    [InlineData("Action renew = () => given = []; renew();")]
    [InlineData("void Local() { given = []; } Local();")]
    [InlineData("ref var alias = ref given; alias = [];")]
    [InlineData("given = condition ? given : [];")]
    [InlineData("if (condition) { given = []; }")]
    [InlineData("Take(given = []);")]
    public Task ScriptVariableThatIsSet_IsLeftAlone(string change) => PerclVerifier.VerifyStatementsAsync($$"""
        given.Add(new Hangup());
        {{change}}
        given.Add(new Say { Text = url });
        static void Renew(ref PerclScript script) => script = [];
        static void Take(PerclScript script) { }
        """);

    [Fact]
    public Task ListOfUnknownOrigin_IsLeftAlone() => PerclVerifier.VerifyAsync("""
        class Program(PerclScript captured)
        {
            private readonly List<IPerclCommand> _field = [];

            void Method(List<IPerclCommand> parameter, ref PerclScript reference, IList<IPerclCommand> any, Own own)
            {
                var list = _field;
                list.Add(new Hangup());
                list.Add(new Hangup());
                parameter.Add(new Hangup());
                parameter.Add(new Hangup());
                reference.Add(new Hangup());
                reference.Add(new Hangup());
                any.Add(new Hangup());
                any.Add(new Hangup());
                captured.Add(new Hangup());
                Change();
                captured.Add(new Hangup());
                var made = Make();
                made.Add(new Hangup());
                made.Add(new Hangup());
                own.Add(new Hangup());
                own.Add(new Hangup());
                var second = new Own();
                second.Add(new Hangup());
                second.Add(new Hangup());
                var builder = System.Collections.Immutable.ImmutableList<IPerclCommand>.Empty;
                builder.Add(new Hangup());
                builder.Add(new Hangup());
            }

            void Change() => captured = [];
            List<IPerclCommand> Make() => _field;

            class Own : List<IPerclCommand>
            {
                public new void Add(IPerclCommand command) => Insert(0, command);
            }
        }
        """);

    [Fact]
    public Task ListsOfTheCode_AreKnownFromTheirStart() => PerclVerifier.VerifyStatementsAsync("""
        IList<IPerclCommand> first = new List<IPerclCommand> { new Hangup() };
        {|PERCL1001:first.Add(new Hangup());|}
        List<IPerclCommand> second = [new Hangup()];
        {|PERCL1001:second.Add(new Hangup());|}
        second = [];
        second.Add(new Hangup());
        {|PERCL1001:second.Add(new Hangup());|}
        second = new(5) { new Hangup() };
        {|PERCL1001:second.Add(new Hangup());|}
        var third = new PerclScript(new IPerclCommand[] { new Hangup() });
        {|PERCL1001:third.Add(new Hangup());|}
        """);

    [Fact]
    public Task ListsOfDifferentNames_AreDifferent() => PerclVerifier.VerifyStatementsAsync("""
        PerclScript first = [], second = [];
        first.Add(new Hangup());
        second.Add(new Say { Text = url });
        second.Add(new Hangup());
        Use(first);

        static void Use(PerclScript first)
        {
            first.Add(new Say { Text = "Hi" });
            first.Add(new Hangup());
            {|PERCL1001:first.Add(new Hangup());|}
        }
        """);
}
