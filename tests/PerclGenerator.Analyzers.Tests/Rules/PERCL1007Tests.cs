namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL1007Tests
{
    [Fact]
    public Task EmptyScript_ThatNobodyCanFill_IsReported() => PerclVerifier.VerifyAsync("""
        public class Program
        {
            public IPerclScript A() => {|PERCL1007:new PerclScript()|};
            public string B() => {|PERCL1007:new PerclScript { }|}.ToJson();
            public byte[] C() => ((PerclScript){|PERCL1007:[]|}).ToUtf8Bytes();
        }
        """);

    [Fact]
    public Task EmptyScript_ThatMayBeFilled_IsLeftAlone() => PerclVerifier.VerifyAsync("""
        public class Program
        {
            private readonly PerclScript _script = [];

            public PerclScript Script { get; } = new();
            public PerclScript A() => [];
            public PerclScript B() => new();
            public IPerclCommand[] C() => [];
            public void D()
            {
                PerclScript script = [];
                script = new PerclScript();
                Fill([]);
                Fill(new());
                new List<PerclScript>().Add([]);
                var prompts = new GetDigits { ActionUrl = "https://example.com", Prompts = [] };
                var list = new List<IPerclCommand>();
            }

            private void Fill(PerclScript script) => script.Add(new Hangup());
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
