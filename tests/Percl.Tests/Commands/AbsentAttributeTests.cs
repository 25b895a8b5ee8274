namespace Percl.Tests.Commands;

public sealed class AbsentAttributeTests
{
    private const string Conference = "CF0123456789012345678901234567890123456789";

    [Fact]
    public void Write_AttributesThatAreNull_AreLeftOut()
    {
        PerclScript script = [new AddToConference { ConferenceId = Conference }];

        Assert.Equal("""[{"AddToConference":{"conferenceId":"CF0123456789012345678901234567890123456789"}}]""", script.ToJson());
    }

    [Fact]
    public void Write_CommandWithoutAnyAttribute_IsAnEmptyObject()
    {
        PerclScript script = [new Hangup()];

        Assert.Equal("""[{"Hangup":{}}]""", script.ToJson());
    }

    [Fact]
    public void Write_FalseThatTheCallerSet_IsWritten()
    {
        PerclScript script = [new AddToConference { ConferenceId = Conference, Talk = false, Listen = false }];

        Assert.Equal(
            """[{"AddToConference":{"conferenceId":"CF0123456789012345678901234567890123456789","talk":false,"listen":false}}]""",
            script.ToJson());
    }

    [Fact]
    public void Write_ZeroThatTheCallerSet_IsWritten()
    {
        PerclScript script = [new Say { Text = "Hi", Loop = 0 }];

        Assert.Equal("""[{"Say":{"text":"Hi","loop":0}}]""", script.ToJson());
    }

    [Fact]
    public void Write_DefaultOfTheEnumThatTheCallerSet_IsWritten()
    {
        PerclScript script = [new CreateConference { ActionUrl = "https://example.com/", PlayBeep = PlayBeep.Always }];

        Assert.Equal(
            """[{"CreateConference":{"actionUrl":"https://example.com/","playBeep":"always"}}]""", script.ToJson());
    }

    [Fact]
    public void Write_EmptyTextThatTheCallerSet_IsWritten()
    {
        PerclScript script = [new Hangup { Reason = "" }];

        Assert.Equal("""[{"Hangup":{"reason":""}}]""", script.ToJson());
    }

    [Fact]
    public void Write_EmptyListThatTheCallerSet_IsWritten()
    {
        PerclScript script = [new GetDigits { ActionUrl = "https://example.com/", Prompts = [] }];

        Assert.Equal("""[{"GetDigits":{"actionUrl":"https://example.com/","prompts":[]}}]""", script.ToJson());
    }

    [Fact]
    public void Write_EmptyTextOfSay_IsWritten()
    {
        // FreeClimb skips such a command; it does not refuse the script.
        PerclScript script = [new Say { Text = Empty() }];

        Assert.Equal("""[{"Say":{"text":""}}]""", script.ToJson());
    }

    // Not a constant: what the analyzers would say of it is not the concern here.
    private static string Empty() => new(' ', 0);
}
