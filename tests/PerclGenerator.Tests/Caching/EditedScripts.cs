namespace PerclGenerator.Tests.Caching;

/// <summary>The files of a project with scripts, each of which depends on other declarations.</summary>
internal static class EditedScripts
{
    /// <summary>The files by their names.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Usings.cs"] = "global using Percl;\nglobal using Alias = App.Shared.Words;\n",
        ["Unrelated.cs"] = """
            namespace App;

            public static class Unrelated
            {
                public const int Number = 1;

                public static int Count() => 1;
            }
            """,
        ["Shared.cs"] = """
            namespace App.Shared;

            public static class Texts
            {
                public const string Hello = "Hello";

                public static int Length() => Hello.Length;
            }

            public static class Words
            {
                public const string Welcome = "Welcome";
            }

            public enum Speed
            {
                Slow = 1,
                Fast = 2,
            }
            """,
        ["Base.cs"] = """
            namespace App;

            public abstract class Closing
            {
                public static int Count() { return 1; }

                public Hangup Last => new() { Reason = "The end." };
            }
            """,
        ["Forward.cs"] = """
            namespace App;

            public static class Receivers;

            [PerclCommand]
            public partial record Forward
            {
                public required string To { get; init; }
            }
            """,
        ["Forward.More.cs"] = """
            namespace App;

            public partial record Forward
            {
                public string? Note { get; init; }
            }
            """,
        ["Amount.cs"] = """
            namespace App;

            public readonly struct Amount
            {
                public static implicit operator string(Amount amount) => "1";

                public Currency Currency => default;
            }

            public readonly struct Currency
            {
                public string Name => "EUR";
            }
            """,
        ["Extensions.cs"] = """
            namespace App;

            public static class Extensions
            {
                public static string Politely(this string text) => "Please: " + text;
            }
            """,
        ["RemarkAttribute.cs"] = "namespace App;\n\npublic sealed class RemarkAttribute : System.Attribute;\n",
        ["Outer.cs"] = "namespace App;\n\npublic partial class Outer\n{\n    private const string Secret = \"secret\";\n}\n",
        ["Plain.cs"] = "namespace App;\n\n[PerclScript, Remark]\npublic partial class Plain\n{\n    public Pause A => new() { Length = 100 };\n}\n",
        ["Plain.More.cs"] = "namespace App;\n\npublic partial class Plain\n{\n    public int More() => 1;\n}\n",
        ["Greeting.cs"] = Script("Greeting", "public Say A => new() { Text = Texts.Hello + Caller };"),
        ["Ending.cs"] = Script("Ending", "public Say A => new() { Text = Caller };", " : Closing"),
        ["Forwarding.cs"] = Script("Forwarding", "public Forward A => new() { To = Caller };"),
        ["Paying.cs"] = Script("Paying", "public Say A => new() { Text = new Amount() }; public Say B => new() { Text = $\"In {new Amount().Currency.Name}\" };"),
        ["Polite.cs"] = Script("Polite", "public Say A => new() { Text = Caller.Politely() };"),
        ["Aliased.cs"] = Script("Aliased", "public Say A => new() { Text = Alias.Welcome + Caller };"),
        ["Fast.cs"] = Script("Fast", "public Say A => Caller.Length == (int)Speed.Fast ? new() { Text = Caller } : new() { Text = \"-\" };"),
        ["Nested.cs"] = """
            namespace App;

            public partial class Outer
            {
                [PerclScript]
                public partial class Nested
                {
                    public Hangup A => new() { Reason = Secret };
                }
            }
            """,
    };

    private static string Script(string name, string commands, string bases = "") =>
        $"using App.Shared;\n\nnamespace App;\n\n[PerclScript]\npublic partial class {name}(string caller){bases}\n"
        + $"{{\n    private string Caller {{ get; }} = caller;\n\n    {commands}\n}}\n";
}
