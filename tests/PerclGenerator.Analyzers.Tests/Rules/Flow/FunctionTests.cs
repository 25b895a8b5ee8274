namespace PerclGenerator.Analyzers.Tests.Rules.Flow;

/// <summary>Functions within other code run when they are called, if ever.</summary>
public sealed class FunctionTests
{
    [Fact]
    public Task Functions_AreReadByThemselves() => PerclVerifier.VerifyStatementsAsync("""
        Action first = () =>
        {
            given.Add(new Hangup());
            {|PERCL1001:given.Add(new Say { Text = url });|}
        };
        Action<PerclScript> second = script =>
        {
            script.Add(new Say { Text = url });
            script.Add(new Hangup());
            {|PERCL1001:script.Add(new Hangup());|}
        };
        Action<PerclScript> third = script => script.Add(new Hangup());
        Action<PerclScript> fourth = delegate (PerclScript script) { script.Add(new Hangup()); {|PERCL1001:script.Add(new Hangup());|} };
        void Local()
        {
            given.Add(new Hangup());
            {|PERCL1001:given.Add(new Say { Text = url });|}
        }

        given.Add(new Say { Text = url });
        Local();
        given.Add(new Say { Text = url });
        """);

    [Fact]
    public Task ListInAFunction_IsNotKnownFromOutside() => PerclVerifier.VerifyStatementsAsync("""
        void Local() => given.Add(new Say { Text = url });
        Local();
        given.Add(new Hangup());
        Action later = () => given.Add(new Say { Text = url });
        """);

    [Fact]
    public Task AsynchronousCode_IsReadAsWell() => PerclVerifier.VerifyAsync("""
        using System.Threading.Tasks;

        class Program
        {
            async Task Method(PerclScript script, IAsyncEnumerable<int> numbers, Task<bool> condition)
            {
                await foreach (var number in numbers)
                {
                    script.Add(new Hangup());
                }

                script.Add(new Say { Text = "Hi" });
                if (await condition)
                {
                    script.Add(new Hangup());
                    await Task.Yield();
                    {|PERCL1001:script.Add(new Say { Text = "Hi" });|}
                }

                script.Add(new Say { Text = "Hi" });
                List<IPerclCommand> list = [];
                list.Add(new Hangup());
                await Fill(list);
                list.Add(new Say { Text = "Hi" });
            }

            Task Fill(List<IPerclCommand> list) => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task AllKindsOfMembers_AreRead() => PerclVerifier.VerifyAsync("""
        class Program
        {
            private readonly Action<PerclScript> _field = script => { script.Add(new Hangup()); {|PERCL1001:script.Add(new Hangup());|} };

            Program(PerclScript script)
            {
                script.Add(new Hangup());
                {|PERCL1001:script.Add(new Hangup());|}
            }

            PerclScript Getter
            {
                get
                {
                    PerclScript script = [];
                    script.Add(new Hangup());
                    {|PERCL1001:script.Add(new Hangup());|}
                    return script;
                }
                set
                {
                    value.Add(new Hangup());
                    {|PERCL1001:value.Add(new Hangup());|}
                }
            }

            Action<PerclScript> Arrow => script => { script.Add(new Hangup()); {|PERCL1001:script.Add(new Hangup());|} };

            public static Program operator +(Program program, PerclScript script)
            {
                script.Add(new Hangup());
                {|PERCL1001:script.Add(new Hangup());|}
                return program;
            }
        }
        """);

    [Fact]
    public Task TypesBesideAProgram_AreReadOnce() => PerclVerifier.VerifyBrokenAsync("""
        var script = new PerclScript();
        if (args.Length > 0)
        {
            script.Add(new Hangup());
        }
        else
        {
            return;
        }

        {|PERCL1001:script.Add(new Hangup());|}

        class Program
        {
            void Method(PerclScript script)
            {
                script.Add(new Hangup());
                {|PERCL1001:script.Add(new Hangup());|}
            }
        }
        """);

    [Fact]
    public Task Variables_OfTheSameName_AreTwo() => PerclVerifier.VerifyStatementsAsync("""
        Func<PerclScript> one = () =>
        {
            PerclScript s;
            s = [new Hangup()];
            return s;
        };
        Func<PerclScript> other = () =>
        {
            PerclScript s = [];
            s.Add(new Hangup());
            {|PERCL1001:s.Add(new Say { Text = url });|}
            return s;
        };
        {
            PerclScript s = [];
            Action end = () => s = [];
            s.Add(new Hangup());
            end();
            s.Add(new Say { Text = url });
        }
        """);
}
