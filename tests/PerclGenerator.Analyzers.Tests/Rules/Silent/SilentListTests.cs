namespace PerclGenerator.Analyzers.Tests.Rules.Silent;

/// <summary>Lists that look like scripts with commands that are never executed, and are data, or may be.</summary>
public sealed class SilentListTests
{
    private const string Usings = """
        using System;
        using System.Collections;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using System.Linq;
        using System.Threading.Tasks;
        using Percl;

        """;

    [Fact]
    public Task ListsThatAreLookedInto_WhereTheyAreMade() => Statements(
        "foreach (var c in new IPerclCommand[] { new Hangup(), new Say { Text = url } }) Console.WriteLine(c);",
        "foreach (var c in new List<IPerclCommand> { new Hangup(), new Say { Text = url } }) { if (c is Say) given.Add(c); }",
        "foreach (IPerclCommand c in (IPerclCommand[])[new Hangup(), new Say { Text = url }]) { Console.WriteLine(c); given.Add(c); }",
        "var q = from c in new IPerclCommand[] { new Hangup(), new Say { Text = url } } where c is Say select c;",
        "var q = from a in given from c in new IPerclCommand[] { new Hangup(), new Say { Text = url } } select (a, c);",
        "var q = from a in given join c in new IPerclCommand[] { new Hangup(), new Say { Text = url } } on a equals c select c;",
        "var one = new IPerclCommand[] { new Hangup(), new Say { Text = url } }[n];",
        "var one = (condition ? new IPerclCommand[] { new Hangup(), new Say { Text = url } } : [])[n];",
        "var one = (commands ?? new List<IPerclCommand> { new Hangup(), new Say { Text = url } })[n];",
        "var one = new IPerclCommand[] { new Hangup(), new Say { Text = url } }!.First();",
        "var one = new IPerclCommand[] { new Hangup(), new Say { Text = url } }.ElementAt(n);",
        "var one = new IPerclCommand[] { new Hangup(), new Say { Text = url } }.ToList()[n];",
        "var one = new IPerclCommand[] { new Hangup(), new Say { Text = url } }.AsEnumerable().Last();",
        "var one = new List<IPerclCommand> { new Hangup(), new Say { Text = url } }.AsReadOnly()[n];",
        "var some = new IPerclCommand[] { new Hangup(), new Say { Text = url } }[1..];",
        "List<IPerclCommand> l = [new Hangup(), new Say { Text = url }]; (l[0], l[1]) = (l[1], l[0]); given.AddRange(l);",
        "IPerclCommand[] l = [new Hangup(), new Say { Text = url }]; (l[0], (l[1], n)) = (command, (command, 1)); given.AddRange(l);",
        "IPerclCommand[] l = [new Hangup(), new Say { Text = url }]; Array.Resize(ref l, 1); Swap(ref l[0]); given.AddRange(l); void Swap(ref IPerclCommand c) => c = command;",
        "IPerclCommand[] l = [new Hangup(), new Say { Text = url }]; ref var r = ref l[0]; r = command; given.AddRange(l);",
        "var some = new IPerclCommand[] { new Hangup(), new Say { Text = url } }.Skip(n).Take(1).ToArray();",
        "var some = new IPerclCommand[] { new Hangup(), new Say { Text = url } }.OrderBy(_ => Guid.NewGuid()).ToArray();",
        "var pairs = given.Zip<IPerclCommand, IPerclCommand>([new Hangup(), new Say { Text = url }]);",
        "var pairs = new IPerclCommand[] { new Hangup(), new Say { Text = url } }.Zip(given);",
        "Array.ForEach<IPerclCommand>([new Hangup(), new Say { Text = url }], c => Console.WriteLine(c));",
        "var at = Array.IndexOf<IPerclCommand>([new Hangup(), new Say { Text = url }], command);",
        "var any = new IPerclCommand[] { new Hangup(), new Say { Text = url } } is [Hangup, ..];",
        "var any = new IPerclCommand[] { new Hangup(), new Say { Text = url } } switch { [Hangup, ..] => 1, _ => 2 };",
        "var names = new Dictionary<string, IPerclCommand[]> { [\"a\"] = [new Hangup(), new Say { Text = url }] };",
        "var names = new Dictionary<string, IPerclCommand[]> { { \"a\", [new Hangup(), new Say { Text = url }] } };",
        "IPerclCommand[][] groups = [[new Hangup(), new Say { Text = url }], [command]];",
        "var groups = new[] { new IPerclCommand[] { new Hangup(), new Say { Text = url } } };",
        "var pair = (new IPerclCommand[] { new Hangup(), new Say { Text = url } }, n);",
        "var named = new { Choices = new IPerclCommand[] { new Hangup(), new Say { Text = url } } };",
        "var set = new HashSet<IPerclCommand>([new Hangup(), new Say { Text = url }]);",
        "HashSet<IPerclCommand> set = [new Hangup(), new Say { Text = url }];",
        "HashSet<IPerclCommand> set = [.. new IPerclCommand[] { new Hangup(), new Say { Text = url } }];",
        "var queue = new Queue<IPerclCommand>([new Hangup(), new Say { Text = url }]);",
        "var stack = new Stack<IPerclCommand>(new IPerclCommand[] { new Hangup(), new Say { Text = url } });",
        "var frozen = new IPerclCommand[] { new Hangup(), new Say { Text = url } }.ToFrozenSet();",
        "var count = new List<IPerclCommand> { new Hangup(), new Say { Text = url } }.Count;",
        "var text = string.Join(\", \", new IPerclCommand[] { new Hangup(), new Say { Text = url } }.Select(c => c.GetType().Name));",
        "Console.WriteLine(new IPerclCommand[] { new Hangup(), new Say { Text = url } });",
        "var one = Random.Shared.GetItems<IPerclCommand>([new Hangup(), new Say { Text = url }], 1)[0];",
        "var lazy = new Lazy<IPerclCommand>(() => new IPerclCommand[] { new Hangup(), new Say { Text = url } }[n]);",
        "var one = ImmutableArray.Create<IPerclCommand>(new Hangup(), new Say { Text = url })[n];",
        "var one = ImmutableList.Create<IPerclCommand>(new Hangup(), new Say { Text = url }).Find(c => c is Say);",
        "var e = new List<IPerclCommand> { new Hangup(), new Say { Text = url } }.GetEnumerator(); e.MoveNext(); given.Add(e.Current);");

