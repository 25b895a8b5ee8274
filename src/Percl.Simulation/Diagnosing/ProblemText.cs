namespace Percl.Simulation;

/// <summary>Words the problems of applications.</summary>
internal static class ProblemText
{
    /// <summary>The text for a call that reached a limit.</summary>
    public const string OfLimit = "A limit of the simulator has ended the call: MaxWebhooksPerCall or MaxCalls.";

    /// <summary>Returns the text for a URL of another host.</summary>
    public static string OfOtherHost(string host) => $"The URL leaves the application: its host is '{host}'. "
        + "If it is that of the application, set PublicBaseUrl.";

    /// <summary>Returns the text for an answer that is a failure.</summary>
    public static string OfFailure(TimelineEvent response) => response["status"] switch
    {
        null => response["problem"] ?? "There is no answer.",
        "401" or "403" =>
            $"The application refuses the request ({response["status"]}). Are the signing secrets the same?",
        "404" => "The application has no such endpoint (404).",
        "405" => "The endpoint takes no POST (405).",
        "415" => "The endpoint takes no JSON (415).",
        ['3', ..] => $"The answer is an HTTP redirect ({response["status"]}). Use the command Redirect.",
        ['5', ..] => $"The application has failed ({response["status"]}).",
        var status => $"The answer has the status {status}.",
    };

    /// <summary>Returns the text for the media type of an answer that is run; null where nothing is wrong.</summary>
    public static string? OfMediaType(TimelineEvent response) =>
        response["type"] is not { } type || IsJson(type)
            ? null
            : $"The media type of the answer is '{type}'. That of PerCL is 'application/json'.";

    /// <summary>Returns the text for the file of a conference; null where nothing is wrong.</summary>
    public static string? OfMusic(TimelineEvent response) => response["type"] switch
    {
        _ when response.Kind == "audio.failed" =>
            $"The audio file cannot be loaded: {response["problem"] ?? response["status"]}",
        { } type when IsJson(type) || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) =>
            $"CreateConference loads an audio file here, and the answer is '{type}'.",
        _ => null,
    };

    /// <summary>Returns the text for the end of a call; null where nothing is wrong that was not told before.</summary>
    /// <param name="end">The end.</param>
    /// <param name="urls">The URLs of the last webhooks.</param>
    public static string? OfEnd(TimelineEvent end, IEnumerable<string> urls) => end["reason"] switch
    {
        "maxRedirectsError" => $"The redirects go round in a circle: {string.Join(", ", urls.Distinct())}.",
        "appNoPercl" => "The answer has no command, so that the call ends (appNoPercl).",
        _ => null,
    };

    private static bool IsJson(string type) => type.EndsWith("json", StringComparison.OrdinalIgnoreCase);
}
