using Percl;

namespace Wrong;

public static class Scripts
{
    public static PerclScript InCode() =>
    [
        new CreateConference { ActionUrl = "/conferenceCreated" },
        new Say { Text = "Welcome." },
    ];

    public static PerclScript InString() => PerclScript.Parse("""[{ "Hangup": {} }, { "Say": { "text": "Never." } }]""");

    public static IPerclScript[] InFiles() =>
        [new PerclFiles.Broken(), new PerclFiles.Wrong(), new PerclFiles.Placeholders { Caller = "Ada" }];
}
