namespace PerclGenerator.Analyzers.Tests.Json;

/// <summary>PERCL3007.</summary>
public sealed class AttributeTwiceTests
{
    [Theory]
    [InlineData("""[{"Say":{"text":"a","engine":{"name":"ElevenLabs","parameters":{{|PERCL3007:"voice"|}:"a","voice":"b"}}}}]""")]
    [InlineData("""[{"Say":{"text":"a","engine":{{|PERCL3007:"name"|}:"ElevenLabs","name":"ElevenLabs"}}}]""")]
    [InlineData("""[{"AudioStream":{"location":{"uri":"https://example.com/in"},"contentType":"audio/mulaw;rate=8000","actionUrl":"https://example.com","metadata":["a","a"]}}]""")]
    [InlineData("""[{"Say":{"text":"a","engine":{"parameters":{"voice":"a","Voice":"b","model":"a"}}}},{"Say":{"text":"a","engine":{"parameters":{"voice":"a"}}}}]""")]
    public Task NameThatStandsTwiceInAnObject_IsReported(string json) => PerclVerifier.VerifyAsync(
        $"class Program {{ string Json = /* lang=percl */ \"\"\"{json}\"\"\"; }}");

    [Fact]
    public Task Message_SaysWhere() => PerclVerifier.VerifyAsync(
        """"
        class Program
        {
            string Json = /* lang=percl */ """[{"Say":{"text":"a","engine":{"parameters":{{|#0:"voice"|}:"a","voice":"b"}}}}]""";
        }
        """",
        Expected.Of("PERCL3007", 0, "'Say.engine.parameters.voice' is specified more than once"));

    [Fact]
    public Task Fix_RemovesTheFirst_WhichReadersIgnore() => PerclVerifier.VerifySuggestionAsync(
        "PERCL3007.RemoveAttribute",
        """"
        class Program
        {
            string Json = /* lang=percl */ """[{"Say":{"text":"a","engine":{"parameters":{{|PERCL3007:"voice"|}:"a","voice":"b"}}}}]""";
        }
        """",
        """"
        class Program
        {
            string Json = /* lang=percl */ """[{"Say":{"text":"a","engine":{"parameters":{"voice":"b"}}}}]""";
        }
        """");
}
