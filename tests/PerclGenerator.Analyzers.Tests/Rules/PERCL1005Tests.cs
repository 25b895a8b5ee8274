namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL1005Tests
{
    [Fact]
    public Task EndThatIsNotTerminal_IsReportedWhereTheRuleIsOn() => PerclVerifier.VerifyWithAsync("PERCL1005", """
        [PerclScript]
        public sealed partial record Greeting
        {
            public Say First => new() { Text = "Hi" };
            public Say {|PERCL1005:Last|} => new() { Text = "Bye" };
        }

        public class Program
        {
            public PerclScript A() => [new Hangup() with { }, {|PERCL1001:new Say { Text = "Hi" }|}];
            public PerclScript B() => [new Pause { Length = 500 }, {|PERCL1005:new Say { Text = "Hi" }|}];
            public string C() => new PerclScript { {|PERCL1005:new Say { Text = "Hi" }|} }.ToJson();
            public PerclScript D(bool isOpen) => isOpen ? [{|PERCL1005:new Say { Text = "Hi" }|}] : [new Hangup()];
        }
        """);

    [Fact]
    public Task EndThatMayBeTerminal_IsLeftAloneWhereTheRuleIsOn() => PerclVerifier.VerifyWithAsync("PERCL1005", """
        [PerclScript]
        public partial record Open(Say Greeting);

        [PerclScript]
        public sealed partial record Perhaps(Say Greeting, Hangup? End);

        [PerclScript]
        public sealed partial record Nested(Say Greeting, PerclScript Rest);

        [PerclScript(Answers = typeof(Percl.Webhooks.QueueWaitWebhook))]
        public sealed partial record Waiting(Say Greeting);

        public class Program
        {
            private readonly PerclScript _script = [new Say { Text = "Hi" }];

            public PerclScript A(PerclScript rest) => [new Say { Text = "Hi" }, .. rest];
            public List<Say> B() => [new Say { Text = "Hi" }];
            public IPerclCommand[] C() => [new Say { Text = "Hi" }];
            public void D()
            {
                PerclScript script = [new Say { Text = "Hi" }];
                script.Add(new Hangup());
                Fill([new Say { Text = "Hi" }]);
                var other = new PerclScript { new Say { Text = "Hi" } };
                other.Add(new Say { Text = "Hi" });
            }

            private void Fill(PerclScript script) => script.Add(new Hangup());
        }
        """);

    [Fact]
    public Task ScriptOfAVariable_ThatIsOnlyReturnedOrWritten_IsWhole() => PerclVerifier.VerifyWithAsync("PERCL1005", """
        class Program
        {
            PerclScript Returned()
            {
                PerclScript script = [{|PERCL1005:new Say { Text = "a" }|}];
                return script;
            }

            string Written()
            {
                var script = new PerclScript { {|PERCL1005:new Say { Text = "a" }|} };
                Console.WriteLine(script.Count);
                return script.ToJson();
            }

            PerclScript Ended()
            {
                PerclScript script = [new Hangup()];
                return script;
            }

            PerclScript Given()
            {
                PerclScript script = [new Say { Text = "a" }];
                Fill(script);
                return script;
            }

            PerclScript GivenAnother()
            {
                PerclScript script = [new Say { Text = "a" }];
                script = [new Hangup()];
                return script;
            }

            void Fill(PerclScript script) => script.Add(new Hangup());
        }
        """);

    [Fact]
    public Task ScriptThatCopiesAList_IsWhole() => PerclVerifier.VerifyWithAsync("PERCL1005", """
        class Program
        {
            string Copied() => new PerclScript([new Pause { Length = 500 }, {|PERCL1005:new Say { Text = "a" }|}]).ToJson();

            string Created() => PerclScript.Create([new Pause { Length = 500 }, {|PERCL1005:new Say { Text = "a" }|}]).ToJson();

            string Ended() => new PerclScript([new Say { Text = "a" }, new Hangup()]).ToJson();

            string EndedByWhatIsCopied() => new PerclScript([new Say { Text = "a" }, new Hangup()]) { }.ToJson();

            string Unknown(IEnumerable<IPerclCommand> rest) => new PerclScript(rest) { new Say { Text = "a" } }.ToJson();
        }
        """);
}
