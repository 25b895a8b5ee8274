namespace Samples.Tests.ConferenceLine;

/// <summary>The bodies of the webhooks of a call, like those in FreeClimb's reference.</summary>
internal static class WebhookBodies
{
    private const string RecordingUrl =
        "https://www.freeclimb.com/apiserver/Accounts/AC0534faec6b32da45f36166674d65b3903f784141"
        + "/Recordings/RE6666666666666666666666666666666666666666/Download";

    public const string InboundCall =
        """
        {
          "accountId": "AC0534faec6b32da45f36166674d65b3903f784141",
          "callId": "CA1111111111111111111111111111111111111111",
          "callStatus": "ringing",
          "conferenceId": null,
          "direction": "inbound",
          "from": "+13125550100",
          "parentCallId": null,
          "queueId": null,
          "requestType": "inboundCall",
          "to": "+13125550199"
        }
        """;

    public const string CreateConference =
        """
        {
          "accountId": "AC0534faec6b32da45f36166674d65b3903f784141",
          "callId": "CA1111111111111111111111111111111111111111",
          "callStatus": "inProgress",
          "conferenceId": "CF4444444444444444444444444444444444444444",
          "direction": "inbound",
          "from": "+13125550100",
          "queueId": null,
          "requestType": "createConference",
          "to": "+13125550199"
        }
        """;

    public const string LeaveConference =
        """
        {
          "accountId": "AC0534faec6b32da45f36166674d65b3903f784141",
          "callId": "CA1111111111111111111111111111111111111111",
          "callStatus": "inProgress",
          "conferenceId": "CF4444444444444444444444444444444444444444",
          "direction": "inbound",
          "from": "+13125550100",
          "queueId": null,
          "requestType": "leaveConference",
          "to": "+13125550199"
        }
        """;

    public const string ConferenceRecordingStatus =
        $$"""
        {
          "accountId": "AC0534faec6b32da45f36166674d65b3903f784141",
          "callId": "CA1111111111111111111111111111111111111111",
          "callStatus": "completed",
          "conferenceId": "CF4444444444444444444444444444444444444444",
          "direction": "inbound",
          "from": "+13125550100",
          "queueId": null,
          "recordingDurationSec": 42,
          "recordingId": "RE6666666666666666666666666666666666666666",
          "recordingUrl": "{{RecordingUrl}}",
          "requestType": "conferenceRecordingStatus",
          "status": "terminated",
          "to": "+13125550199"
        }
        """;

    /// <summary>Returns the body for a conference that has changed its status.</summary>
    /// <param name="status">The new status.</param>
    public static string ConferenceStatus(string status) =>
        $$"""
        {
          "accountId": "AC0534faec6b32da45f36166674d65b3903f784141",
          "callId": "CA1111111111111111111111111111111111111111",
          "callStatus": "inProgress",
          "conferenceId": "CF4444444444444444444444444444444444444444",
          "direction": "inbound",
          "from": "+13125550100",
          "queueId": null,
          "requestType": "conferenceStatus",
          "status": "{{status}}",
          "to": "+13125550199"
        }
        """;
}
