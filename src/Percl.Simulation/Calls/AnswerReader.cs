using System.Text.Json;
using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Reads the answers of an application as FreeClimb does, and collects what the rules say of them.</summary>
/// <param name="log">Receives the events.</param>
internal sealed class AnswerReader(EventLog log)
{
    /// <summary>The largest number of answers whose findings are kept, for calls that get the same ones.</summary>
    private const int MostKept = 1_000;

    private readonly List<AnswerFinding> _findings = [];
    private readonly Dictionary<(string, bool, string, Uri), IReadOnlyList<AnswerFinding>> _checked = [];

    /// <summary>Returns the findings so far.</summary>
    /// <param name="after">The number of findings at the beginning that are left out.</param>
    public IReadOnlyList<AnswerFinding> Findings(int after = 0)
    {
        lock (_findings)
        {
            return _findings[after..];
        }
    }

    /// <summary>Reads an answer that is run.</summary>
    /// <param name="response">The response.</param>
    /// <param name="requestType">The webhook.</param>
    /// <param name="url">The URL that answered; null where the request has no absolute URL.</param>
    /// <param name="callId">The call; null for none.</param>
    public Answer Read(Response response, string requestType, Uri? url, string? callId)
    {
        if (!response.IsSuccess || url is null)
        {
            return Fail(requestType, CallEndedReason.WebhookFailed);
        }

        if (string.IsNullOrWhiteSpace(response.Text))
        {
            return Fail(requestType, CallEndedReason.AppNoPercl);
        }

        var findings = Check(response, requestType, url);
        Report(findings, callId);
        if (!IsArray(response.Text, out var isEmpty))
        {
            return Fail(requestType, CallEndedReason.WebhookInvalidResponse);
        }

        if (isEmpty)
        {
            return Fail(requestType, CallEndedReason.AppNoPercl);
        }

        return findings.Any(static finding => finding.Severity is FindingSeverity.Error)
            || TryParse(response.Text) is not { } script
                ? Fail(requestType, CallEndedReason.AppInvalidPercl)
                : new Answer(requestType, script, null);
    }

    /// <summary>Reads an answer that is not run.</summary>
    /// <inheritdoc cref="Read"/>
    public void ReadIgnored(Response response, string requestType, Uri? url, string? callId)
    {
        if (response.IsSuccess && url is not null)
        {
            Report(AnswerChecker.CheckIgnored(response.Text, requestType, url), callId);
        }
    }

    private IReadOnlyList<AnswerFinding> Check(Response response, string requestType, Uri url)
    {
        var key = (response.Text, response.IsUtf8, requestType, url);
        if (!_checked.TryGetValue(key, out var findings))
        {
            findings = AnswerChecker.Check(response.Text, requestType, url, response.IsUtf8);
            if (_checked.Count < MostKept)
            {
                _checked.Add(key, findings);
            }
        }

        return findings;
    }

    private static Answer Fail(string requestType, CallEndedReason reason) => new(requestType, [], reason);

    private static bool IsArray(string text, out bool isEmpty)
    {
        isEmpty = false;
        try
        {
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.ValueKind != JsonValueKind.Array)
            {
                return false;
            }

            isEmpty = json.RootElement.GetArrayLength() == 0;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static PerclScript? TryParse(string text)
    {
        try
        {
            return PerclScript.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Report(IReadOnlyList<AnswerFinding> findings, string? callId)
    {
        lock (_findings)
        {
            _findings.AddRange(findings);
        }

        foreach (var finding in findings)
        {
            log.Add(
                "finding", callId, null, ("rule", finding.RuleId), ("webhook", finding.RequestType),
                ("url", finding.Url), ("message", finding.Message));
        }
    }
}
