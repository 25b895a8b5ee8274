namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL4004Tests
{
    [Fact]
    public Task Properties_WithOneName_AreReportedAtTheSecond() => PerclVerifier.VerifyAsync(
        """
        [PerclCommand]
        public partial record Dial
        {
            public string? Text { get; init; }
            public string? {|#0:text|} { get; init; }

            [System.Text.Json.Serialization.JsonPropertyName("from")]
            public string? Caller { get; init; }
            public string? {|#1:From|} { get; init; }
        }
        """,
        Expected.Of("PERCL4004", 0, "'Text' and 'text' are both written as 'text'"),
        Expected.Of("PERCL4004", 1, "'Caller' and 'From' are both written as 'from'"));

    [Fact]
    public Task Properties_OfWhichOneIsIgnored_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        [PerclCommand]
        public partial record Dial
        {
            public string? Text { get; init; }

            [System.Text.Json.Serialization.JsonIgnore]
            public string? text { get; init; }
        }
        """);
}
