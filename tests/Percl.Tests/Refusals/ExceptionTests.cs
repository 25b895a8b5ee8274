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
    public void Message_AboutAMissingItem_SaysWhatIsMissing()
    {
        var text = Assert.Throws<PerclException>(
            () => new PerclScript { new Listing { Words = ["", null!] } }.ToJson());
        var command = Assert.Throws<PerclException>(
            () => new PerclScript { new GetDigits { ActionUrl = "https://example.com", Prompts = [null!] } }.ToJson());

        Assert.StartsWith("Listing.words holds a text that is null. ", text.Message, StringComparison.Ordinal);
        Assert.Contains("words[1]", text.Message, StringComparison.Ordinal);
        Assert.StartsWith("GetDigits.prompts holds a command that is null. ", command.Message, StringComparison.Ordinal);
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
}
