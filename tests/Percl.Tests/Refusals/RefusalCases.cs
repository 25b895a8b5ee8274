using Percl.Tests.Declared;

namespace Percl.Tests.Refusals;

/// <summary>
/// Scripts that break a rule. Their values come from calls, so that only run time knows them: what is known earlier the
/// analyzers refuse already.
/// </summary>
internal static class RefusalCases
{
    private const string Url = "https://example.com/";

    private static readonly Say Greeting = new() { Text = new string('a', 1000) };

    public static IReadOnlyDictionary<string, RefusalCase> All { get; } = new Dictionary<string, RefusalCase>
    {
        ["required text is null"] = Missing(new Say { Text = Null<string>() }, "Say.text", null),
        ["required text is empty"] = Missing(
            new AddToConference { ConferenceId = Known("") }, "AddToConference.conferenceId", ""),
        ["required URL is null"] = Missing(new Redirect { ActionUrl = Null<string>() }, "Redirect.actionUrl", null),
        ["required URL is empty"] = Missing(new Redirect { ActionUrl = Known("") }, "Redirect.actionUrl", ""),
        ["required URL is relative"] = Relative(new Redirect { ActionUrl = Known("/menu") }, "Redirect.actionUrl", "/menu"),
        ["required URL has another scheme"] = Relative(
            new CreateConference { ActionUrl = Known("ftp://example.com") }, "CreateConference.actionUrl", "ftp://example.com"),
        ["optional URL is relative"] = Relative(
            new CreateConference { ActionUrl = Url, WaitUrl = Known("music.wav") }, "CreateConference.waitUrl", "music.wav"),
        ["optional URL is empty"] = Relative(
            new CreateConference { ActionUrl = Url, StatusCallbackUrl = Known("") }, "CreateConference.statusCallbackUrl", ""),
        ["URI is relative"] = Relative(
            new Demanding { Link = new Uri(Known("a/b"), UriKind.Relative) }, "Demanding.link", "a/b"),
        ["enum has no such value"] = NotAllowed(
            new CreateConference { ActionUrl = Url, PlayBeep = (PlayBeep)Known(99) }, "CreateConference.playBeep", "99"),
        ["number is not a number"] = NotAllowed(new Demanding { Number = Known(double.NaN) }, "Demanding.number", "NaN"),
        ["number is infinite"] = NotAllowed(
            new Demanding { Number = Known(double.NegativeInfinity) }, "Demanding.number", "-Infinity"),
        ["single is infinite"] = NotAllowed(
            new Demanding { Small = Known(float.PositiveInfinity) }, "Demanding.small", "Infinity"),
        ["required number is null"] = Missing(new Demanding { Count = Null<int?>() }, "Demanding.count", null),
        ["required URI is null"] = Missing(new Demanding { RequiredLink = Null<Uri>() }, "Demanding.requiredLink", null),
        ["required enum is null"] = Missing(new Demanding { RequiredDay = Null<DayOfWeek?>() }, "Demanding.requiredDay", null),
        ["required list is null"] = Missing(
            new RequiredLists { List = Null<IReadOnlyList<IPromptCommand>>(), Array = [], Enumerable = [] },
            "RequiredLists.list",
            null),
        ["required array is null"] = Missing(
            new RequiredLists { List = [], Array = Null<IPromptCommand[]>(), Enumerable = [] },
            "RequiredLists.array",
            null),
        ["required enumerable is null"] = Missing(
            new RequiredLists { List = [], Array = [], Enumerable = Null<IEnumerable<IPromptCommand>>() },
            "RequiredLists.enumerable",
            null),
        ["required immutable array is default"] = Missing(
            new RequiredImmutableArray { List = Null<System.Collections.Immutable.ImmutableArray<IPromptCommand>>() },
            "RequiredImmutableArray.list",
            null),
        ["required command is null"] = Missing(
            new RequiredCommandHolder { Say = Null<Say>() }, "RequiredCommandHolder.say", null),
        ["command in a list is null"] = Missing(
            new GetDigits { ActionUrl = Url, Prompts = [Greeting, Null<IPromptCommand>()] }, "GetDigits.prompts[1]", null),
        ["nested URL is relative"] = Relative(
            new GetDigits { ActionUrl = Url, Prompts = [new Play { File = Known("a.wav") }] },
            "GetDigits.prompts[0].Play.file",
            "a.wav"),
    };

    private static RefusalCase Missing(IPerclCommand command, string path, string? value) =>
        Of(command, "PERCL2010", path, value);

    private static RefusalCase Relative(IPerclCommand command, string path, string value) =>
        Of(command, "PERCL2001", path, value);

    private static RefusalCase NotAllowed(IPerclCommand command, string path, string value) =>
        Of(command, "PERCL2013", path, value);

    // A long command stands in front, so that there is something that must not be written.
    private static RefusalCase Of(IPerclCommand command, string ruleId, string path, string? value) =>
        new(new PerclScript([Greeting, command]), ruleId, "$[1]." + path, value);

    private static T Null<T>() => default!;

    private static T Known<T>(T value) => value;
}
