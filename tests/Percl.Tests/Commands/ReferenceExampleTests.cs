using System.Buffers;
using System.Text;

namespace Percl.Tests.Commands;

/// <summary>The example on the reference's page of CreateConference.</summary>
public sealed partial class ReferenceExampleTests
{
    private const string Expected =
        """[{"CreateConference":{"actionUrl":"http://example.com/conferenceCreated","statusCallbackUrl":"http://www.example.com/conferenceStatusChanged"}}]""";

    [Fact]
    public void CollectionExpression_ReferenceExample_IsExact()
    {
        PerclScript script =
        [
            new CreateConference
            {
                ActionUrl = "http://example.com/conferenceCreated",
                StatusCallbackUrl = "http://www.example.com/conferenceStatusChanged",
            },
        ];

        AssertExact(script);
    }

    [Fact]
    public void Add_ReferenceExample_IsExact()
    {
        var script = new PerclScript();
        script.Add(new CreateConference
        {
            ActionUrl = "http://example.com/conferenceCreated",
            StatusCallbackUrl = "http://www.example.com/conferenceStatusChanged",
        });

        AssertExact(script);
    }

    [Fact]
    public void DeclaredScript_ReferenceExample_IsExact() =>
        AssertExact(new Declared("http://example.com", "http://www.example.com"));

    private static void AssertExact(IPerclScript script)
    {
        var output = new ArrayBufferWriter<byte>();
        script.WriteTo(output);

        Assert.Equal(Expected, Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Equal(Expected, Encoding.UTF8.GetString(script.ToUtf8Bytes()));
        Assert.Equal(Expected, script.ToJson());
    }

    [PerclScript]
    private readonly partial record struct Declared(string BaseUrl, string StatusUrl)
    {
        public CreateConference Conference => new()
        {
            ActionUrl = $"{BaseUrl}/conferenceCreated",
            StatusCallbackUrl = $"{StatusUrl}/conferenceStatusChanged",
        };
    }
}
