namespace PerclGenerator.Analyzers.Tests.Fixes;

/// <summary>Fixes of values in C#.</summary>
public sealed class ValueSuggestionTests
{
    [Theory]
    [InlineData("PERCL2002.EditText", "new Redirect { ActionUrl = {|PERCL2002:\"http://example.com\"|} }", "new Redirect { ActionUrl = \"https://example.com\" }")]
    [InlineData("PERCL2002.EditText", "new Redirect { ActionUrl = {|PERCL2002:$\"HTTP://example.com/{url}\"|} }", "new Redirect { ActionUrl = $\"HTTPS://example.com/{url}\" }")]
    [InlineData("PERCL2002.EditText", "new Redirect { ActionUrl = {|PERCL2002:@\"http://example.com/\" + url|} }", "new Redirect { ActionUrl = @\"https://example.com/\" + url }")]
    [InlineData("PERCL2004.EditText", "new Redirect { ActionUrl = {|PERCL2004:\"https://example.com\" + \"menu\"|} }", "new Redirect { ActionUrl = \"https://example.com\" + \"/menu\" }")]
    [InlineData("PERCL2004.EditText", "new Redirect { ActionUrl = {|PERCL2004:\"https://example.com/a/\" + $\"/menu{url}\"|} }", "new Redirect { ActionUrl = \"https://example.com/a/\" + $\"menu{url}\" }")]
    [InlineData("PERCL2004.EditText", "new Redirect { ActionUrl = {|PERCL2004:$\"{Base}menu\"|} }", "new Redirect { ActionUrl = $\"{Base}/menu\" }")]
    [InlineData("PERCL2004.EditText", "new Redirect { ActionUrl = {|PERCL2004:Base + \"/\" + \"/menu\"|} }", "new Redirect { ActionUrl = Base + \"/\" + \"menu\" }")]
    [InlineData("PERCL2004.EditText", "new Redirect { ActionUrl = {|PERCL2004:$@\"{Base}{(\"menu\")}\"|} }", null)]
    [InlineData("PERCL2011.ReplaceValue", "new GetSpeech { ActionUrl = url, GrammarFile = url, ConfidenceThreshold = {|PERCL2011:1.5|} }", "new GetSpeech { ActionUrl = url, GrammarFile = url, ConfidenceThreshold = 1 }")]
    [InlineData("PERCL2011.ReplaceValue", "new GetSpeech { ActionUrl = url, GrammarFile = url, ConfidenceThreshold = {|PERCL2011:-0.5|} /* low */ }", "new GetSpeech { ActionUrl = url, GrammarFile = url, ConfidenceThreshold = 0 /* low */ }")]
    [InlineData("PERCL2011.ReplaceValue", "new Pause { Length = {|PERCL2011:0|} }", null)]
    [InlineData("PERCL2011.ReplaceValue", "new Say { Text = \"a\", Loop = {|PERCL2011:-1|} }", null)]
    [InlineData("PERCL2011.ReplaceValue", "new GetSpeech { ActionUrl = url, GrammarFile = url, ConfidenceThreshold = {|PERCL2011:High|} }", null)]
    [InlineData("PERCL2013.ReplaceValue", "new Say { Text = \"a\", Language = {|PERCL2013:\"en-us\"|} }", "new Say { Text = \"a\", Language = \"en-US\" }")]
    [InlineData("PERCL2013.ReplaceValue", "new Say { Text = \"a\", Language = {|PERCL2013:$\"en_US\"|} }", "new Say { Text = \"a\", Language = \"en-US\" }")]
    [InlineData("PERCL2013.ReplaceValue", "new Say { Text = \"a\", Language = {|PERCL2013:\"klingon\"|} }", null)]
    [InlineData("PERCL2014.ReplaceValue", "new Sms { To = {|PERCL2014:\"+1 (555) 012-3456\"|}, From = \"+15550123456\", Text = \"a\" }", "new Sms { To = \"+15550123456\", From = \"+15550123456\", Text = \"a\" }")]
    [InlineData("PERCL2014.ReplaceValue", "new Sms { To = {|PERCL2014:\"555-0123\"|}, From = \"+15550123456\", Text = \"a\" }", null)]
    [InlineData("PERCL2020.ReplaceValue", "new Pause { Length = {|PERCL2020:5|} }", "new Pause { Length = 5000 }")]
    [InlineData("PERCL2011.ReplaceValue", "new GetSpeech { ActionUrl = url, GrammarFile = url, NoInputTimeoutMs = {|PERCL2011:0|} }", null)]
    [InlineData("PERCL2020.ReplaceValue", "new OutDial { ActionUrl = url, CallConnectUrl = url, Destination = url, CallingNumber = url, Timeout = {|PERCL2020:90000001|} }", null)]
    [InlineData("PERCL2020.ReplaceValue", "new OutDial { ActionUrl = url, CallConnectUrl = url, Destination = url, CallingNumber = url, Timeout = {|PERCL2020:90000|} }", "new OutDial { ActionUrl = url, CallConnectUrl = url, Destination = url, CallingNumber = url, Timeout = 90 }")]
    public Task Value_BecomesWhatIsNearest(string key, string expression, string? expected) =>
        PerclVerifier.VerifySuggestionAsync(key, InClass(expression), InClass(expected ?? expression));

    [Fact]
    public Task Values_OfTwoFiles_AreFixedAtOnce() => PerclVerifier.VerifySuggestionAsync(
        "PERCL2020.ReplaceValue",
        (
            """
            class First
            {
                PerclScript script = [
                    new Pause { Length = {|PERCL2020:5|} }, // Five.
                    new Pause { Length = {|PERCL2020:3|} },
                ];
            }
            """,
            """
            class First
            {
                PerclScript script = [
                    new Pause { Length = 5000 }, // Five.
                    new Pause { Length = 3000 },
                ];
            }
            """),
        (
            "class Second { Pause pause = new() { Length = {|PERCL2020:2|} }; }",
            "class Second { Pause pause = new() { Length = 2000 }; }"));

    private static string InClass(string expression) => $$"""
        class Program
        {
            const string Base = "https://example.com";
            const double High = 2;
            object Method(string url) => {{expression}};
        }
        """;
}