    [Fact]
    public Task ListsThatAreLookedInto_BehindVariables() => Statements(
        "IPerclCommand[] byDay = [new Hangup(), new Redirect { ActionUrl = url }]; given.Add(byDay[n]);",
        "var byDay = new List<IPerclCommand> { new Hangup(), new Redirect { ActionUrl = url } }; given.Add(byDay[n]);",
        "IReadOnlyList<IPerclCommand> byDay = [new Hangup(), new Redirect { ActionUrl = url }]; given.Add(byDay[n % byDay.Count]);",
        "var byDay = ImmutableArray.Create<IPerclCommand>(new Hangup(), new Say { Text = url }); given.Add(byDay[n]);",
        "IPerclCommand[] some = [new Hangup(), new Say { Text = url }]; Random.Shared.Shuffle(some); given.AddRange(some);",
        "IPerclCommand[] some = [new Hangup(), new Say { Text = url }]; Array.Reverse(some); given.AddRange(some);",
        "IPerclCommand[] some = [new Hangup(), new Say { Text = url }]; Array.Sort(some, (_, _) => 0); PerclScript s = [.. some];",
        "IPerclCommand[] some = [new Hangup(), new Say { Text = url }]; some[0] = new Pause { Length = 500 }; given.AddRange(some);",
        "var some = new List<IPerclCommand> { new Hangup(), new Say { Text = url } }; some.Reverse(); given.AddRange(some);",
        "var some = new List<IPerclCommand> { new Hangup(), new Say { Text = url } }; some.RemoveAt(0); given.AddRange(some);",
        "var some = new List<IPerclCommand> { new Hangup(), new Say { Text = url } }; some.Insert(0, new Pause { Length = 500 }); some.RemoveAt(1);",
        "var some = new List<IPerclCommand> { new Hangup(), new Say { Text = url } }; some.Sort((_, _) => 0); given.AddRange(some);",
        "IPerclCommand[] some; some = [new Hangup(), new Say { Text = url }]; given.Add(some[n]);",
        "var some = condition ? new IPerclCommand[] { new Hangup(), new Say { Text = url } } : []; given.Add(some[n]);",
        "var some = commands ?? [new Hangup(), new Say { Text = url }]; given.Add(some[n]);",
        "IPerclCommand[] some = [new Hangup(), new Say { Text = url }]; var alias = some; given.Add(alias[n]);",
        "var some = new IPerclCommand[] { new Hangup(), new Say { Text = url } }.ToList(); given.Add(some[n]);",
        "var some = new IPerclCommand[] { new Hangup(), new Say { Text = url } }; given.Add(some.Last());",
        "var some = new IPerclCommand[] { new Hangup(), new Say { Text = url } }; given.Add(some?[n]!);",
        "var some = new IPerclCommand[] { new Hangup(), new Say { Text = url } }; foreach (var c in some) if (c is Say) given.Add(c);",
        "var some = new IPerclCommand[] { new Hangup(), new Say { Text = url } }; foreach (var c in some) { given.Add(c); break; }",
        "var some = new IPerclCommand[] { new Hangup(), new Say { Text = url } }; for (var i = 0; i < some.Length; i++) Console.WriteLine(some[i]);",
        "var some = new IPerclCommand[] { new Hangup(), new Say { Text = url } }; Func<int, IPerclCommand> pick = i => some[i]; given.Add(pick(n));",
        "var some = new IPerclCommand[] { new Hangup(), new Say { Text = url } }; var set = some.ToHashSet();",
        "var some = new IPerclCommand[] { new Hangup(), new Say { Text = url } }; var set = new HashSet<IPerclCommand>(some);",
        "var some = new IPerclCommand[] { new Hangup(), new Say { Text = url } }; if (some is [Say, ..]) given.AddRange(some.Skip(1));",
        "Span<IPerclCommand> some = new IPerclCommand[] { new Hangup(), new Say { Text = url } }; given.Add(some[n]);",
        "ReadOnlySpan<IPerclCommand> some = [new Hangup(), new Say { Text = url }]; given.Add(some[n]);",
        "var some = new List<IPerclCommand>(); some.Add(new Hangup()); some.Add(new Say { Text = url }); given.Add(some[n]);",
        "var some = new List<IPerclCommand>(); some.Add(new Hangup()); some.Add(new Say { Text = url }); given.Add(some.First());",
        "var some = new List<IPerclCommand>(); some.Add(new Hangup()); some.Add(new Say { Text = url }); foreach (var c in some) Console.WriteLine(c);",
        "var some = new List<IPerclCommand>(); some.Add(new Hangup()); some.Add(new Say { Text = url }); some.Reverse(); given.AddRange(some);",
        "IList<IPerclCommand> some = new List<IPerclCommand>(); some.Add(new Hangup()); some.Add(new Say { Text = url }); given.Add(some[n]);",
        "List<IPerclCommand> some = []; some.Add(new Hangup()); some.Add(new Say { Text = url }); given.Add(Random.Shared.GetItems(some.ToArray(), 1)[0]);");

