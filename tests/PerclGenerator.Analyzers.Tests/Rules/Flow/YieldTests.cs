namespace PerclGenerator.Analyzers.Tests.Rules.Flow;

/// <summary>What an iterator yields is a script.</summary>
public sealed class YieldTests
{
    [Fact]
    public Task YieldedCommands_AfterTheEnd_AreReported() => PerclVerifier.VerifyAsync("""
        class Program
        {
            IEnumerable<IPerclCommand> Method(string url)
            {
                yield return new Say { Text = url };
                yield return new Redirect { ActionUrl = url };
                {|PERCL1001:yield return new Say { Text = url };|}
            }

            IEnumerable<IPerclCommand> Property
            {
                get
                {
                    yield return new Hangup();
                    {|PERCL1001:yield return new Hangup();|}
                }
            }

            async IAsyncEnumerable<IPerclCommand> Async()
            {
                yield return new Hangup();
                await System.Threading.Tasks.Task.Yield();
                {|PERCL1001:yield return new Hangup();|}
            }

            IEnumerator<IPerclCommand> Enumerator(bool condition)
            {
                if (condition)
                {
                    yield return new Hangup();
                    yield break;
                }

                yield return new Say { Text = "Hi" };
                {|PERCL1004:yield return new Reject();|}
                foreach (var command in Local())
                {
                    yield return command;
                }

                yield return new Hangup();
                {|PERCL1001:yield return new Pause { Length = 500 };|}

                static IEnumerable<IPerclCommand> Local()
                {
                    yield return new Hangup();
                    {|PERCL1001:yield return new Hangup();|}
                }
            }
        }
        """);

    [Fact]
    public Task YieldedCommands_ThatMayRun_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        class Program
        {
            IEnumerable<IPerclCommand> Branches(bool condition, IPerclCommand any)
            {
                if (condition)
                {
                    yield return new Hangup();
                    yield break;
                }

                yield return any;
                try
                {
                    if (any is Pause) yield return new Hangup();
                }
                finally
                {
                    Console.WriteLine();
                }

                yield return new Say { Text = "Hi" };
            }

            IEnumerable<Hangup> Data()
            {
                yield return new Hangup();
                yield return new Hangup();
            }

            IEnumerable<object> Objects()
            {
                yield return new Hangup();
                yield return new Hangup();
            }

            IEnumerable<IPromptCommand> Prompts()
            {
                yield return new Say { Text = "Hi" };
                yield return new Pause { Length = 500 };
            }

            IEnumerable<IPerclCommand> Repeated(string url)
            {
                foreach (var letter in url)
                {
                    yield return new Say { Text = url };
                    if (letter == 'a')
                    {
                        yield return new Hangup();
                        yield break;
                    }
                }

                yield return new Redirect { ActionUrl = url };
            }
        }
        """);
}
