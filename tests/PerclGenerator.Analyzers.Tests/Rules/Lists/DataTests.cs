using Microsoft.CodeAnalysis.Testing;

namespace PerclGenerator.Analyzers.Tests.Rules.Lists;

/// <summary>A list is a script where it leaves as a whole, whatever else code does with it.</summary>
public sealed class DataTests
{
    [Fact]
    public Task Lists_ThatLeaveAsAWhole_AreScripts() => PerclVerifier.VerifyAsync("""
        using System.Linq;
        using System.Threading.Tasks;

        class Program
        {
            IPerclCommand[] Returned() => [new Hangup(), {|PERCL1001:new Say { Text = "a" }|}];

            IReadOnlyList<IPerclCommand> ReturnedByProperty => [new Hangup(), {|PERCL1001:new Say { Text = "a" }|}];

            Task<IPerclCommand[]> ReturnedLater() => Task.FromResult<IPerclCommand[]>([new Hangup(), {|PERCL1001:new Say { Text = "a" }|}]);

            List<IPerclCommand> ReturnedAndCounted()
            {
                var list = new List<IPerclCommand> { new Hangup(), {|PERCL1001:new Say { Text = "a" }|} };
                foreach (var command in list)
                {
                    Console.WriteLine(command);
                }

                return list.Count > 1 ? list : [];
            }

            PerclScript Spread(IPerclCommand[] last)
            {
                IPerclCommand[] first = [new Hangup(), {|PERCL1001:new Say { Text = "a" }|}];
                var second = first.Concat(last).ToArray();
                return [.. second];
            }

            void AddedTo(PerclScript script, bool condition)
            {
                if (condition)
                {
                    script.AddRange([new Hangup(), {|PERCL1001:new Say { Text = "a" }|}]);
                }

                foreach (var command in new IPerclCommand[] { new Hangup(), {|PERCL1001:new Say { Text = "a" }|} })
                {
                    script.Add(command);
                }
            }

            IEnumerable<IPerclCommand> Yielded()
            {
                foreach (var command in new IPerclCommand[] { new Hangup(), {|PERCL1001:new Say { Text = "a" }|} })
                    yield return command;
            }

            string Given() => Write([new Hangup(), {|PERCL1001:new Say { Text = "a" }|}]);

            static string Write(IReadOnlyList<IPerclCommand> commands) => new PerclScript(commands).ToJson();

            Menu Declared() => new([new Hangup(), {|PERCL1001:new Say { Text = "a" }|}]) { More = [new Hangup(), {|PERCL1001:new Say { Text = "b" }|}] };
        }

        [PerclScript]
        partial record Menu(IReadOnlyList<IPerclCommand> Rest)
        {
            public IPerclCommand[] More { get; init; } = [new Hangup(), {|PERCL1001:new Say { Text = "c" }|}];
        }
        """);

    [Fact]
    public Task Lists_ThatAddAsTheFrameworkDoes_AreScripts() => PerclVerifier.VerifyAsync("""
        class Chain : List<IPerclCommand>;

        class Program
        {
            Chain Made() => new() { new Hangup(), {|PERCL1001:new Say { Text = "a" }|} };

            Chain Collected() => [new Hangup(), {|PERCL1001:new Say { Text = "a" }|}];
        }
        """);

    [Fact]
    public Task Lists_ThatMethodsOfOtherFilesAreGiven_AreScriptsWhereTheyArePassedOn()
    {
        var test = new PerclTest<EmptyCodeFixProvider>
        {
            TestCode = """
                using Percl;

                class Program
                {
                    string Written() => Others.Write([new Hangup(), {|PERCL1001:new Say { Text = "a" }|}]);

                    string Added() => Others.Add([new Hangup(), {|PERCL1001:new Say { Text = "a" }|}]);

                    IPerclCommand Picked() => Others.Pick([new Hangup(), new Say { Text = "a" }], 1);

                    string Searched() => Others.Search([new Hangup(), new Say { Text = "a" }]);

                    void Unused() => Others.Nothing([new Hangup(), new Say { Text = "a" }]);
                }
                """,
        };
        test.TestState.Sources.Add("""
            using System.Collections.Generic;
            using System.Linq;
            using Percl;

            static class Others
            {
                public static string Write(IEnumerable<IPerclCommand> commands) => new PerclScript(commands).ToJson();

                public static string Add(IPerclCommand[] commands)
                {
                    PerclScript script = [.. commands];
                    return script.ToJson();
                }

                public static IPerclCommand Pick(IPerclCommand[] commands, int n) => commands[n];

                public static string Search(List<IPerclCommand> commands) => new PerclScript(commands).ToJson() + commands.First();

                public static void Nothing(IPerclCommand[] commands) { }
            }
            """);
        return test.RunAsync();
    }

    [Fact]
    public Task Scripts_ThatCopyAList_GoOnBehindIt() => PerclVerifier.VerifyStatementsAsync("""
        var first = new PerclScript([new Hangup()]) { {|PERCL1001:new Say { Text = url }|} };
        var second = new List<IPerclCommand>(3) { new Hangup(), {|PERCL1001:new Say { Text = url }|} };
        var third = new PerclScript(given) { new Hangup(), {|PERCL1001:new Say { Text = url }|} };
        """);
}
