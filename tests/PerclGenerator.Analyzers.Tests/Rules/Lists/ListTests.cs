namespace PerclGenerator.Analyzers.Tests.Rules.Lists;

/// <summary>Lists are known however they are put together, as far as that is certain.</summary>
public sealed class ListTests
{
    private const string Usings = "using System.Collections.Immutable;\nusing System.Linq;\n";

    [Fact]
    public Task SpreadLists_AreKnown() => VerifyAsync("""
        IPerclCommand[] end = [new Say { Text = url }, new Hangup()];
        IReadOnlyList<IPerclCommand> other = [new Hangup()];
        PerclScript first = [.. end, {|PERCL1001:new Say { Text = url }|}];
        PerclScript second = [new Hangup(), {|PERCL1001:.. end|}];
        PerclScript third = [.. new IPerclCommand[] { new Hangup() }, {|PERCL1001:.. end|}, {|PERCL1001:new Pause { Length = 500 }|}];
        PerclScript fourth = [.. other.Append({|PERCL1001:given[0]|}), {|PERCL1001:new Say { Text = url }|}];
        PerclScript fifth = [.. (IPerclCommand[])[new Hangup()], {|PERCL1001:new Say { Text = url }|}];
        PerclScript sixth = [.. new List<IPerclCommand>(end), {|PERCL1001:new Say { Text = url }|}];
        PerclScript seventh = [.. first, {|PERCL1001:new Say { Text = url }|}];
        """);

    [Fact]
    public Task SpreadLists_ThatMayBeOthers_AreLeftAlone() => VerifyAsync("""
        IPerclCommand[] first = [new Hangup()];
        first[0] = new Pause { Length = 500 };
        List<IPerclCommand> second = [new Hangup()];
        second.Clear();
        List<IPerclCommand> third = [new Hangup()];
        Take(third);
        IEnumerable<IPerclCommand> fourth = second;
        IPerclCommand[] fifth = [new Hangup()];
        fifth = [];
        List<IPerclCommand> sixth = [new Hangup()];
        var alias = sixth;
        alias.Clear();
        IReadOnlyList<IPerclCommand> seventh = second;
        PerclScript eighth = [];
        eighth.AddRange(given);
        IEnumerable<IPerclCommand> ninth = [];
        Take([.. first, new Say { Text = url }]);
        Take([.. second, new Say { Text = url }]);
        Take([.. third, new Say { Text = url }]);
        Take([.. fourth, new Say { Text = url }]);
        Take([.. fifth, new Say { Text = url }]);
        Take([.. sixth, new Say { Text = url }]);
        Take([.. seventh, new Say { Text = url }]);
        Take([.. eighth, new Say { Text = url }]);
        Take([new Hangup(), .. ninth]);
        Take([new Hangup(), .. ninth.Where(_ => condition)]);
        Take([.. new IPerclCommand[1], new Say { Text = url }]);
        Take([.. new HashSet<IPerclCommand> { new Hangup() }, new Say { Text = url }]);

        static void Take(List<IPerclCommand> list) { }
        """);

    [Fact]
    public Task MethodsThatMakeLists_AreKnown() => VerifyAsync("""
        var first = ImmutableArray.Create<IPerclCommand>(new Hangup(), {|PERCL1001:new Say { Text = url }|});
        var second = ImmutableList.Create<IPerclCommand>(new IPerclCommand[] { new Hangup(), {|PERCL1001:new Say { Text = url }|} });
        var third = new IPerclCommand[] { new Hangup() }.Append({|PERCL1001:new Say { Text = url }|}).ToList();
        var fourth = {|PERCL1001:third|}.Prepend(new Hangup());
        var fifth = new List<IPerclCommand> { new Hangup() }.Concat({|PERCL1001:[new Say { Text = url }]|});
        var sixth = new PerclScript(first.Append({|PERCL1001:given[0]|}));
        PerclScript seventh = [.. new[] { new Hangup() }.Concat<IPerclCommand>({|PERCL1001:given.Take(1).Append(new Say { Text = url })|})];
        var eighth = new PerclScript();
        eighth.AddRange(first);
        {|PERCL1001:eighth.Add(new Say { Text = url });|}
        var ninth = PerclScript.Create([new Hangup(), {|PERCL1001:new Say { Text = url }|}]);
        """);

    [Fact]
    public Task MethodsThatMakeOtherLists_AreLeftAlone() => VerifyAsync("""
        var first = ImmutableArray.Create<IPerclCommand>(new Say { Text = url }, new Hangup());
        var second = given.Append(new Hangup()).Reverse().Append(new Say { Text = url });
        var third = Own.Create(new Hangup(), new Say { Text = url });
        var fourth = new[] { new Hangup() }.Append(new Hangup());
        var fifth = new[] { "a" }.Append("b").Concat(["c"]).Prepend("d");
        var sixth = ImmutableHashSet.Create<IPerclCommand>(new Hangup(), new Say { Text = url });
        var seventh = given.Where(static command => command is Hangup).Append(new Say { Text = url });
        """, """
        static class Own
        {
            public static IPerclCommand[] Create(params IPerclCommand[] commands) => [];
        }
        """);

    [Fact]
    public Task AddedLists_AreKnown() => VerifyAsync("""
        IPerclCommand[] end = [new Say { Text = url }, new Hangup()];
        var script = new PerclScript();
        script.AddRange(given);
        script.AddRange(end);
        {|PERCL1001:script.Add(new Pause { Length = 500 });|}
        {|PERCL1001:script.AddRange(new[] { new Say { Text = url } });|}
        script.AddRange(given);
        """);

