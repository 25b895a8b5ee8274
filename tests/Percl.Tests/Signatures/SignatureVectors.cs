using Percl.Signatures;

namespace Percl.Tests.Signatures;

/// <summary>
/// Signed requests, genuine and not, with what must be found. Those with the secret of the official C# SDK's tests were
/// published there, and with the SDKs for Ruby and PHP; the signatures of the others were computed with Python and checked with OpenSSL.
/// </summary>
internal static class SignatureVectors
{
    public const string FirstSecret = "sigsec_0123456789abcdef0123456789abcdef01234567";
    public const string SecondSecret = "sigsec_89abcdef0123456789abcdef0123456789abcdef";
    public const string SdkSecret = "sigsec_ead6d3b6904196c60835d039e91b3341c77a7793";

    public const string InboundCallMac = "1f1bdab861728a474b2095df5fac3e6ac0bfd93bd26bff6f66dce7f80840d07c";
    public const string SecondInboundCallMac = "4c44fc42fef71be28b0f5d329e9fe0d3ed5820fd56f3277d14850b794d1c4e78";
    public const string MessageMac = "d45a61276385d190091a9064742020e51d85940492176377854f454bf4a4e60f";
    public const string SdkMac = "c3957749baf61df4b1506802579cc69a74c77a1ae21447b930e5a704f9ec4120";

    public const string PublishedMac = "2f33654710a27e57828fa8556c2ed47c7a324aca88f155e296579e2ae851ce7b";
    public const string LaterPublishedMac = "7239961b8aa1212ed50408e206602d0d6b13590f48fcab22dd1aae47069e8820";

    public const string InboundCall =
        """
        {"accountId":"AC0534faec6b32da45f36166674d65b3903f784141","callId":"CA1111111111111111111111111111111111111111","callStatus":"ringing","conferenceId":null,"direction":"inbound","from":"+13125550100","parentCallId":null,"queueId":null,"requestType":"inboundCall","to":"+13125550199"}
        """;

    public const string Message =
        """
        {"accountId":"AC0534faec6b32da45f36166674d65b3903f784141","applicationId":"AP7777777777777777777777777777777777777777","direction":"inbound","from":"+13125550100","messageId":"SM9999999999999999999999999999999999999999","phoneNumberId":"PN8888888888888888888888888888888888888888","requestType":"messageDelivery","status":"received","text":"Café ☕ 你好","to":"+13125550199"}
        """;

    public const string SdkCall =
        """
        {"accountId":"AC1334ffb694cd8d969f51cddf5f7c9b478546d50c","callId":"CAccb0b00506553cda09b51c5477f672a49e0b2213","callStatus":"ringing","conferenceId":null,"direction":"inbound","from":"+13121000109","parentCallId":null,"queueId":null,"requestType":"inboundCall","to":"+13121000096"}
        """;

    public const string PublishedCall =
        """
        {"accountId":"AC0123456789abcdefABCDEF0123456789abcdef00","callId":"CA0123456789abcdefABCDEF0123456789abcdef00","callStatus":"ringing","conferenceId":null,"direction":"inbound","from":"+13121000109","parentCallId":null,"queueId":null,"requestType":"inboundCall","to":"+13121000096"}
        """;

