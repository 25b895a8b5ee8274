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
        Assert.False(script.Equals([new Hangup(), new Say { Text = "a" }]));
        Assert.False(script.Equals([new Say { Text = "a" }]));
        Assert.False(script.Equals(null));
        Assert.False(script.Equals((object)"[]"));
    }

    [Fact]
    public void Commands_ThatWereReadAsUnknown_EqualThoseThatWereWritten()
    {
        PerclScript script =
        [
            new GetDigits { ActionUrl = "https://example.com", Prompts = [new Announce { Text = "a" }] },
            new Announce { Text = "b" },
        ];
        var read = PerclScript.Parse(script.ToJson());

        Assert.IsType<UnknownCommand>(read[1]);
        Assert.Equal(script, read);
        Assert.Equal(read, script);
        Assert.NotEqual(script, [script[0], new Announce { Text = "c" }]);
    }

    [Fact]
    public void Commands_ThatAreRefused_EqualWhatTheySayThemselves()
    {
        Assert.True(new PerclScript { new Redirect { ActionUrl = "a" } }.Equals([new Redirect { ActionUrl = "a" }]));
        Assert.False(new PerclScript { new Redirect { ActionUrl = "a" } }.Equals([new Redirect { ActionUrl = "b" }]));
    }
}

[PerclCommand]
internal sealed partial record Announce : IPromptCommand
{
    public required string Text { get; init; }
}
