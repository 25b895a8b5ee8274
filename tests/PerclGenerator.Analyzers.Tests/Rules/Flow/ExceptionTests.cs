namespace PerclGenerator.Analyzers.Tests.Rules.Flow;

/// <summary>An exception may leave a block anywhere.</summary>
public sealed class ExceptionTests
{
    [Fact]
    public Task EndInTry_IsNotKnownWhereItIsCaught() => PerclVerifier.VerifyStatementsAsync("""
        try
        {
            given.Add(new Hangup());
            {|PERCL1001:given.Add(new Say { Text = url });|}
        }
        catch (InvalidOperationException) when (condition)
        {
            given.Add(new Say { Text = url });
        }
        finally
        {
            given.Add(new Pause { Length = 500 });
        }

        given.Add(new Say { Text = url });
        """);

    [Fact]
    public Task TryAndCatchEnd_WhatFollowsIsReported() => PerclVerifier.VerifyStatementsAsync("""
        try
        {
            given.Add(new Say { Text = url });
            given.Add(new Redirect { ActionUrl = url });
        }
        catch (InvalidOperationException)
        {
            given.Add(new Hangup());
        }
        catch
        {
            throw;
        }

        {|PERCL1001:given.Add(new Say { Text = url });|}
        """);

    [Fact]
    public Task EndInFinally_IsKnownBehindIt() => PerclVerifier.VerifyStatementsAsync("""
        try
        {
            given.Add(new Say { Text = url });
        }
        finally
        {
            given.Add(new Hangup());
        }

        {|PERCL1001:given.Add(new Say { Text = url });|}
        """);

    [Fact]
    public Task EndInFrontOfTry_IsKnownEverywhere() => PerclVerifier.VerifyStatementsAsync("""
        given.Add(new Hangup());
        try
        {
            {|PERCL1001:given.Add(new Say { Text = url });|}
        }
        catch
        {
            {|PERCL1001:given.Add(new Say { Text = url });|}
        }
        finally
        {
            {|PERCL1001:given.Add(new Say { Text = url });|}
        }
        """);

    [Fact]
    public Task CatchThatGoesOn_IsLeftAlone() => PerclVerifier.VerifyStatementsAsync("""
        try
        {
            given.Add(new Hangup());
        }
        catch
        {
        }

        given.Add(new Say { Text = url });
        """);

    [Fact]
    public Task ListThatIsGivenInTry_IsAnotherInCatch() => PerclVerifier.VerifyStatementsAsync("""
        given.Add(new Hangup());
        try
        {
            given = [];
            given.Add(new Hangup());
        }
        catch
        {
            given.Add(new Say { Text = url });
        }
        """);

    [Fact]
    public Task ListThatFinallyReplaces_IsLeftAlone() => PerclVerifier.VerifyStatementsAsync("""
        while (condition)
        {
            try
            {
                given.Add(new Hangup());
                break;
            }
            finally
            {
                given = [];
            }
        }

        given.Add(new Say { Text = url });

        var list = new List<IPerclCommand>();
        while (true)
        {
            try
            {
                list.Add(new Hangup());
                break;
            }
            finally
            {
                list.Clear();
            }
        }

        list.Add(new Say { Text = url });
        """);
}