    [Fact]
    public Task ListsThatOthersKeep_OrPickFrom() => Members(
        "private readonly IPerclCommand[] _choices = [new Hangup(), new Say { Text = \"a\" }];",
        "private IPerclCommand[] _choices = { new Hangup(), new Say { Text = \"a\" } };",
        "private List<IPerclCommand> _choices = new() { new Hangup(), new Say { Text = \"a\" } };",
        "private static readonly IReadOnlyList<IPerclCommand> Endings = [new Hangup(), new Say { Text = \"a\" }];",
        "private static readonly ImmutableArray<IPerclCommand> Endings = [new Hangup(), new Say { Text = \"a\" }];",
        "private static readonly ImmutableArray<IPerclCommand> Endings = ImmutableArray.Create<IPerclCommand>(new Hangup(), new Say { Text = \"a\" });",
        "private static readonly List<IPerclCommand> Endings = new() { new Hangup(), new Say { Text = \"a\" } };",
        "public IPerclCommand[] Endings { get; } = [new Hangup(), new Say { Text = \"a\" }];",
        "public IReadOnlyList<IPerclCommand> Endings { get; set; } = new IPerclCommand[] { new Hangup(), new Say { Text = \"a\" } };",
        "private IPerclCommand[] _choices; public N$number$() { _choices = [new Hangup(), new Say { Text = \"a\" }]; }",
        "private IPerclCommand[]? _choices; IPerclCommand Pick(int n) => (_choices ??= [new Hangup(), new Say { Text = \"a\" }])[n];",
        "private IPerclCommand[]? _choices; void Set() => this._choices = new IPerclCommand[] { new Hangup(), new Say { Text = \"a\" } };",
        "private readonly Dictionary<int, IPerclCommand[]> _choices = new(); void Set() => _choices[1] = [new Hangup(), new Say { Text = \"a\" }];",
        "private readonly Dictionary<int, IPerclCommand[]> _choices = new(); void Set() => _choices.Add(1, [new Hangup(), new Say { Text = \"a\" }]);",
        "class Keypad { public IPerclCommand[] Actions { get; set; } = []; } Keypad Make() => new Keypad { Actions = [new Hangup(), new Say { Text = \"a\" }] };",
        "record Keypad(IPerclCommand[] Actions); Keypad Make() => new Keypad([new Hangup(), new Say { Text = \"a\" }]);",
        "record Keypad(IReadOnlyList<IPerclCommand> Actions); Keypad Make() => new(Actions: [new Hangup(), new Say { Text = \"a\" }]);",
        "record Keypad(IReadOnlyList<IPerclCommand> Actions); Keypad Make(Keypad k) => k with { Actions = [new Hangup(), new Say { Text = \"a\" }] };",
        "struct Keypad { public List<IPerclCommand> Actions; } Keypad Make() => new() { Actions = new() { new Hangup(), new Say { Text = \"a\" } } };",
        "class Keypad { public List<IPerclCommand> Actions { get; } = []; } Keypad Make() => new() { Actions = { new Hangup(), new Say { Text = \"a\" } } };",
        "class Pad(IPerclCommand[] all) { public IPerclCommand this[int n] => all[n]; } class Own() : Pad([new Hangup(), new Say { Text = \"a\" }]);",
        "class Pad { public Pad(IPerclCommand[] all) { } public Pad() : this([new Hangup(), new Say { Text = \"a\" }]) { } }",
        "static T Choose<T>(IReadOnlyList<T> all) => all[0]; IPerclCommand M() => Choose<IPerclCommand>([new Hangup(), new Say { Text = \"a\" }]);",
        "static T Choose<T>(T[] all, int n) => all[n]; IPerclCommand M(int n) => Choose(new IPerclCommand[] { new Hangup(), new Say { Text = \"a\" } }, n);",
        "static IPerclCommand Choose(IPerclCommand[] all, int n) => all[n]; IPerclCommand M(int n) => Choose([new Hangup(), new Say { Text = \"a\" }], n);",
        "static IPerclCommand Choose(int n, IPerclCommand[] all) => all[n]; IPerclCommand M(int n) => Choose(all: [new Hangup(), new Say { Text = \"a\" }], n: n);",
        "IPerclCommand M(int n) { return Choose([new Hangup(), new Say { Text = \"a\" }]); IPerclCommand Choose(List<IPerclCommand> all) => all[n]; }",
        "static void Log(IEnumerable<IPerclCommand> all) { foreach (var c in all) Console.WriteLine(c); } void M() => Log([new Hangup(), new Say { Text = \"a\" }]);",
        "interface IPicker { IPerclCommand Pick(IReadOnlyList<IPerclCommand> all); } IPerclCommand M(IPicker p) => p.Pick([new Hangup(), new Say { Text = \"a\" }]);",
        "delegate IPerclCommand Picker(IPerclCommand[] all); IPerclCommand M(Picker pick) => pick([new Hangup(), new Say { Text = \"a\" }]);",
        "IPerclCommand M(Func<IPerclCommand[], IPerclCommand> pick) => pick([new Hangup(), new Say { Text = \"a\" }]);",
        "public virtual void Take(IPerclCommand[] all) { } void M() => Take([new Hangup(), new Say { Text = \"a\" }]);",
        "IPerclCommand[] Endings() => [new Hangup(), new Say { Text = \"a\" }]; IPerclCommand Pick(int n) => Endings()[n];",
        "IPerclCommand[] Endings => [new Hangup(), new Say { Text = \"a\" }]; IPerclCommand Pick(int n) => Endings[n];",
        "static IPerclCommand[] Endings { get { return [new Hangup(), new Say { Text = \"a\" }]; } } IPerclCommand Pick(int n) => N$number$.Endings[n];",
        "List<IPerclCommand> Endings() { var all = new List<IPerclCommand> { new Hangup(), new Say { Text = \"a\" } }; return all; } IPerclCommand Pick() => this.Endings().First();",
        "IEnumerable<IPerclCommand> Endings() { yield return new Hangup(); yield return new Say { Text = \"a\" }; } IPerclCommand Pick(int n) => Endings().ElementAt(n);",
        "IEnumerable<IPerclCommand> Endings { get { yield return new Hangup(); yield return new Say { Text = \"a\" }; } } IPerclCommand Pick(int n) => Endings.ElementAt(n);",
        "IPerclCommand Pick(int n) { return Endings().ToArray()[n]; IEnumerable<IPerclCommand> Endings() { yield return new Hangup(); yield return new Say { Text = \"a\" }; } }",
        "IPerclCommand this[int n] => new IPerclCommand[] { new Hangup(), new Say { Text = \"a\" } }[n];",
        "IPerclCommand Pick(int n) { IPerclCommand[] byDay = [new Hangup(), new Redirect { ActionUrl = \"https://a.b\" }]; return byDay[n]; }",
        "PerclScript Pick(int n) { IPerclCommand[] byDay = [new Hangup(), new Redirect { ActionUrl = \"https://a.b\" }]; return [byDay[n]]; }",
        "IEnumerable<IPerclCommand> Some() { foreach (var c in new IPerclCommand[] { new Hangup(), new Say { Text = \"a\" } }) if (c is Say) yield return c; }");

