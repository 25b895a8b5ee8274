namespace Percl.Tests.Refusals;

public sealed partial class ExceptionTests
{
    [Theory]
    [InlineData("/menu?pin=4711", "'/menu?…'")]
    [InlineData("/menu#pin=4711", "'/menu#…'")]
    [InlineData("/pin/4711", "'/pin/xxxx'")]
    [InlineData("localhost:5000/menu", "'localhost:xxxx/menu'")]
    [InlineData("/menu", "'/menu'")]
    public void Message_AboutAUrl_ShowsNothingThatACallerHasPressed(string url, string shown)
    {
        var refusal = Assert.Throws<PerclException>(() => new PerclScript { new Redirect { ActionUrl = url } }.ToJson());

        Assert.Contains($"but is {shown}.", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", refusal.ToString(), StringComparison.Ordinal);
        Assert.Equal(url, refusal.Value);
    }

    [Fact]
    public void Message_AboutAUrlOfContents_ShowsNothingOfIt()
    {
        const string File = "SECRETfile";
        string[] written = [File];
        IPerclScript[] scripts =
        [
            new PerclScript { new Play { File = written[0], PrivacyMode = true } },
            new Playing(written[0]),
            new PlayingPart(written[0]),
            new PerclScript
            {
                new AudioStream
                {
                    Location = new AudioStreamLocation { Uri = written[0] },
                    ActionUrl = "https://example.com",
                    ContentType = AudioStreamContentType.Linear16At8000,
                    Metadata = [],
                    PrivacyMode = true,
                },
            },
        ];

        foreach (var script in scripts)
        {
            var refusal = Assert.Throws<PerclException>(() => script.ToJson());

            Assert.Contains(File, refusal.Value, StringComparison.Ordinal);
            Assert.DoesNotContain(File, refusal.ToString(), StringComparison.Ordinal);
            Assert.Contains(
                "but is 'xxxxx' (masked; the property Value has it). ", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Message_AboutAMissingItem_SaysWhatIsMissing()
    {
        var text = Assert.Throws<PerclException>(
            () => new PerclScript { new Listing { Words = ["", null!] } }.ToJson());
        var command = Assert.Throws<PerclException>(
            () => new PerclScript { new GetDigits { ActionUrl = "https://example.com", Prompts = [null!] } }.ToJson());

        Assert.StartsWith("Listing.words holds a text that is null. ", text.Message, StringComparison.Ordinal);
        Assert.Contains("words[1]", text.Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "GetDigits.prompts holds a command that is null. ", command.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exception_ThatAnApplicationCreates_HasItsMessageAndNoRule()
    {
        var cause = new InvalidOperationException();
        var exception = new PerclException("No script today.", cause);

        Assert.Equal("No script today.", exception.Message);
        Assert.Same(cause, exception.InnerException);
        Assert.Equal("No script today.", new PerclException("No script today.").Message);
        Assert.NotEmpty(new PerclException().Message);
        Assert.Equal(("", "", null, null), (exception.RuleId, exception.Path, exception.Script, exception.HelpLink));
    }

    [PerclCommand]
    internal sealed partial record Listing
    {
        public IReadOnlyList<string>? Words { get; init; }
    }

    [PerclScript]
    private readonly partial record struct Playing(string File)
    {
        public Play Only => new() { File = File, PrivacyMode = true };
    }

    [PerclScript]
    private readonly partial record struct PlayingPart(string File)
    {
        public Play Only => new() { File = $"{File}.wav", PrivacyMode = true };
    }
}
