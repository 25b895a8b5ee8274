namespace PerclGenerator.Analyzers.Tests.Rules.Flow;

/// <summary>PERCL1004, PERCL1005 and PERCL1007 of scripts to which commands are added.</summary>
public sealed class WholeScriptTests
{
    [Fact]
    public Task StartOfAnAnswer_BehindCommandsOnEachWay_IsReported() => PerclVerifier.VerifyStatementsAsync("""
        if (condition) given.Add(new Say { Text = url }); else given.Add(new Pause { Length = 500 });
        {|PERCL1004:given.Add(new Reject());|}

        var script = new PerclScript();
        if (condition) script.Add(new PlayEarlyMedia { File = url });
        script.Add(new PlayEarlyMedia { File = url });
        script.AddRange([new PlayEarlyMedia { File = url }, {|PERCL1004:new Reject()|}]);
        """);

    [Fact]
    public Task StartOfAnAnswer_ThatMayBeTheStart_IsLeftAlone() => PerclVerifier.VerifyStatementsAsync("""
        var first = new PerclScript();
        if (condition) first.Add(new Say { Text = url });
        first.Add(new Reject());

        var second = new PerclScript();
        foreach (var letter in url) second.Add(new Say { Text = url });
        second.Add(new PlayEarlyMedia { File = url });

        var third = new PerclScript();
        if (condition) third.Add(new Say { Text = url }); else third.Add(new PlayEarlyMedia { File = url });
        third.Add(new PlayEarlyMedia { File = url });
        """);

    [Fact]
    public Task EndThatIsNotTerminal_IsReported() => PerclVerifier.VerifyWithAsync("PERCL1005", """
        class Program
        {
            PerclScript Straight(string url)
            {
                var script = new PerclScript { new Pause { Length = 500 } };
                {|PERCL1005:script.Add(new Say { Text = url });|}
                return script;
            }

            PerclScript Branches(string url, bool condition)
            {
                PerclScript script = [];
                script.Add(new Pause { Length = 500 });
                if (condition)
                {
                    {|PERCL1005:script.Add(new Say { Text = url });|}
                }

                Console.WriteLine(script.Count);
                return condition ? script : [new Hangup()];
            }

            string Json(string url)
            {
                var script = new PerclScript();
                {|PERCL1005:script.Add(new Say { Text = url });|}
                return script.ToJson();
            }

            IPerclScript Interface(string url)
            {
                var script = new PerclScript();
                script.AddRange([new Say { Text = url }]);
                {|PERCL1005:script.AddRange(new[] { new Say { Text = url } });|}
                return script;
            }
        }
        """);

    [Fact]
    public Task EndThatMayBeTerminal_IsLeftAlone() => PerclVerifier.VerifyWithAsync("PERCL1005", """
        class Program
        {
            private PerclScript _field = [];

            PerclScript Loop(string url)
            {
                var script = new PerclScript();
                while (true)
                {
                    script.Add(new Say { Text = url });
                    if (script.Count > 1) return script;
                    script.Add(new Hangup());
                }
            }

            PerclScript Branch(string url, bool condition)
            {
                var script = new PerclScript();
                script.Add(new Say { Text = url });
                if (condition) script.Add(new Hangup());
                return script;
            }

            PerclScript Given(PerclScript script, string url)
            {
                script.Add(new Say { Text = url });
                return script;
            }

            PerclScript Range(IEnumerable<IPerclCommand> more, string url)
            {
                var script = new PerclScript();
                script.AddRange(more);
                script.Add(new Say { Text = url });
                return script;
            }

            PerclScript Shared(string url)
            {
                var script = new PerclScript();
                script.Add(new Say { Text = url });
                Take(script);
                return script;
            }

            PerclScript Captured(string url)
            {
                var script = new PerclScript();
                script.Add(new Say { Text = url });
                Action end = () => script.Add(new Hangup());
                end();
                return script;
            }

            PerclScript Finally(string url)
            {
                var script = new PerclScript();
                try
                {
                    script.Add(new Say { Text = url });
                    return script;
                }
                finally
                {
                    script.Add(new Hangup());
                }
            }

            void Stored(string url)
            {
                var script = new PerclScript();
                script.Add(new Say { Text = url });
                _field = script;
                script.Add(new Hangup());
            }

            void NotReturned(string url)
            {
                var script = new PerclScript();
                script.Add(new Say { Text = url });
                IPerclScript answer = script;
                script.Add(new Hangup());
            }

            List<IPerclCommand> Part(string url)
            {
                List<IPerclCommand> list = [];
                list.Add(new Say { Text = url });
                return list;
            }

            void Take(PerclScript script) => script.Add(new Hangup());
        }
        """);

    [Fact]
    public Task EmptyScript_ThatIsWritten_IsReported() => PerclVerifier.VerifyAsync("""
        class Program
        {
            string Json(bool condition, string url)
            {
                var script = new PerclScript();
                if (condition)
                {
                    return {|PERCL1007:script|}.ToJson();
                }

                script.Add(new Hangup());
                return script.ToJson();
            }

            IPerclScript Interface(bool condition)
            {
                PerclScript script = [];
                if (condition)
                {
                    return {|PERCL1007:script|};
                }

                script.Add(new Hangup());
                return script;
            }
        }
        """);

    [Fact]
    public Task EmptyScript_ThatMayBeFilled_IsLeftAlone() => PerclVerifier.VerifyAsync("""
        class Program
        {
            PerclScript Returned(bool condition)
            {
                var script = new PerclScript();
                if (condition)
                {
                    return script;
                }

                script.Add(new Hangup());
                return script;
            }

            string Loop(IEnumerable<string> texts)
            {
                var script = new PerclScript();
                foreach (var text in texts)
                {
                    Console.WriteLine(script.ToJson());
                    script.Add(new Say { Text = text });
                }

                return script.ToJson();
            }

            string Caught()
            {
                var script = new PerclScript();
                try
                {
                    script.Add(new Hangup());
                    return script.ToJson();
                }
                catch
                {
                    return script.ToJson();
                }
            }
        }
        """);
}
