namespace Percl.Tests.Webhooks;

/// <summary>
/// Bodies of webhook requests as FreeClimb's public reference describes them; ids and numbers are made up.
/// </summary>
internal static class SampleBodies
{
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

    public const string ConferenceStatus =
        """
        {
          "accountId": "AC0534faec6b32da45f36166674d65b3903f784141",
          "callId": "CA1111111111111111111111111111111111111111",
          "callStatus": "inProgress",
          "conferenceId": "CF4444444444444444444444444444444444444444",
          "direction": "inbound",
          "from": "+13125550100",
          "queueId": null,
          "requestType": "conferenceStatus",
          "status": "populated",
          "to": "+13125550199"
        }
        """;

    public const string ConferenceRecordingStatus =
        """
        {
          "accountId": "AC0534faec6b32da45f36166674d65b3903f784141",
          "callId": "CA1111111111111111111111111111111111111111",
          "callStatus": "inProgress",
          "conferenceId": "CF4444444444444444444444444444444444444444",
          "direction": "inbound",
          "from": "+13125550100",
          "queueId": null,
          "recordingDurationSec": 42,
          "recordingId": "RE6666666666666666666666666666666666666666",
          "recordingUrl": "https://www.freeclimb.com/apiserver/Accounts/AC0534faec6b32da45f36166674d65b3903f784141/Recordings/RE6666666666666666666666666666666666666666/Download",
          "requestType": "conferenceRecordingStatus",
          "status": "empty",
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
}
