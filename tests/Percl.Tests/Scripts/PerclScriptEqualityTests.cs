namespace Percl.Tests.Scripts;

public sealed class PerclScriptEqualityTests
{
    [Fact]
    public void Scripts_WithTheSameCommands_AreEqual()
    {
        PerclScript left = [new Say { Text = "a" }, new Hangup()];
        PerclScript right = [new Say { Text = "a" }, new Hangup()];

        Assert.True(left.Equals(right));
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Scripts_WithOtherCommands_AreNot()
    {
        PerclScript script = [new Say { Text = "a" }, new Hangup()];

        Assert.False(script.Equals([new Say { Text = "b" }, new Hangup()]));
#pragma warning disable PERCL1001 // The order is what differs.
        Assert.False(script.Equals([new Hangup(), new Say { Text = "a" }]));
#pragma warning restore PERCL1001
        Assert.False(script.Equals([new Say { Text = "a" }]));
        Assert.False(script.Equals(null));
        Assert.False(script.Equals((object)"[]"));
    }

    [Fact]
    public void Commands_ThatWereReadAsUnknown_EqualThoseThatWereWritten()
    {
        PerclScript script =
        [
            new Announce { Text = "b" },
            new GetDigits { ActionUrl = "https://example.com", Prompts = [new Announce { Text = "a" }] },
        ];
        var read = PerclScript.Parse(script.ToJson());

        Assert.IsType<UnknownCommand>(read[0]);
        Assert.Equal(script, read);
        Assert.Equal(read, script);
        Assert.Equal(read.GetHashCode(), script.GetHashCode());
        Assert.NotEqual(script, [new Announce { Text = "c" }, script[1]]);
    }

    [Fact]
    public void HashCode_IsThatOfTheCommands()
    {
#pragma warning disable PERCL1001 // The order is what differs.
        PerclScript[] scripts =
            [[], [new Hangup()], [new Announce { Text = "a" }], [new Announce { Text = "a" }, new Hangup()],
            [new Hangup(), new Announce { Text = "a" }]];
#pragma warning restore PERCL1001

        Assert.Equal(scripts.Length, scripts.Select(static script => script.GetHashCode()).Distinct().Count());
    }

    [Fact]
    public void HashCode_OfEqualCommandsThatAreWrittenOtherwise_IsTheSame()
    {
        PerclScript one = [new Pay { Amount = 1.0m }];
        PerclScript other = [new Pay { Amount = 1.00m }];

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

#pragma warning disable PERCL2001 // The writer refuses them on purpose.
    [Fact]
    public void Commands_ThatAreRefused_EqualWhatTheySayThemselves()
    {
        Assert.True(new PerclScript { new Redirect { ActionUrl = "a" } }.Equals([new Redirect { ActionUrl = "a" }]));
        Assert.False(new PerclScript { new Redirect { ActionUrl = "a" } }.Equals([new Redirect { ActionUrl = "b" }]));
    }
#pragma warning restore PERCL2001
}

[PerclCommand]
internal sealed partial record Announce : IPromptCommand
{
    public required string Text { get; init; }
}

[PerclCommand]
internal sealed partial record Pay
{
    public decimal Amount { get; init; }
}
