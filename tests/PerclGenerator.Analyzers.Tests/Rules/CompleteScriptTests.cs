namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>PERCL1005 and PERCL1007 of scripts to which nobody adds any more, however they are made.</summary>
public sealed class CompleteScriptTests
{
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

    [Fact]
    public Task EmptyScript_ThatNobodyFills_IsReported() => PerclVerifier.VerifyAsync("""
        class Program
        {
            string Copied() => {|PERCL1007:new PerclScript([])|}.ToJson();

            string Created() => {|PERCL1007:PerclScript.Create([])|}.ToJson();

            string Variable()
            {
                PerclScript script = {|PERCL1007:[]|};
                return script.ToJson();
            }

            IPerclScript Chosen(bool condition, PerclScript other) => condition ? {|PERCL1007:new PerclScript()|} : other;

            IPerclScript Instead(PerclScript? other) => other ?? {|PERCL1007:new PerclScript()|};

            PerclScript Stored() => new PerclScript([]);

            PerclScript StoredByVariable()
            {
                PerclScript script = [];
                return script;
            }
        }
        """);
}
