namespace PerclGenerator.Tests.Compiled;

/// <summary>Which scripts are written straight to the output: those whose values are only read.</summary>
public sealed class StraightTests
{
    private const string Start = """
        using System.Collections.Generic;
        using Percl;

        namespace App;

        [PerclScript]
        public partial record struct Sample(string Text, string Url, string? Maybe, int Number, bool? Flag, double Real)
        {
            private static string Call() => "";
            public string Computed => Text + Text;

        """;

    [Theory]
    [InlineData("public Say P => new() { Text = Text };")]
    [InlineData("public Say P => new() { Text = this.Text, Language = Maybe, Loop = Number, PrivacyMode = Flag };")]
    [InlineData("public Say P => new() { Text = $\"Hello {Text}, {Maybe}.\" };")]
    [InlineData("public Redirect P => new() { ActionUrl = $\"{Url}/next\" };")]
    [InlineData("public IPerclCommand[] P => [new Say { Text = Text }, new Hangup()];")]
    [InlineData("public GetDigits P => new() { ActionUrl = Url, Prompts = [new Say { Text = Text }] };")]
    public void Script_WhoseValuesAreOnlyRead_IsWrittenStraight(string property) =>
        Assert.Contains("PerclStraightWriter(output, ", Generate(property), StringComparison.Ordinal);

    [Theory]
    [InlineData("public Say P => new() { Text = Call() };")]
    [InlineData("public Say P => new() { Text = Computed };")]
    [InlineData("public Say P => new() { Text = Maybe!.Trim() };")]
    [InlineData("public Say P => new() { Text = $\"{Number}\" };")]
    [InlineData("public Say P => Number > 1 ? new() { Text = Text } : new() { Text = Url };")]
    [InlineData("public Say P => Make(); private Say Make() => new() { Text = Text };")]
    [InlineData("public Say? P => null;")]
    [InlineData("public Say P => new() { Text = \"constant\" };")]
    public void Script_WithOtherCode_IsNot(string property) =>
        Assert.DoesNotContain("PerclStraightWriter", Generate(property), StringComparison.Ordinal);

    [Fact]
    public void Script_ThatIsDebugged_IsNot()
    {
        var generated = Generate("public Say P => new() { Text = Text };", GeneratorHarness.Compile);

        Assert.DoesNotContain("PerclStraightWriter", generated, StringComparison.Ordinal);
    }

    [Fact]
    public void StringsThatFollowEachOther_ShareTheirQuotationMarks()
    {
        var generated = Generate("public Say P => new() { Text = Text, Language = Maybe, Loop = Number };");

        Assert.Contains("\"[{\\\"Say\\\":{\\\"text\\\":\\\"\"u8, text1", generated, StringComparison.Ordinal);
        Assert.Contains("\"\\\",\\\"language\\\":\\\"\"u8, value_language2", generated, StringComparison.Ordinal);
    }

    private static string Generate(
        string property, Func<string[], Microsoft.CodeAnalysis.Compilation>? compile = null)
    {
        var compilation = (compile ?? GeneratorHarness.CompileOptimized)([Start + property + "\n}"]);
        var driver = GeneratorHarness.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Assert.Empty(output.GetDiagnostics().Where(static d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        return GeneratorHarness.Files(driver.GetRunResult()).Values.Single();
    }
}
