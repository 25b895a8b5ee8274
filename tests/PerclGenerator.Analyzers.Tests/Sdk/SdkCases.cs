namespace PerclGenerator.Analyzers.Tests.Sdk;

/// <summary>A piece of code and what is reported of it.</summary>
/// <param name="Expected">The ids of rules, those in parentheses as information.</param>
/// <param name="Code">The code.</param>
/// <param name="Since">The first version of the SDK in which the code compiles.</param>
internal sealed record SdkCase(string Expected, string Code, string Since = "4.0");

/// <summary>Code in the style of public samples.</summary>
internal static class SdkCases
{
    private static readonly SdkCase[] All =
    [
        new("PERCL2022", """var play = new Play("https://example.com/a.wav");"""),
        new("PERCL2022", """var add = new AddToConference(conferenceId: id);"""),
        new("(PERCL2022)", """var menu = new GetDigits("https://example.com/menu");"""),
        new("", """var say = new Say("Hello");"""),
        new("PERCL1001", """var script = new PerclScript(new List<PerclCommand>()); script.Commands.Add(new Hangup()); script.Commands.Add(new Say("Hi"));"""),
        new("PERCL1001", """var list = new List<PerclCommand>(); var script = new PerclScript(list); list.Add(new Hangup()); script.Commands.Add(new Say("Hi"));"""),
        new("PERCL1002", """var menu = new GetDigits("https://example.com/menu", 1000, "#", true, 1000, 1, 1, new List<PerclCommand> { new Hangup() });"""),
        new("PERCL5002", """var script = new PerclScript(new List<PerclCommand> { new Hangup() }); return Content(script.ToJson());"""),
    ];

    /// <summary>Returns the pieces that compile in a version.</summary>
    public static SdkCase[] In(string version) =>
        [.. All.Where(one => new Version(version) >= new Version(one.Since))];
}
