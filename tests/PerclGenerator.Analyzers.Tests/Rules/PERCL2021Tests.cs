namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL2021Tests
{
    [Fact]
    public Task NestedCommand_WithoutThePrivacyOfItsHost_IsReportedOnce() => PerclVerifier.VerifyAsync(
        PerclVerifier.InMethod("""
            var a = new GetDigits
            {
                ActionUrl = url,
                PrivacyMode = true,
                Prompts = [new {|#0:Say|} { Text = url }, new Pause { Length = 500 }, new Play { File = url, PrivacyMode = false }],
            };
            """),
        Expected.Of(
            "PERCL2021", 0, "'Say' does not inherit 'privacyMode' from 'GetDigits'; set it on 'Say' too to keep its content out of logs"));

    [Fact]
    public Task NestedCommands_AreSeenHoweverTheListIsWritten() => PerclVerifier.VerifyStatementsAsync("""
        var a = new GetDigits { ActionUrl = url, PrivacyMode = true, Prompts = new List<IPromptCommand> { new {|PERCL2021:Say|} { Text = url } } };
        var b = new GetDigits { ActionUrl = url, PrivacyMode = true, Prompts = new IPromptCommand[] { new {|PERCL2021:Say|} { Text = url } } };
        var c = new GetDigits { ActionUrl = url, PrivacyMode = true, Prompts = new[] { new {|PERCL2021:Say|} { Text = url } } };
        var d = new GetDigits { ActionUrl = url, PrivacyMode = condition, Prompts = [new Say { Text = url }] };
        var e = new GetDigits { ActionUrl = url, PrivacyMode = true, Prompts = [.. new List<Say> { new() { Text = url } }] };
        var f = new GetDigits { ActionUrl = url, Prompts = [new Say { Text = url }] };
        var g = new OutDial { Destination = url, CallingNumber = url, ActionUrl = url, CallConnectUrl = url, PrivacyMode = true };
        """);
}
