namespace PerclGenerator.Analyzers.Tests.HalfTyped;

public sealed class HalfTypedTests
{
    [Theory]
    [MemberData(nameof(HalfTypedSources.All), MemberType = typeof(HalfTypedSources))]
    public async Task Source_CutAfterEachToken_ThrowsNowhere(string path)
    {
        var typing = TypingSession.Open(path);

        foreach (var token in HalfTypedSources.Sample(typing.Tokens, step: 1))
        {
            await typing.RunAsync(typing.Whole[..token.Span.End]);
        }
    }

    [Theory]
    [MemberData(nameof(HalfTypedSources.All), MemberType = typeof(HalfTypedSources))]
    public void References_ThatAreLeftOut_ChangeNothing(string path)
    {
        var typing = TypingSession.Open(path);

        var missed = typing.FindErrors(Compiler.Empty).Except(typing.FindErrors(Compiler.WithAllReferences)).ToArray();

        Assert.True(missed.Length == 0, string.Join(Environment.NewLine, missed));
    }

    [Fact]
    public async Task Everything_IsReportedByEveryRule()
    {
        var sources = HalfTypedSources.FindEverything().Select(File.ReadAllText);

        var reported = await Compiler.RunAsync(sources);

        // Some rules are off, one is about older versions of C# than this, three are about files, and two about the SDK.
        string[] elsewhere = ["PERCL2022", "PERCL2023", "PERCL3008", "PERCL3009", "PERCL3010", "PERCL4007"];
        Assert.Equal(
            DescriptorTable.All
                .Where(descriptor => descriptor.IsEnabledByDefault && !elsewhere.Contains(descriptor.Id))
                .Select(static descriptor => descriptor.Id)
                .Order(StringComparer.Ordinal),
            reported.Select(static diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("using Percl; [PerclCommand]")]
    [InlineData("using Percl; [PerclCommand] partial")]
    [InlineData("using Percl; [PerclCommand] partial record")]
    [InlineData("using Percl; [PerclCommand] partial record { }")]
    [InlineData("using Percl; [PerclCommand(] partial record A;")]
    [InlineData("using Percl; [PerclCommand(1, IsTerminal = \"x\")] partial record A;")]
    [InlineData("using Percl; [PerclCommand(\"\")] partial record A;")]
    [InlineData("using Percl; [PerclCommand(\"\\ud800\")] partial record A(string B);")]
    [InlineData("using Percl; [PerclCommand] partial record A : Unknown<int>;")]
    [InlineData("using Percl; [PerclCommand] partial record A : A { public A X { get; } }")]
    [InlineData("using Percl; [PerclCommand] partial record A { public { get; } }")]
    [InlineData("using Percl; [PerclCommand] partial record A { public string { get; } public string }")]
    [InlineData("using Percl; [PerclCommand] partial record A { string X { get; } string X { get; } public int X; }")]
    [InlineData("using Percl; [PerclCommand] partial record A { public string X { get; } public int X { get; } }")]
    [InlineData("using Percl; [PerclCommand] partial record A; [PerclCommand] partial struct A;")]
    [InlineData("using Percl; [PerclCommand] record A; [PerclCommand] record A;")]
    [InlineData("using Percl; [PerclScript] partial class A { public A B => ; public Say C => new() { Text = }; }")]
    [InlineData("using Percl; [PerclScript, PerclScript] partial class A<T, T> { public T B { get; } }")]
    [InlineData("using Percl; class A { void B(PerclScript s) { s.Add(); s.Add(new()); s.Add(new Say); s.Add(, ); s. } }")]
    [InlineData("using Percl; class A { PerclScript B => [new, .., ..new, new Hangup { }, new { }]; }")]
    [InlineData("using Percl; class A { void B(PerclScript s) { break; s.Add(new Hangup()); continue; s.AddRange(); s.Add(s = } }")]
    [InlineData("using Percl; class A { void B(PerclScript s) { for (;;s.Add(new Hangup())) if () s.Add(s) else try } }")]
    [InlineData("using Percl; class A { void B(PerclScript s) { switch (s) { case: s.Add(new Hangup()); default: default: } s.Add(")]
    [InlineData("using Percl; class A { IEnumerable<IPerclCommand> B() { yield return; yield; yield return new Hangup() } }")]
    [InlineData("using Percl; class A { PerclScript B => PerclScript.Create(new Hangup(), , ).Append().Concat(..); }")]
    [InlineData("using Percl; var s = s; PerclScript t = [.. s, .. t, .. u.Append(t).Create()]; s.Add(t); t.AddRange(t);")]
    [InlineData("using Percl; yield return new Hangup(); yield break; class A { int B { get { yield return new Hangup(); } } }")]
    [InlineData("using Percl; class A { PerclScript B => [new Hangup(), new Redirect { ActionUrl = , = \"\" }, ")]
    [InlineData("using Percl; class A { object B = new Redirect { ActionUrl = $\"{\" };")]
    [InlineData("using Percl; class A { object B = new Say { Text = 'a', Loop = 'a', PrivacyMode = 'a' }; }")]
    [InlineData("using Percl; class A { object B = new CreateConference { ActionUrl = 1, PlayBeep = '\\0' }; }")]
    [InlineData("using Percl; class A { object B = new GetDigits { Prompts = { new Hangup() }, Prompts = [[]] }; }")]
    [InlineData("using Percl; var s = new PerclScript(); s.Add(new Hangup()); s.Add(new Hangup())")]
    [InlineData("namespace Percl { class PerclCommandAttribute : System.Attribute; [PerclCommand] partial record A; }")]
    [InlineData("using Percl; [PerclCommand] public enum A { B } [PerclScript] delegate void C(); [PerclCommand] int x;")]
    public Task Fragment_ThrowsNowhere(string source) => Compiler.RunAsync(source);
}