    public static IReadOnlyList<SignatureVector> All { get; } =
    [
        new("V1", "ASCII body, one signature")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = $"t=1700000000,v1={InboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.Valid,
        },
        new("V2", "a secret is being replaced, and only the new one is known here")
        {
            Secret = SecondSecret,
            Now = 1700000005,
            Header = $"t=1700000000,v1={InboundCallMac},v1={SecondInboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.Valid,
        },
        new("V3", "characters outside ASCII")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = $"t=1700000000,v1={MessageMac}",
            Body = Message,
            Expected = SignatureStatus.Valid,
        },
        new("V4", "published by the official SDK")
        {
            Secret = SdkSecret,
            Now = 1679944190,
            Header = $"t=1679944186,v1={SdkMac},v1=1ba18712726898fbbe48cd862dd096a709f7ad761a5bab14bda9ac24d963a6a8",
            Body = SdkCall,
            Expected = SignatureStatus.Valid,
        },
        new("V5", "published by the official SDK as genuine, but a decade ahead; the second signature is right")
        {
            Secret = SdkSecret,
            Now = 1795000000,
            Header = $"t=2140000000,v1={SdkMac},v1=814978ae2603594cfc9310680625ea6cdb958d7c940f0695726048f1e4d7af9e",
            Body = SdkCall,
            Expected = SignatureStatus.TooNew,
        },
        new("N1", "as old as the tolerance")
        {
            Secret = FirstSecret,
            Now = 1700000300,
            Header = $"t=1700000000,v1={InboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.Valid,
        },
        new("N2", "a second older")
        {
            Secret = FirstSecret,
            Now = 1700000301,
            Header = $"t=1700000000,v1={InboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.TooOld,
        },
        new("N3", "a second too far ahead")
        {
            Secret = FirstSecret,
            Now = 1699999699,
            Header = $"t=1700000000,v1={InboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.TooNew,
        },
        new("N4", "altered body")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = $"t=1700000000,v1={InboundCallMac}",
            Body = InboundCall.Replace("ringing", "inProgress", StringComparison.Ordinal),
            Expected = SignatureStatus.NoMatch,
        },
        new("N5", "another secret")
        {
            Secret = SecondSecret,
            Now = 1700000005,
            Header = $"t=1700000000,v1={InboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.NoMatch,
        },
        new("N6", "same JSON, written anew")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = $"t=1700000000,v1={InboundCallMac}",
            Body = Spaced(InboundCall),
            Expected = SignatureStatus.NoMatch,
        },
        new("N7", "signed as if the body were ASCII")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = "t=1700000000,v1=65b4d65e3d3cde003b0824d66f0e1942896bc1c456eb5036ac4d26dfbbd2200b",
            Body = Message,
            Expected = SignatureStatus.NoMatch,
        },
        new("H1", "comma at the end")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = $"t=1700000000,v1={InboundCallMac},",
            Body = InboundCall,
            Expected = SignatureStatus.Valid,
        },
        new("H2", "blank after the comma")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = $"t=1700000000, v1={InboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.Valid,
        },
        new("H3", "upper case")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = "t=1700000000,v1=1F1BDAB861728A474B2095DF5FAC3E6AC0BFD93BD26BFF6F66DCE7F80840D07C",
            Body = InboundCall,
            Expected = SignatureStatus.Valid,
        },
        new("H4", "no timestamp")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = $"v1={InboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.TimestampMissing,
        },
        new("H5", "no signature")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = "t=1700000000",
            Body = InboundCall,
            Expected = SignatureStatus.SignatureMissing,
        },
        new("H6", "two timestamps")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = $"t=1700000000,t=1700000001,v1={InboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.TimestampRepeated,
        },
        new("H7", "no number")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = $"t=abc,v1={InboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.TimestampMalformed,
        },
        new("H8", "sign")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = $"t=+1700000000,v1={InboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.TimestampMalformed,
        },
        new("H9", "leading zero")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = $"t=01700000000,v1={InboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.NoMatch,
        },
        new("H10", "beyond 32 bits")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = $"t=2147483648,v1={InboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.TooNew,
        },
        new("H11", "milliseconds")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = $"t=1700000000000,v1={InboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.TooNew,
        },
        new("H12", "no hexadecimal digits")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = "t=1700000000,v1=zz",
            Body = InboundCall,
            Expected = SignatureStatus.SignatureMalformed,
        },
        new("H13", "too short")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = "t=1700000000,v1=00",
            Body = InboundCall,
            Expected = SignatureStatus.SignatureMalformed,
        },
        new("H14", "malformed signature beside a good one")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = $"t=1700000000,v1=zz,v1={InboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.Valid,
        },
        new("H15", "unknown scheme beside a good one")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = $"t=1700000000,v0=00,v1={InboundCallMac}",
            Body = InboundCall,
            Expected = SignatureStatus.Valid,
        },
        new("H16", "empty header")
        {
            Secret = FirstSecret,
            Now = 1700000005,
            Header = "",
            Body = InboundCall,
            Expected = SignatureStatus.HeaderMissing,
        },
        new("P1", "ids with hexadecimal digits of both cases")
        {
            Secret = SdkSecret,
            Now = 1679944190,
            Header = $"t=1679944186,v1={PublishedMac}",
            Body = PublishedCall,
            Expected = SignatureStatus.Valid,
        },
        new("P2", "the same request, many years later")
        {
            Secret = SdkSecret,
            Now = 2130000000,
            Header = $"t=2130000000,v1={LaterPublishedMac}",
            Body = PublishedCall,
            Expected = SignatureStatus.Valid,
        },
    ];

    public static TheoryData<string> Ids => [.. All.Select(vector => vector.Id)];

    public static SignatureVector Named(string id) => All.Single(vector => vector.Id == id);

    private static string Spaced(string json) =>
        json.Replace(",", ", ", StringComparison.Ordinal).Replace(":", ": ", StringComparison.Ordinal);
}