    [Fact]
    public Task ElementsOfWhichOneIsChosen_EndTheScriptOnlyIfAllDo() => VerifyAsync("""
        PerclScript first = [condition ? new Hangup() : new Redirect { ActionUrl = url }, {|PERCL1001:new Say { Text = url }|}];
        PerclScript second = [condition ? new Hangup() : new Say { Text = url }, new Say { Text = url }];
        PerclScript third = [url switch { "a" => new Hangup(), _ => new Redirect { ActionUrl = url } }, {|PERCL1001:new Say { Text = url }|}];
        PerclScript fourth = [url switch { "a" => new Hangup(), _ => given[0] }, new Say { Text = url }];
        PerclScript fifth = [new Hangup(), {|PERCL1001:condition ? new Say { Text = url } : new Hangup()|}];
        given.Add(condition ? (IPerclCommand)new Hangup() : new Redirect { ActionUrl = url });
        {|PERCL1001:given.Add(new Say { Text = url });|}
        """);

    [Fact]
    public Task ElementsThatMayBeNull_EndNothing() => VerifyAsync("""
        Hangup? perhaps = condition ? new Hangup() : null;
        IPerclCommand?[] commands = [perhaps, given[0] as Hangup, new Say { Text = url }];
        var list = new List<IPerclCommand?>();
        list.Add(condition ? new Hangup() : null);
        list.Add(new Say { Text = url });
        perhaps ??= new Hangup();
        commands = [perhaps, {|PERCL1001:new Say { Text = url }|}];
        """);

    [Fact]
    public Task ListsOfFields_AreKnownWhereNobodyCanChangeThem() => PerclVerifier.VerifyAsync("""
        using System.Collections.Immutable;

        class Program
        {
            private static readonly IReadOnlyList<IPerclCommand> Sure = [new Hangup()];
            private static readonly ImmutableArray<IPerclCommand> AlsoSure = [new Hangup()];
            private static readonly IPerclCommand[] Changeable = [new Hangup()];
            private static IReadOnlyList<IPerclCommand> _variable = [new Hangup()];

            PerclScript A() => [.. Sure, {|PERCL1001:new Hangup()|}];
            PerclScript B() => [.. Program.AlsoSure, {|PERCL1001:new Hangup()|}];
            PerclScript C() => [.. Changeable, new Hangup()];
            PerclScript D() => [.. _variable, new Hangup()];
        }
        """);

    [Fact]
    public Task Choices_AreNoScripts() => VerifyAsync("""
        var i = url.Length;
        IPerclCommand one = new IPerclCommand[] { new Hangup(), new Say { Text = url } }[i];
        one = ((IPerclCommand[])[new Hangup(), new Say { Text = url }])[i];
        one = (new List<IPerclCommand> { new Hangup(), new Say { Text = url } })[i];
        var reversed = new IPerclCommand[] { new Hangup(), new Say { Text = url } }.AsEnumerable().Reverse();
        var backwards = Enumerable.Reverse(new List<IPerclCommand>());
        var is1 = new List<IPerclCommand> { new Hangup(), one }.Contains(one);
        i = new List<IPerclCommand> { new Hangup(), one }.IndexOf(one);
        one = ImmutableArray.Create<IPerclCommand>(new Hangup(), one)[i];
        var stack = new Stack<IPerclCommand>(new IPerclCommand[] { new Hangup(), one });
        stack = new([new Hangup(), one]);
        ICollection<IPerclCommand> set = new HashSet<IPerclCommand>();
        set.Add(new Hangup());
        set.Add(one);
        """, """
        class Choices
        {
            private static readonly IPerclCommand[] Any = [new Hangup(), new Say { Text = "a" }];
            private static readonly IPerclCommand[] Others = { new Hangup(), new Say { Text = "a" } };
            public static readonly IPerclCommand[] More = new IPerclCommand[] { new Hangup(), new Say { Text = "a" } };
        }
        """);

    [Fact]
    public Task Lists_OfWhichAllIsKept_AreScripts() => VerifyAsync("""
        var copy = new IPerclCommand[] { new Hangup(), {|PERCL1001:new Say { Text = url }|} }.ToList();
        PerclScript script = [.. new List<IPerclCommand> { new Hangup(), {|PERCL1001:new Say { Text = url }|} }.AsReadOnly()];
        script = new(new IPerclCommand[] { new Hangup(), {|PERCL1001:new Say { Text = url }|} });
        var own = new IPerclCommand[] { new Hangup(), {|PERCL1001:new Say { Text = url }|} }.ToScript();
        ICollection<IPerclCommand> list = new List<IPerclCommand>();
        list.Add(new Hangup());
        {|PERCL1001:list.Add(new Say { Text = url });|}
        """, """
        static class Extensions
        {
            private static readonly PerclScript Kept = [new Hangup(), {|PERCL1001:new Say { Text = "a" }|}];
            private static readonly Func<IPerclCommand[]> Made = () => [new Hangup(), {|PERCL1001:new Say { Text = "a" }|}];
            public static PerclScript ToScript(this IPerclCommand[] commands) => new(commands);
        }
        """);

    [Fact]
    public Task Prompts_OfLists_AreRead() => VerifyAsync("""
        IPromptCommand[] prompts = [new Say { Text = url }];
        var digits = new GetDigits { ActionUrl = url, Prompts = [.. prompts, new Pause { Length = 500 }] };
        PerclScript script = [.. prompts, {|PERCL1004:new Reject()|}];
        PerclScript other = [.. prompts.Append(new Play { File = url }), {|PERCL1004:new Reject()|}];
        """);

    private static Task VerifyAsync(string statements, string types = "") =>
        PerclVerifier.VerifyAsync(Usings + PerclVerifier.InMethod(statements) + types);
}
