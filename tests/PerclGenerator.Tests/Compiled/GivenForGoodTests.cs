namespace PerclGenerator.Tests.Compiled;

/// <summary>Properties whose value stands behind them: only what nobody can change is compiled.</summary>
public sealed class GivenForGoodTests
{
    [Theory]
    [InlineData("class", "{ get; } = new() { Text = \"x\", Loop = 2 };", true)]
    [InlineData("record", "{ get; } = new() { Text = Texts.Hello };", true)]
    [InlineData("class", "{ get; } = new() { Text = Texts.Place };", false)]
    [InlineData("class", "{ get; } = new() { Text = $\"{DateTime.UnixEpoch}\" };", false)]
    [InlineData("class", "{ get; init; } = new() { Text = \"x\" };", false)]
    [InlineData("class", "{ get; set; } = new() { Text = \"x\" };", false)]
    [InlineData("class", "{ get; } = new() { Text = \"x\" }; public Given() => P0 = new() { Text = \"y\" };", false)]
    [InlineData("struct", "{ get; } = new() { Text = \"x\" }; public Given() { }", false)]
    [InlineData("class", "{ get; } = Texts.Same(new Say { Text = \"x\" });", false)]
    public void Property_IsCompiledIfItIsConstant(string kind, string property, bool isCompiled)
    {
        var run = SampleRun.Load($$"""
            [PerclScript]
            public partial {{kind}} Given
            {
                public Say P0 {{property}}

                public IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects()
                {
                    var self = this;
                    return [() => [self.P0]];
                }
            }
            """);

        Assert.NotNull(run.AssertEquivalent("Given"));
        Assert.Equal(isCompiled, !run.Files["App.Given.g.cs"].Contains("this.P0", StringComparison.Ordinal));
    }
}