    [Fact]
    public Task ListsOfOnesOwn_ThatAddDifferently() => Members(
        """
        class Chain : IEnumerable<IPerclCommand>
        {
            public void Add(IPerclCommand c) { }
            public IEnumerator<IPerclCommand> GetEnumerator() => throw new NotSupportedException();
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }
        Chain Made() => new() { new Hangup(), new Say { Text = "a" } };
        """,
        """
        class Latest : List<IPerclCommand>
        {
            public new void Add(IPerclCommand c) { Clear(); base.Add(c); }
        }
        Latest Made() => new() { new Hangup(), new Say { Text = "a" } };
        """,
        """
        class Latest : List<IPerclCommand>
        {
            public new void Add(IPerclCommand c) => Insert(0, c);
        }
        Latest Made() => [new Hangup(), new Say { Text = "a" }];
        PerclScript Copied() => [.. new Latest { new Hangup() }, new Say { Text = "a" }];
        """,
        """
        class Front : Collection<IPerclCommand>
        {
            protected override void InsertItem(int index, IPerclCommand c) => base.InsertItem(0, c);
        }
        Front Made() => new() { new Hangup(), new Say { Text = "a" } };
        Front Collected() => [new Hangup(), new Say { Text = "a" }];
        """,
        """
        class Front : Collection<IPerclCommand>
        {
            protected override void InsertItem(int index, IPerclCommand c) => base.InsertItem(0, c);
        }
        PerclScript Made() { IList<IPerclCommand> b = new Front(); b.Add(new Hangup()); b.Add(new Say { Text = "a" }); return [.. b]; }
        """,
        """
        class Front : Collection<IPerclCommand>
        {
            protected override void InsertItem(int index, IPerclCommand c) => base.InsertItem(0, c);
        }
        PerclScript Made() { ICollection<IPerclCommand> b = new Front { new Hangup() }; b.Add(new Say { Text = "a" }); return [.. b]; }
        """,
        """
        class Bag : List<IPerclCommand> { public void Add(string name, IPerclCommand c) { } public new void Add(IPerclCommand c) { } }
        Bag Made() => new() { { "a", new Hangup() }, { "b", new Say { Text = "a" } } };
        """);

    private static Task Statements(params string[] snippets) => SilentSnippets.VerifyAsync(
        Usings + """
        static class N$number$
        {
            static void Method(string url, bool condition, int n, PerclScript given, IPerclCommand command, List<IPerclCommand> commands)
            {
                $snippet$
            }
        }
        """,
        "PERCL1001",
        "IPerclCommand[] all = [new Hangup(), new Say { Text = url }]; given.AddRange(all);",
        snippets);

    private static Task Members(params string[] snippets) => SilentSnippets.VerifyAsync(
        Usings + "class N$number$\n{\n$snippet$\n}\n",
        "PERCL1001",
        "IPerclCommand[] Endings() => [new Hangup(), new Say { Text = \"a\" }]; PerclScript All() => [.. Endings()];",
        snippets);
}
