namespace PerclGenerator.Analyzers.Tests.Rules.Flow;

/// <summary>Commands are added in branches: one is never executed only where each way to it has ended the script.</summary>
public sealed class BranchTests
{
    [Fact]
    public Task AllBranchesEnd_WhatFollowsIsReported() => PerclVerifier.VerifyStatementsAsync("""
        if (condition)
        {
            given.Add(new Hangup());
        }
        else if (url == "")
            given.Add(new Redirect { ActionUrl = url });
        else
        {
            given.Add(new Say { Text = url });
            given.Add(new Hangup());
        }

        {|PERCL1001:given.Add(new Say { Text = url });|}
        """);

    [Fact]
    public Task EndInFront_IsKnownInBranches() => PerclVerifier.VerifyStatementsAsync("""
        given.Add(new Hangup());
        if (condition)
        {
            {|PERCL1001:given.Add(new Say { Text = url });|}
        }
        else
            {|PERCL1001:given.Add(new Say { Text = url });|}
        while (condition)
        {
            {|PERCL1001:given.Add(new Say { Text = url });|}
        }

        using (var stream = new System.IO.MemoryStream())
        lock (given)
        checked
        {
            {|PERCL1001:given.Add(new Say { Text = url });|}
        }
        """);

    [Fact]
    public Task OneBranchGoesOn_WhatFollowsIsLeftAlone() => PerclVerifier.VerifyStatementsAsync("""
        var first = new PerclScript();
        if (condition) first.Add(new Hangup());
        first.Add(new Say { Text = url });

        var second = new PerclScript();
        if (condition) { } else second.Add(new Hangup());
        second.Add(new Say { Text = url });

        var third = new PerclScript();
        if (condition) third.Add(new Hangup());
        else if (url == "") third.Add(new Hangup());
        third.Add(new Say { Text = url });

        var fourth = new PerclScript();
        if (condition) fourth.Add(new Hangup());
        else third.Add(new Hangup());
        fourth.Add(new Say { Text = url });
        """);

    [Fact]
    public Task BranchesThatLeave_DoNotCount() => PerclVerifier.VerifyStatementsAsync("""
        if (condition)
        {
            given.Add(new Hangup());
            return;
        }

        given.Add(new Say { Text = url });
        if (url == "")
        {
            throw new InvalidOperationException();
        }
        else if (url == "a")
        {
            given.Add(new Hangup());
        }
        else
        {
            return;
        }

        {|PERCL1001:given.Add(new Say { Text = url });|}
        """);

    [Fact]
    public Task UnreachableCode_IsLeftToTheCompiler() => PerclVerifier.VerifyBrokenAsync(PerclVerifier.InMethod("""
        given.Add(new Hangup());
        return;
        given.Add(new Say { Text = url });
        """));

    [Fact]
    public Task Switch_WhoseSectionsAllEnd_IsReported() => PerclVerifier.VerifyStatementsAsync("""
        switch (given.Count)
        {
            case 0:
            case > 5 when condition:
                given.Add(new Hangup());
                break;
            case 1:
                return;
            case 2:
                throw new InvalidOperationException();
            default:
                given.Add(new Redirect { ActionUrl = url });
                break;
        }

        {|PERCL1001:given.Add(new Say { Text = url });|}
        """);

    [Fact]
    public Task Switch_WithAWayThrough_IsLeftAlone() => PerclVerifier.VerifyStatementsAsync("""
        var first = new PerclScript();
        switch (url)
        {
            case "a": first.Add(new Hangup()); break;
            case { Length: 3 }: first.Add(new Hangup()); break;
        }

        first.Add(new Say { Text = url });

        var second = new PerclScript();
        switch (url)
        {
            case "a": second.Add(new Hangup()); break;
            case "b" when condition: break;
            default: second.Add(new Hangup()); break;
        }

        second.Add(new Say { Text = url });

        var third = new PerclScript();
        switch (url)
        {
            case "a":
                third.Add(new Hangup());
                goto case "b";
            case "b":
                third.Add(new Say { Text = url });
                goto default;
            default:
                third.Add(new Say { Text = url });
                break;
        }

        third.Add(new Say { Text = url });

        var fourth = new PerclScript();
        switch (url)
        {
            case "a":
                if (condition) break;
                fourth.Add(new Hangup());
                break;
            default:
                fourth.Add(new Hangup());
                break;
        }

        fourth.Add(new Say { Text = url });
        """);

    [Fact]
    public Task Guards_MayChangeTheList() => PerclVerifier.VerifyStatementsAsync("""
        given.Add(new Hangup());
        switch (url)
        {
            case "a" when Renew(out given):
                break;
            default:
                given.Add(new Say { Text = url });
                break;
        }

        static bool Renew(out PerclScript script)
        {
            script = [];
            return true;
        }
        """);

    [Fact]
    public Task ElseIfs_MayBeMany() => PerclVerifier.VerifyStatementsAsync(
        string.Concat(Enumerable.Range(0, 150).Select(static i => $"if (url == \"{i}\") given.Add(new Hangup()); else "))
        + """
        { given.Add(new Hangup()); }
        {|PERCL1001:given.Add(new Say { Text = url });|}
        """);

    [Fact]
    public Task Message_NamesTheFirstEnd() => PerclVerifier.VerifyAsync(
        PerclVerifier.InMethod("""
            if (condition) given.Add(new Redirect { ActionUrl = url }); else given.Add(new Hangup());
            {|#0:given.Add(new Say { Text = url });|}
            """),
        Expected.Of("PERCL1001", 0, "'Say' is never executed: it follows 'Redirect', which is terminal"));
}
