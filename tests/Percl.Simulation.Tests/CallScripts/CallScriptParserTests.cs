namespace Percl.Simulation.Tests.CallScripts;

/// <summary>What a call script may not say, with the place and what was probably meant.</summary>
public sealed class CallScriptParserTests
{
    [Theory]
    [InlineData("cal /in", "(1,1): 'cal' is neither a word with which a line begins nor the name of a call; did you mean 'call'?")]
    [InlineData("", "(1,1): The script has no line, and so plays nothing.")]
    [InlineData("# Later.\n", "(1,1): The script has no line, and so plays nothing.")]
    [InlineData("> 1", "(1,1): There is no call yet. A line with 'call' must come first.")]
    [InlineData("call", "(1,5): Here must be a URL.")]
    [InlineData("call /in from", "(1,14): Here must be a number.")]
    [InlineData("call /in now", "(1,10): 'now' is too much.")]
    [InlineData("# a comment\n\ncall /in\n< GetDigit", "(4,3): 'GetDigit' is not a command; did you mean 'GetDigits'?")]
    [InlineData("call /in\n< getDigits", "(2,3): 'getDigits' is not a command; names are case-sensitive: did you mean 'GetDigits'?")]
    [InlineData("call /in\n< GetDigits maxDigit 6", "(2,13): 'maxDigit' is not an attribute of GetDigits; did you mean 'maxDigits'?")]
    [InlineData("call /in\n< Hangup now", "(2,10): The attribute of Hangup needs its name: Hangup attribute value.")]
    [InlineData("call /in\n< Say \"Hello", "(2,7): The string has no end.")]
    [InlineData("call /in\n\"Hello\"", "(2,1): A line does not begin with a string.")]
    [InlineData("call /in\n> hangap", "(2,3): 'hangap' is nothing that a party does, and not all of it are keys; did you mean 'hangup'?")]
    [InlineData("call /in\n>", "(2,2): Here must be what the party does.")]
    [InlineData("call /in\n> 12 at last", "(2,9): Here must be 'once'.")]
    [InlineData("call /in\n> say \"two\" confidence 101", "(2,24): '101' is not a confidence from 0 to 100.")]
    [InlineData("call /in\nwait 3", "(2,6): '3' is not a time, such as 500ms, 3s or 2min.")]
    [InlineData("call /in\nexpect callStatus complete", "(2,19): 'complete' is not a status of a call; did you mean 'completed'?")]
    [InlineData("call /in\nexpect no finding", "(2,11): Here must be 'findings'.")]
    [InlineData("call /in\nexpect webhook conferenceStatuss", "(2,16): 'conferenceStatuss' is not the name of a webhook; did you mean 'conferenceStatus'?")]
    [InlineData("call /in\nexpect webhook bogus", "(2,16): 'bogus' is not the name of a webhook.")]
    [InlineData("call /in\nexpect finding percl1001", "(2,16): 'percl1001' is not the id of a rule for answers; names are case-sensitive: did you mean 'PERCL1001'?")]
    [InlineData("call /in\nexpect finding 1001", "(2,16): '1001' is not the id of a rule for answers.")]
    [InlineData("call /in\nexpect problem", "(2,15): Here must be the text of a problem.")]
    [InlineData("call /in\n< GetDigits maxDigits six", "(2,23): 'six' is not a value of maxDigits, which is a number.")]
    [InlineData("call /in\n< Pause short", "(2,9): 'short' is not a value of length, which is a number.")]
    [InlineData("call /in\n< GetDigits flushBuffer yes", "(2,25): 'yes' is not a value of flushBuffer.")]
    [InlineData("call /in\n< OutDial ifMachine hangap", "(2,21): 'hangap' is not a value of ifMachine; did you mean 'hangup'?")]
    [InlineData("call /in\n> say hi confidence 101", "(2,21): '101' is not a confidence from 0 to 100.")]
    [InlineData("call /in\n> say \"hi\" confidence high", "(2,23): 'high' is not a confidence from 0 to 100.")]
    [InlineData("next in queue support", "(1,15): 'support' is not the id of a queue: QU and 40 hexadecimal digits.")]
    [InlineData("\uFEFFcal /in", "(1,1): 'cal' is neither a word with which a line begins nor the name of a call; did you mean 'call'?")]
    [InlineData("call /in\ncall /in", "(2,6): A second call needs a name: call name URL.")]
    [InlineData("call a /in\ncall a /in", "(2,6): 'a' is taken. The call needs another name.")]
    [InlineData("call wait /in", "(1,6): 'wait' is taken. The call needs another name.")]
    [InlineData("call ada /in\nada expect calStatus completed", "(2,12): 'calStatus' is not an expectation; did you mean 'callStatus'?")]
    [InlineData("next of queue", "(1,6): Here must be 'next in queue'.")]
    [InlineData("fail Everything", "(1,6): 'Everything' is not something that fails.")]
    [InlineData("dial /in ifMachine hang", "(1,20): 'hang' is not a reaction to a machine; did you mean 'hangup'?")]
    [InlineData("terminate all", "(1,11): Here must be 'conference'.")]
    public void Mistake_IsReportedWithItsPlaceAndAHint(string text, string expected)
    {
        var error = Assert.Throws<CallScriptException>(() => CallScript.Parse(text));

        Assert.Equal(expected, error.Message);
        Assert.StartsWith($"({error.Line},{error.Column}): ", expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uFEFFcall /in\r\n> 1\r\n")]
    [InlineData("call /in\n< GetDigits maxDigits *\n< Redirect \"/a?b\"\n< Say loop 2\n< GetDigits flushBuffer true")]
    [InlineData("call /in\nexpect webhook parkWait\nexpect webhook outDialApiConnect\nexpect finding PERCL1001\nexpect problem \"*500*\"")]
    [InlineData("call /in\n> say I have confidence\n> say confidence today\n> say \"hi confidence 40\"")]
    [InlineData("next in queue QU0123456789ABCDEF012345678901234567890123")]
    public void LookAlike_IsNoMistake(string text) => Assert.Equal(text, CallScript.Parse(text).ToString());

    [Fact]
    public void EachLineOfThePage_IsUnderstood()
    {
        var page = File.ReadAllText(Repository.Find("src/Percl.Simulation/CallScripts.md")).ReplaceLineEndings("\n");
        var blocks = page.Split("```text\n")[1..].Select(static rest => rest.Split("```")[0]).ToList();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, static block => CallScript.Parse(block));
    }
}
