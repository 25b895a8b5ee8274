namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>The members of scripts that PERCL4011 leaves alone.</summary>
public sealed class SilentPERCL4011Tests
{
    /// <summary>What is used anywhere is left alone.</summary>
    [Fact]
    public Task Methods_ThatAreOverridden_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        [PerclScript]
        public abstract partial class Closing
        {
            public Say A => new() { Text = "a" };

            protected abstract Say Last();
            internal virtual Hangup End() => new();
        }

        [PerclScript]
        public partial class Night : Closing
        {
            public Say Z => Last();

            protected override Say Last() => new() { Text = "z" };
        }
        """);

    [Fact]
    public Task Members_ThatAreUsed_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        using System.Linq;
        using System.Threading.Tasks;

        [PerclScript]
        public partial class Used
        {
            private static readonly Say InList = new() { Text = "1" };
            private static readonly Say InChoice = new() { Text = "2" };
            private static readonly Say WithoutType = new() { Text = "3" };
            private static Say InWith => new() { Text = "4" };
            private readonly Say _returned = new() { Text = "5" };
            private Say? _cached;
            private readonly Say[] _list = [];
            private readonly Lazy<Say> _lazy = new(() => new Say { Text = "6" });
            private readonly List<Say> _spread = [];
            private readonly Dictionary<string, Say> _byKey = [];
            private readonly Say _text = new() { Text = "7" };
            private readonly Say _named = new() { Text = "8" };
            private Say _compound = new() { Text = "9" };
            private Say _byRef = new() { Text = "10" };
            private readonly Say _matched = new() { Text = "11" };
            internal Say FromOutside = new() { Text = "12" };
            internal static Say FromOther => new() { Text = "13" };
            internal static readonly Say FromNested = new() { Text = "14" };
            private Func<Say> Make { get; init; } = () => new() { Text = "15" };
            private Task<Say> Loaded { get; init; } = Task.FromResult(new Say { Text = "16" });

            public IReadOnlyList<IPerclCommand> A => [InList, .. _spread];
            public Say B => A.Count > 0 ? InChoice : Used.WithoutType;
            public Say C => InWith with { Loop = 2 };
            public Say D { get { return _returned; } }
            public Say E => _cached ??= new() { Text = "x" };
            public IEnumerable<Say> F => _list.Where(say => say.Loop is null);
            public Say G => _lazy.Value;
            public Say H => _byKey["x"];
            public Say I => new() { Text = _text.Text };
            public Say J => new() { Text = nameof(_named) };
            public Say K => Swap(ref _byRef);
            public Say L => this is { _matched.Loop: 2 } ? Instance() : Made();
            public Say M => Make();
            public Say N => Loaded.Result;
            public Say O => Local();
            public Say P => Delegated(Group);
            public IEnumerable<IPerclCommand> Q => Several();
            public Say R => Generic<int>();
            public Say S => Overloaded("x");

            private void Change() { _compound ??= new() { Text = "y" }; }
            private static Say Swap(ref Say say) => say;
            private Say Instance() => new() { Text = "a" };
            private static Say Made() => new() { Text = "b" };
            private Say Local() { return Inner(); static Say Inner() => new() { Text = "c" }; }
            private static Say Delegated(Func<Say> make) => make();
            private static Say Group() => new() { Text = "d" };
            private IEnumerable<IPerclCommand> Several() { yield return new Say { Text = "e" }; }
            private static Say Generic<T>() => new() { Text = typeof(T).Name };
            private Say Overloaded(string text) => new() { Text = text };

            private sealed class Nested { public Say Say => FromNested; }
        }

        public static class Other
        {
            public static Say First(Used used) => used.FromOutside;
            public static Say Second => Used.FromOther;
        }
        """);

    /// <summary>What is meant for others is left alone.</summary>
    [Fact]
    public Task Members_ThatOthersMayUse_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        using System.ComponentModel;
        using System.Text.Json.Serialization;

        public interface IGreeting { Say Greeting(); static abstract Say Default { get; } Lazy<Say> Later { get; } }

        [PerclScript]
        public partial class Menu : IGreeting
        {
            public Say Hello => new() { Text = "hello" };

            public static Say Shared => new() { Text = "1" };
            public static readonly Say Field = new() { Text = "2" };
            protected static Say ForDerived => new() { Text = "3" };
            public Say Method() => new() { Text = "4" };
            public static Say Factory() => new() { Text = "5" };
            internal static Say InternalFactory() => new() { Text = "5" };
            public static Menu Create() => new();
            public static Menu Instance { get; } = new();
            private static readonly PerclScript Whole = [new Say { Text = "6" }];
            private readonly PerclScript _whole = [new Say { Text = "6" }];
            private static IPerclScript AnyScript => new Menu();
            public Say WithParameter(string text) => new() { Text = text };
            private Say PrivateWithParameter(string text) => new() { Text = text };
            public Say Of<T>() => new() { Text = typeof(T).Name };
            public IReadOnlyList<IPerclCommand> AsCommands() => [Hello];
            internal IReadOnlyList<IPerclCommand> AsInternalCommands() => [Hello];
            public Say Greeting() => new() { Text = "7" };
            public static Say Default => new() { Text = "8" };
            public Lazy<Say> Later => new(() => new Say { Text = "8" });
            Say IGreeting.Greeting() => new() { Text = "9" };
            [JsonIgnore] private Say _ignored = new() { Text = "10" };
            [Description("For a tool.")] private static Say Described => new() { Text = "11" };
            [JsonIgnore] public Lazy<Say>? Lazy { get; init; }
            [Obsolete] private Say Old() => new() { Text = "12" };
            private string _text = "13";
            private static readonly string[] Texts = [];
            private readonly Lazy<string>? _lazy;
            private static readonly Dictionary<string, Say> ByKey = [];
            private readonly Func<string, Say>? _make;
            private event Action? Changed;
            public static Say operator +(Menu menu, string text) => new() { Text = text };
            public static implicit operator Say(Menu menu) => menu.Hello;
            public Say this[int index] => Hello;
            public Say Settable { set { } }
            public string Text => _text + _lazy + _make + Texts.Length + ByKey.Count + Changed;
        }

        [PerclScript]
        public partial record Parameters(string Name, Func<string, Say> Make, IReadOnlyDictionary<string, Say> ByKey)
        {
            public Say Hello => Make(Name);
            public Say Bye => ByKey[Name];
        }

        [PerclCommand]
        public partial record Command
        {
            private static readonly Say Unused = new() { Text = "a" };
            private Say _field = new() { Text = "b" };
            private Say Method() => new() { Text = "c" };
        }

        public class Unmarked
        {
            private static readonly Say Unused = new() { Text = "a" };
            private Say _field = new() { Text = "b" };
            public Say Property => new() { Text = "c" };
            private Say Method() => new() { Text = "d" };
        }

        [PerclScript]
        public partial class {|PERCL4006:Nothing|}
        {
            private Say _field = new() { Text = "a" };
        }
        """);

    /// <summary>What derived types have and do not lose is left alone.</summary>
    [Fact]
    public Task Members_OfDerivedTypes_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        using System.Text.Json.Serialization;

        [PerclScript]
        public abstract partial class Flow
        {
            public Say Hello => Text;
            protected abstract Say Text { get; }
            protected Say? Kept;
        }

        public class Overrides : Flow { protected override Say Text => new() { Text = "a" }; }
        public class Uses : Flow { protected override Say Text => Helper; private Say Helper => new() { Text = "b" }; }
        public abstract class Between : Flow { public Say Added => new() { Text = "c" }; }
        public class Middle : Flow { protected override Say Text => new() { Text = "d" }; public Say Added => new() { Text = "e" }; }
        [PerclScript] public partial class Leaf : Middle;
        [PerclScript] public partial class Marked : Flow { protected override Say Text => new() { Text = "f" }; public Say Added => new() { Text = "g" }; }
        public class Ignores : Flow { protected override Say Text => new() { Text = "h" }; [JsonIgnore] public Say Added => new() { Text = "i" }; }
        public class Parameters : Flow { protected override Say Text => new() { Text = Name }; public string Name { get; init; } = ""; public Lazy<Say>? Later { get; init; } }
        public class Statics : Flow { protected override Say Text => new() { Text = "j" }; public static Say Shared => new() { Text = "k" }; public Say Method() => Text; }
        public interface IAdded { Say Added { get; } }
        public class Implements : Flow, IAdded { protected override Say Text => new() { Text = "l" }; public Say Added => Text; }
        public class Writes : Flow, IPerclScript
        {
            protected override Say Text => new() { Text = "m" };
            public Say Added => new() { Text = "n" };
            void IPerclScript.WriteCommandsTo(ref PerclWriter writer) => writer.WriteElement(Hello);
        }
        """);

    [Theory]
    [InlineData("[PerclScript] public partial class Menu { public Say Hello => new() { Text = \"a\" }; private Say Greeting }")]
    [InlineData("[PerclScript] public partial class Menu { public Say Hello => new() { Text = \"a\" }; private static Say Greeting() }")]
    [InlineData("[PerclScript] public partial class Menu { public Say Hello => _a.With(); private Say _a = new() { Text = \"a\" }; }")]
    [InlineData("[PerclScript] public partial class Menu { public Say Hello => new(Greeting.; private static Say Greeting => new() { Text = \"a\" }; }")]
    [InlineData("[PerclScript] public partial class { public Say Hello => new() { Text = \"a\" }; private Say _a = new() { Text = \"a\" }; }")]
    [InlineData("[PerclScript] public partial record { }")]
    [InlineData("[PerclScript] public partial class { }")]
    [InlineData("[PerclScript] public partial class Menu<> { public Say Hello => new() { Text = \"a\" }; private Say _a = new() { Text = \"a\" }; }")]
    public Task HalfTypedCode_IsLeftAlone(string source) => PerclVerifier.VerifyBrokenAsync(source);

    [Fact]
    public Task InternalMembers_ThatTestsSee_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Tests")]

        [PerclScript]
        internal partial class Menu
        {
            public Say Hello => new() { Text = "hello" };
            internal static Say Shared => new() { Text = "a" };
            internal static readonly Say Field = new() { Text = "b" };
            internal Say Method() => new() { Text = "c" };
            private static Say {|PERCL4011:Private|} => new() { Text = "d" };
        }
        """);
}
