namespace PerclGenerator.Analyzers.Tests.Rules.Flow;

/// <summary>Choices that leave no way past the end of a script: they take every value, or throw.</summary>
public sealed class ExhaustiveChoiceTests
{
    [Fact]
    public Task Choice_WhoseOtherBranchesThrow_Ends() => PerclVerifier.VerifyAsync("""
        class Program
        {
            PerclScript A(bool b) => [b ? new Hangup() : throw new Exception(), {|PERCL1001:new Say { Text = "a" }|}];

            PerclScript B(int n) =>
            [
                n switch { 1 => new Hangup(), 2 => new Redirect { ActionUrl = "https://example.com" }, _ => throw new Exception() },
                {|PERCL1001:new Say { Text = "a" }|},
            ];

            void C(PerclScript script, bool b)
            {
                script.Add(b ? throw new Exception() : new Hangup());
                {|PERCL1001:script.Add(new Say { Text = "a" });|}
            }
        }

        [PerclScript]
        partial record D(bool B)
        {
            public Hangup End => B ? new() : throw new Exception();
            public Say {|PERCL1001:Never|} => new() { Text = "a" };
        }
        """);

    [Theory]
    [InlineData("n", "case 1: script.Add(new Hangup()); break; case var other: script.Add(new Hangup()); break;")]
    [InlineData("n", "case 1: script.Add(new Hangup()); break; case var _: script.Add(new Hangup()); break;")]
    [InlineData("n", "case 1: script.Add(new Hangup()); break; case { }: script.Add(new Hangup()); break;")]
    [InlineData("b", "case true: script.Add(new Hangup()); break; case false: script.Add(new Hangup()); break;")]
    [InlineData("b", "case true or false: script.Add(new Hangup()); break;")]
    [InlineData("b ? true : (bool?)null", "case true: case false: script.Add(new Hangup()); break; case null: script.Add(new Hangup()); break;")]
    [InlineData("script.Count > 1 ? script : null", "case null: script.Add(new Hangup()); break; case not null: script.Add(new Hangup()); break;")]
    [InlineData("script.Count > 1 ? script : null", "case null: script.Add(new Hangup()); break; case ({ }): script.Add(new Hangup()); break;")]
    public Task Switch_WhoseSectionsTakeAll_Ends(string value, string sections) => PerclVerifier.VerifyAsync($$"""
        class Program
        {
            void M(PerclScript script, int n, bool b)
            {
                switch ({{value}})
                {
                    {{sections}}
                }

                {|PERCL1001:script.Add(new Say { Text = "a" });|}
            }
        }
        """);

    [Fact]
    public Task Script_ThatAnExtensionBlockExtends_IsFollowed() => PerclVerifier.VerifyVersionAsync(
        Microsoft.CodeAnalysis.CSharp.LanguageVersion.Preview,
        """
        static class Extensions
        {
            extension(PerclScript script)
            {
                public void End()
                {
                    script.Add(new Hangup());
                    {|PERCL1001:script.Add(new Say { Text = "a" });|}
                }

                public void Maybe(bool condition)
                {
                    if (condition) script.Add(new Hangup());
                    script.Add(new Say { Text = "a" });
                }
            }
        }

        class Kept(PerclScript script)
        {
            void End()
            {
                script.Add(new Hangup());
                script.Add(new Say { Text = "a" });
            }
        }
        """);
}
