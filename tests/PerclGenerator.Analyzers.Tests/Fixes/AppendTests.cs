namespace PerclGenerator.Analyzers.Tests.Fixes;

/// <summary>The command that ends a script to which statements add.</summary>
public sealed class AppendTests
{
    private const string Key = "PERCL1005.AppendCommand";

    [Theory]
    [InlineData(
        """
                PerclScript script = new();
                {|PERCL1005:script.Add(new Say { Text = "a" });|} // A.

                // Done.
                return script;
        """,
        """
                PerclScript script = new();
                script.Add(new Say { Text = "a" }); // A.
                script.Add(new Hangup());

                // Done.
                return script;
        """)]
    [InlineData(
        """
                PerclScript script = [];
                script.Add(new Say { Text = "a" });
                if (open)
                {
                    {|PERCL1005:script.Add(new Say { Text = "b" });|}
                }

                return script;
        """,
        """
                PerclScript script = [];
                script.Add(new Say { Text = "a" });
                if (open)
                {
                    script.Add(new Say { Text = "b" });
                }
                script.Add(new Hangup());

                return script;
        """)]
    public Task ScriptThatIsReturned_EndsWithHangup(string statements, string expected) =>
        PerclVerifier.VerifySuggestionAsync(Key, InMethod(statements), InMethod(expected));

    [Theory]
    [InlineData(
        """
                PerclScript script = new();
                {|PERCL1005:script.Add(new Say { Text = "a" });|}
                if (open)
                {
                    return script;
                }

                return [.. script, new Hangup()];
        """)]
    public Task ScriptThatGoesSeveralWays_StaysAsItIs(string statements) =>
        PerclVerifier.VerifySuggestionAsync(Key, InMethod(statements), InMethod(statements));

    private static string InMethod(string statements) => $$"""
        class Program
        {
            PerclScript Make(bool open)
            {
        {{statements}}
            }
        }
        """;
}
