namespace PerclGenerator.Analyzers.Tests.Fixes;

/// <summary>Fixes that set or remove attributes in C#.</summary>
public sealed class AttributeSuggestionTests
{
    [Fact]
    public Task AttributeWithoutEffect_IsRemoved() => PerclVerifier.VerifySuggestedStatementsAsync(
        "PERCL2018.RemoveAttribute",
        """
                var speech = new GetSpeech
                {
                    ActionUrl = url,
                    GrammarType = GrammarType.BuiltIn, // Ours.
                    GrammarRule = {|PERCL2018:"main"|},
                    // Digits.
                    GrammarFile = BuiltInGrammar.Digits4,
                };
                var other = new GetSpeech { ActionUrl = url, GrammarFile = "DIG1", GrammarType = GrammarType.BuiltIn, GrammarRule = {|PERCL2018:"b"|} };
        """,
        """
                var speech = new GetSpeech
                {
                    ActionUrl = url,
                    GrammarType = GrammarType.BuiltIn, // Ours.
                    // Digits.
                    GrammarFile = BuiltInGrammar.Digits4,
                };
                var other = new GetSpeech { ActionUrl = url, GrammarFile = "DIG1", GrammarType = GrammarType.BuiltIn };
        """);

    [Fact]
    public Task AttributeThatNeedsAnother_GetsIt() => PerclVerifier.VerifySuggestedStatementsAsync(
        "PERCL2017.SetAttribute",
        """
                var dial = new OutDial
                {
                    Destination = url,
                    CallingNumber = url,
                    ActionUrl = url,
                    CallConnectUrl = url,
                    IfMachineUrl = {|PERCL2017:url + "a"|} // Where to.
                };
                var speech = new GetSpeech { ActionUrl = url, GrammarType = GrammarType.Url, GrammarFile = {|PERCL2017:"DIG4"|} };
        """,
        """
                var dial = new OutDial
                {
                    Destination = url,
                    CallingNumber = url,
                    ActionUrl = url,
                    CallConnectUrl = url,
                    IfMachineUrl = url + "a", // Where to.
                    IfMachine = IfMachine.Redirect
                };
                var speech = new GetSpeech { ActionUrl = url, GrammarType = GrammarType.BuiltIn, GrammarFile = "DIG4" };
        """);

    [Fact]
    public Task GrammarThatIsBuiltIn_GetsItsType() => PerclVerifier.VerifySuggestedStatementsAsync(
        "PERCL2001.SetAttribute",
        "new GetSpeech { ActionUrl = url, GrammarFile = {|PERCL2001:BuiltInGrammar.YesNo|} }.ToString();",
        "new GetSpeech { ActionUrl = url, GrammarFile = BuiltInGrammar.YesNo, GrammarType = GrammarType.BuiltIn }.ToString();");

    [Fact]
    public Task AttributeThatNeedsAnother_IsRemoved() => PerclVerifier.VerifySuggestedStatementsAsync(
        "PERCL2017.RemoveAttribute",
        """
                var dial = new OutDial
                {
                    Destination = url,
                    CallingNumber = url,
                    ActionUrl = url,
                    CallConnectUrl = url,
                    IfMachineUrl = {|PERCL2017:url + "a"|},
                };
                var other = new OutDial { Destination = url, CallingNumber = url, ActionUrl = url, CallConnectUrl = url, IfMachine = {|PERCL2017:IfMachine.Redirect|} };
        """,
        """
                var dial = new OutDial
                {
                    Destination = url,
                    CallingNumber = url,
                    ActionUrl = url,
                    CallConnectUrl = url,
                };
                var other = new OutDial { Destination = url, CallingNumber = url, ActionUrl = url, CallConnectUrl = url };
        """);

    [Theory]
    [InlineData("PERCL2018.RemoveAttribute", "new GetSpeech { ActionUrl = url, GrammarType = GrammarType.BuiltIn, GrammarFile = \"DIG1\", GrammarRule = {|PERCL2018:$\"a{Console.Read()}\"|} }.ToString();")]
    public Task AttributeWhoseValueDoesSomething_Stays(string key, string statements) =>
        PerclVerifier.VerifySuggestedStatementsAsync(key, statements, statements);

    [Fact]
    public Task TooManyDigits_HaveNoCertainFix()
    {
        const string statements = "new GetDigits { ActionUrl = url, MinDigits = {|PERCL2017:4|}, MaxDigits = 2 }.ToString();";
        return PerclVerifier.VerifySuggestedStatementsAsync("PERCL2017.RemoveAttribute", statements, statements);
    }

    [Fact]
    public Task NestedCommands_GetThePrivacyOfTheirHost() => PerclVerifier.VerifySuggestedStatementsAsync(
        "PERCL2021.AddAttribute",
        """
                var digits = new GetDigits
                {
                    ActionUrl = url,
                    PrivacyMode = true,
                    Prompts =
                    [
                        new {|PERCL2021:Say|} { Text = "Your number, please." }, // First.
                        new {|PERCL2021:Say|}
                        {
                            // Again.
                            Text = "Please.",
                        },
                        new {|PERCL2021:Say|}
                        {
                            Text = "Now."
                        },
                        new Pause { Length = 100 },
                    ],
                };
        """,
        """
                var digits = new GetDigits
                {
                    ActionUrl = url,
                    PrivacyMode = true,
                    Prompts =
                    [
                        new Say { Text = "Your number, please.", PrivacyMode = true }, // First.
                        new Say
                        {
                            // Again.
                            Text = "Please.",
                            PrivacyMode = true,
                        },
                        new Say
                        {
                            Text = "Now.",
                            PrivacyMode = true
                        },
                        new Pause { Length = 100 },
                    ],
                };
        """);
}
