using Percl.Language.Data;

namespace Percl.Simulation;

/// <summary>Finds in a timeline what is wrong with an application, beside its PerCL.</summary>
internal static class ApplicationDiagnoser
{
    /// <summary>The number of webhooks before the end of a circle of redirects that are looked at.</summary>
    private const int Circle = 32;

    /// <summary>Finds the problems, each once, in their order.</summary>
    /// <param name="events">The timeline.</param>
    /// <param name="resolve">Returns the absolute URL of a request.</param>
    public static IReadOnlyList<ApplicationProblem> Find(
        IReadOnlyList<TimelineEvent> events, Func<string, Uri?> resolve)
    {
        var problems = new List<ApplicationProblem>();
        var lastOf = new Dictionary<string, TimelineEvent>(StringComparer.Ordinal);
        var host = HostOf("/");
        foreach (var one in events)
        {
            switch (one.Kind)
            {
                case "webhook.request":
                    lastOf[one.CallId ?? ""] = one;
                    var target = HostOf(one["url"]!);
                    host ??= target;
                    Add(one, target is null || target == host ? null
                        : $"The URL leaves the application: its host is '{target}'.");
                    break;

                case "webhook.response" or "webhook.failed" when lastOf.TryGetValue(one.CallId ?? "", out var request):
                    Add(request, one.Kind == "webhook.failed" ? Failure(one) : MediaType(one, request));
                    break;

                case "call.ended" when one["reason"] == "maxRedirectsError":
                    Add(lastOf[one.CallId!], $"The redirects go round in a circle: {CircleOf(one, events)}.");
                    break;
            }
        }

        return [.. problems.Distinct()];

        // On Unix, a path is an absolute URL of a file.
        string? HostOf(string url) => resolve(url) is { Scheme: "http" or "https", Host: var found } ? found : null;

        void Add(TimelineEvent request, string? problem)
        {
            if (problem is not null)
            {
                problems.Add(new ApplicationProblem(request["requestType"]!, request["url"]!, problem));
            }
        }
    }

    private static string Failure(TimelineEvent response) => response["status"] switch
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

    private static string? MediaType(TimelineEvent response, TimelineEvent request) =>
        response["type"] is not { } type
        || type.EndsWith("json", StringComparison.OrdinalIgnoreCase)
        || LanguageData.Language.IsNotification(request["requestType"]!)
            ? null
            : $"The media type of the answer is '{type}'. That of PerCL is 'application/json'.";

    private static string CircleOf(TimelineEvent end, IReadOnlyList<TimelineEvent> events) => string.Join(
        ", ",
        events.Where(one => one.CallId == end.CallId && one.Kind == "webhook.request" && one.Number < end.Number)
            .TakeLast(Circle)
            .Select(static one => one["url"])
            .Distinct());
}
