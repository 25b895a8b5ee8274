namespace PerclGenerator.Analyzers.Tests.Rules.Flow;

/// <summary>A label may be reached from anywhere.</summary>
public sealed class JumpTests
{
    [Fact]
    public Task Label_MayBeReachedWithoutTheEnd() => PerclVerifier.VerifyStatementsAsync("""
        again:
        given.Add(new Say { Text = url });
        if (condition) goto end;
        given.Add(new Hangup());
        if (url == "") goto again;
        end:
        given.Add(new Say { Text = url });
        given.Add(new Hangup());
        {|PERCL1001:given.Add(new Say { Text = url });|}
        """);

    [Fact]
    public Task JumpOutOfALoop_SkipsTheEnd() => PerclVerifier.VerifyStatementsAsync("""
        while (true)
        {
            if (condition) goto found;
            given.Add(new Hangup());
            break;
        }

        {|PERCL1001:given.Add(new Say { Text = url });|}
        return;
        found:
        given.Add(new Say { Text = url });
        """);
}
