using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL4011Tests
{
    [Fact]
    public Task Members_ThatAreNoInstanceProperties_AreReported() => PerclVerifier.VerifyAsync("""
        using System.Threading.Tasks;

        [PerclScript]
        public partial class Menu
        {
            public Say Hello => new() { Text = "hello" };

            public Say {|PERCL4011:Field|} = new() { Text = "a" };
            private readonly Pause {|PERCL4011:_wait|} = new() { Length = 500 };
            internal Say[] {|PERCL4011:Says|} = [];
            public IReadOnlyList<IPerclCommand>? {|PERCL4011:More|};
            private static Say {|PERCL4011:Hours|} => new() { Text = "b" };
            internal static Say {|PERCL4011:Closed|} { get; } = new() { Text = "c" };
            private static readonly Say {|PERCL4011:Shared|} = new() { Text = "d" };
            private static readonly List<Say> {|PERCL4011:List|} = [];
            private Say {|PERCL4011:Greet|}() => new() { Text = "e" };
            internal Say {|PERCL4011:Internal|}() => new() { Text = "f" };
            private static Say {|PERCL4011:Made|}() => new() { Text = "g" };
            private IEnumerable<IPerclCommand> {|PERCL4011:Several|}() => [];
            private async Task<Say> {|PERCL4011:Later|}() { await Task.Yield(); return new() { Text = "h" }; }
            public Lazy<Say> {|PERCL4011:Lazy|} { get; } = new(() => new Say { Text = "i" });
            public Func<Say> {|PERCL4011:Func|} => () => new() { Text = "j" };
            public Task<Say>? {|PERCL4011:Loading|} { get; init; }
            public ValueTask<IPerclCommand[]> {|PERCL4011:Tasks|} { get; init; }
        }

        [PerclScript]
        internal partial record struct Small(Say First, Lazy<Pause> {|PERCL4011:Second|})
        {
            public static Say {|PERCL4011:Third|} => new() { Text = "a" };
        }

        [PerclScript]
        public abstract partial class Flow
        {
            private readonly Say {|PERCL4011:_lost|} = new() { Text = "a" };
        }

        public static partial class Outer
        {
            [PerclScript]
            private partial record Hidden(Say First)
            {
                public static Say {|PERCL4011:Second|} => new() { Text = "a" };
            }
        }
        """);

    [Fact]
    public Task ExplicitImplementation_ThatNobodyUses_IsReported() => PerclVerifier.VerifyAsync("""
        internal interface IGreets
        {
            Say Greeting { get; }
            Say Used { get; }
            string Name { get; }
        }

        public interface IOfOthers
        {
            Say Farewell { get; }
        }

        [PerclScript]
        public partial class Menu : IGreets, IOfOthers
        {
            public Say Hello => new() { Text = ((IGreets)this).Used.Text };
            Say IGreets.{|PERCL4011:Greeting|} => new() { Text = "a" };
            Say IGreets.Used => new() { Text = "b" };
            string IGreets.Name => "c";
            Say IOfOthers.Farewell => new() { Text = "d" };
        }
        """);

    [Fact]
    public Task List_OfStructsThatMayBeNull_IsReported() => PerclVerifier.VerifyAsync("""
        [PerclCommand]
        public partial struct Beep { public int? Times { get; set; } }

        [PerclScript]
        public partial class Menu
        {
            public Beep[] All => [new() { Times = 1 }];
            public Beep? One => null;
            public Beep?[] {|PERCL4011:Some|} => [null, new() { Times = 1 }];
            public IReadOnlyList<Beep?>? {|PERCL4011:More|} { get; init; }
            public int?[]? Numbers { get; init; }
        }
        """);

    [Fact]
    public Task Member_ThatIsOnlyGivenAValue_IsReported() => PerclVerifier.VerifyAsync("""
        [PerclScript]
        public partial class Menu
        {
            private readonly Say {|PERCL4011:_first|};
            private Say? {|PERCL4011:_second|};
            public Say? {|PERCL4011:Third|};

            public Menu(Say first)
            {
                _first = first;
                this._second = first;
            }

            public Pause Wait => new() { Length = 500 };
            public static Menu Make(Say third) => new(third) { Third = third };
        }
        """);

    [Fact]
    public Task Commands_OfAnUnmarkedDerivedType_AreReported() => PerclVerifier.VerifyAsync("""
        [PerclScript]
        public partial class Menu
        {
            public virtual Say Hello => new() { Text = "hello" };
        }

        public class Night : Menu
        {
            public override Say Hello => new() { Text = "good night" };
            public Say {|PERCL4011:Closed|} => new() { Text = "closed" };
            private Say[] {|PERCL4011:More|} => [];
            public Say {|PERCL4011:Bye|} => new() { Text = "bye" };
        }

        public class LateNight : Night
        {
            public PerclScript {|PERCL4011:Rest|} { get; init; } = [];
        }

        [PerclScript]
        public abstract partial class Flow<T>
        {
            public abstract Say Hello { get; }
        }

        internal sealed class Daytime : Flow<string>
        {
            public override Say Hello => new() { Text = "good day" };
            public IEnumerable<IPerclCommand> {|PERCL4011:More|} => [];
        }
        """);

    [Fact]
    public async Task Message_SaysWhy()
    {
        await PerclVerifier.VerifyAsync(
            """
            [PerclScript]
            public partial class Menu
            {
                public Say Hello => new() { Text = "hello" };
                private Say {|#0:_field|} = new() { Text = "a" };
                private static Say {|#1:Static|} => new() { Text = "b" };
                private Say {|#2:Method|}() => new() { Text = "c" };
                public Lazy<Say>? {|#3:Lazy|} { get; init; }
            }

            public class Night : Menu
            {
                public Say {|#4:Closed|} => new() { Text = "closed" };
            }
            """,
            Expected.Of("PERCL4011", 0, "'_field' is never run: the commands of a script are its instance properties, and this is a field"),
            Expected.Of("PERCL4011", 1, "'Static' is never run: the commands of a script are its instance properties, and this is static"),
            Expected.Of("PERCL4011", 2, "'Method' is never run: the commands of a script are its instance properties, and this is a method"),
            Expected.Of("PERCL4011", 3, "'Lazy' is never run: the commands of a script are its instance properties, and this is a 'Lazy<Say>'"),
            Expected.Of("PERCL4011", 4, "'Closed' is never run: 'Night' is derived from the script 'Menu', but is not marked [PerclScript] itself"));
    }

    [Fact]
    public async Task PublicMembers_OfAnApplication_AreNobodyElses()
    {
        var test = new PerclTest<EmptyCodeFixProvider>
        {
            TestCode = PerclVerifier.WithUsings("""
                System.Console.WriteLine(new Menu().ToJson());

                [PerclScript]
                public partial class Menu
                {
                    public Say Hello => new() { Text = "hello" };
                    public static Say {|PERCL4011:Closed|} => new() { Text = "a" };
                    public static readonly Say {|PERCL4011:Bye|} = new() { Text = "b" };
                    public Say {|PERCL4011:Greet|}() => new() { Text = "c" };
                    public static Say Make() => new() { Text = "d" };
                    public IEnumerable<IPerclCommand> All() => [Hello];
                }
                """),
        };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        await test.RunAsync();
    }
}
