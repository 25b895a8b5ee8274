using System.Text;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

public sealed class ReadSampleTests
{
    private const string AccountId = "AC0534faec6b32da45f36166674d65b3903f784141";
    private const string CallId = "CA1111111111111111111111111111111111111111";
    private const string ConferenceId = "CF4444444444444444444444444444444444444444";

    [Fact]
    public void InboundCall_ReferenceSample_IsReadCompletely()
    {
        var webhook = PerclWebhook.Read<InboundCallWebhook>(Utf8(SampleBodies.InboundCall));

        AssertStandardParameters(webhook, "inboundCall", CallStatus.Ringing, "ringing");
        Assert.Null(webhook.ConferenceId);
        Assert.Null(webhook.ParentCallId);
    }

    [Fact]
    public void InboundCall_EveryNullableFieldFilled_IsReadCompletely()
    {
        var webhook = PerclWebhook.Read<InboundCallWebhook>(
            """{ "conferenceId": "CF1", "queueId": "QU1", "parentCallId": "CA2" }"""u8);

        Assert.Equal("CF1", webhook.ConferenceId);
        Assert.Equal("QU1", webhook.QueueId);
        Assert.Equal("CA2", webhook.ParentCallId);
        Assert.Null(webhook.AdditionalFields);
    }

    [Fact]
    public void CreateConference_ReferenceSample_IsReadCompletely()
    {
        var webhook = PerclWebhook.Read<CreateConferenceWebhook>(Utf8(SampleBodies.CreateConference));

        AssertStandardParameters(webhook, "createConference", CallStatus.InProgress, "inProgress");
        Assert.Equal(ConferenceId, webhook.ConferenceId);
        Assert.Equal(default, webhook.Status);
        AssertNoRecording(webhook);
    }

    [Fact]
    public void ConferenceStatus_ReferenceSample_IsReadCompletely()
    {
        var webhook = PerclWebhook.Read<ConferenceStatusWebhook>(Utf8(SampleBodies.ConferenceStatus));

        AssertStandardParameters(webhook, "conferenceStatus", CallStatus.InProgress, "inProgress");
        Assert.Equal(ConferenceId, webhook.ConferenceId);
        Assert.Equal(ConferenceStatus.Populated, webhook.Status.Known);
        Assert.Equal("populated", webhook.Status.Text);
        AssertNoRecording(webhook);
    }

    [Fact]
    public void ConferenceRecordingStatus_ReferenceSample_IsReadCompletely()
    {
        var webhook = PerclWebhook.Read<ConferenceRecordingStatusWebhook>(Utf8(SampleBodies.ConferenceRecordingStatus));

        AssertStandardParameters(webhook, "conferenceRecordingStatus", CallStatus.InProgress, "inProgress");
        Assert.Equal(ConferenceId, webhook.ConferenceId);
        Assert.Equal(ConferenceStatus.Empty, webhook.Status.Known);
        Assert.Equal("empty", webhook.Status.Text);
        Assert.Equal("RE6666666666666666666666666666666666666666", webhook.RecordingId);
        Assert.Equal(
            $"https://www.freeclimb.com/apiserver/Accounts/{AccountId}/Recordings/{webhook.RecordingId}/Download",
            webhook.RecordingUrl);
        Assert.Equal(42, webhook.RecordingDurationSec);
    }

    [Fact]
    public void LeaveConference_ReferenceSample_IsReadCompletely()
    {
        var webhook = PerclWebhook.Read<LeaveConferenceWebhook>(Utf8(SampleBodies.LeaveConference));

        AssertStandardParameters(webhook, "leaveConference", CallStatus.InProgress, "inProgress");
        Assert.Equal(ConferenceId, webhook.ConferenceId);
    }

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public async Task ReadAsync_StreamThatComesInPieces_GivesTheSameAsRead(string name)
    {
        var kind = WebhookKind.Named(name);
        var bytes = Utf8(kind.Sample);

        await using var stream = new PiecewiseStream(bytes);
        PerclWebhook fromStream = name switch
        {
            "inboundCall" => await PerclWebhook.ReadAsync<InboundCallWebhook>(stream),
            "createConference" => await PerclWebhook.ReadAsync<CreateConferenceWebhook>(stream),
            "conferenceStatus" => await PerclWebhook.ReadAsync<ConferenceStatusWebhook>(stream),
            "conferenceRecordingStatus" => await PerclWebhook.ReadAsync<ConferenceRecordingStatusWebhook>(stream),
            _ => await PerclWebhook.ReadAsync<LeaveConferenceWebhook>(stream),
        };

        Assert.Equal(kind.Read(bytes), fromStream);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_ThrowsOperationCanceledException()
    {
        await using var stream = new PiecewiseStream(Utf8(SampleBodies.InboundCall));

        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await PerclWebhook.ReadAsync<InboundCallWebhook>(stream, cancelled));
    }

    [Fact]
    public async Task ReadAsync_NullStream_ThrowsArgumentNullException() =>
        await Assert.ThrowsAsync<ArgumentNullException>(
            async () => await PerclWebhook.ReadAsync<InboundCallWebhook>(null!));

    private static void AssertStandardParameters(
        PerclWebhook webhook,
        string requestType,
        CallStatus callStatus,
        string callStatusText)
    {
        Assert.Equal(requestType, webhook.RequestType);
        Assert.Equal(CallId, webhook.CallId);
        Assert.Equal(AccountId, webhook.AccountId);
        Assert.Equal("+13125550100", webhook.From);
        Assert.Equal("+13125550199", webhook.To);
        Assert.Equal(callStatus, webhook.CallStatus.Known);
        Assert.Equal(callStatusText, webhook.CallStatus.Text);
        Assert.Equal(CallDirection.Inbound, webhook.Direction.Known);
        Assert.Equal("inbound", webhook.Direction.Text);
        Assert.Null(webhook.QueueId);
        Assert.Null(webhook.AdditionalFields);
    }

    private static void AssertNoRecording(ConferenceStateWebhook webhook)
    {
        Assert.Null(webhook.RecordingUrl);
        Assert.Null(webhook.RecordingId);
        Assert.Null(webhook.RecordingDurationSec);
    }

    private static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);

    /// <summary>A stream that hands out seven bytes at a time, as a network may.</summary>
    private sealed class PiecewiseStream(byte[] content) : MemoryStream(content)
    {
        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return await base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
        }

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            CopyPiecesToAsync(destination, cancellationToken);

        private async Task CopyPiecesToAsync(Stream destination, CancellationToken cancellationToken)
        {
            var buffer = new byte[7];
            int count;
            while ((count = await ReadAsync(buffer.AsMemory(), cancellationToken)) > 0)
            {
                await destination.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            }
        }
    }
}
