namespace PerclGenerator.Tests.Caching;

/// <summary>The files of a project with commands and objects, each of which depends on other declarations.</summary>
internal static class EditedCommands
{
    /// <summary>The files by their names.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new SortedDictionary<string, string>(
        StringComparer.Ordinal)
    {
        ["Usings.cs"] = """
            global using Percl;
            global using Percl.Declarations;
            global using System.ComponentModel.DataAnnotations;
            global using System.Runtime.Serialization;
            global using System.Text.Json.Serialization;
            global using Words = App.Shared.Phrases;
            global using SiteAttribute = App.WebAttribute;

            """,
        ["Framework.cs"] = "namespace System.Text.Json.Serialization;\n\ninternal sealed class Added;\n",
        ["Readable.cs"] = "namespace Percl;\n\ninternal sealed class ReadableCommandsAttribute : System.Attribute;\n",
        ["Unrelated.cs"] = """
            namespace App;

            public static class Unrelated
            {
                public const int Number = 1;

                public static int Count() => 1;
            }
            """,
        ["Names.cs"] = """
            namespace App.Shared;

            public static class Names
            {
                public const string Target = "target";

                public static int Count() => 1;
            }
            """,
        ["Phrases.cs"] = "namespace App.Shared;\n\npublic static class Phrases\n{\n    public const string Where = \"where\";\n}\n",
        ["Numbers.cs"] = "namespace App;\n\npublic static class Numbers\n{\n    public const int Two = 2;\n}\n",
        ["Speed.cs"] = """
            using static App.Numbers;

            namespace App.Shared;

            public enum Speed
            {
                Slow = 1,

                [EnumMember(Value = "quick")]
                Fast = Two,
            }
            """,
        ["Size.cs"] = """
            public class Head;

            public enum Size
            {
                Small,
            #if LARGE
                Large,
            #endif
            }
            """,
        ["Sized.cs"] = Command("Sized", "public Size? Size { get; set; }"),
        ["Root.cs"] = """
            namespace App;

            public abstract class Root
            {
                [Privacy]
                public virtual bool? Silent { get; set; }
            }
            """,
        ["Base.cs"] = """
            namespace App;

            public abstract partial class Base : Root
            {
                public string? Id { get; set; }

                public string? Hidden { get; set; }

                private string? Own { get; set; }

                public int Count() { return 1; }
            }
            """,
        ["Base.More.cs"] = "namespace App;\n\npublic partial class Base\n{\n    public required string Note { get; set; }\n}\n",
        ["Derived.cs"] = Command(
            "Derived", "public override bool? Silent { get; set; } public int Own { get; set; }", " : Base"),
        ["Named.cs"] = Command("Named", "[JsonPropertyName(Names.Target)] public string? To { get; set; }"),
        ["Worded.cs"] = Command("Worded", "[JsonPropertyName(Words.Where)] public string? To { get; set; }"),
        ["Choosing.cs"] = Command("Choosing", "[AllowedValues(Names.Target)] public string? Choice { get; set; }"),
        ["Timed.cs"] = Command("Timed", "public Speed? Speed { get; set; }"),
        ["Greeting.cs"] = "namespace App;\n\npublic interface IGreeting : IPromptCommand;\n",
        ["Asking.cs"] = Command("Asking", "public IGreeting[]? Prompts { get; set; }"),
        ["Texts.cs"] = "namespace App;\n\npublic sealed class Texts : System.Collections.Generic.List<string>;\n",
        ["Reading.cs"] = Command("Reading", "public Texts? Texts { get; set; }"),
        ["Address.cs"] = """
            namespace App;

            [PerclObject]
            public partial class Address
            {
                public string? Street { get; set; }

                public string Country => "US";
            }
            """,
        ["Address.More.cs"] = "namespace App;\n\npublic partial class Address\n{\n    public int Length() => 1;\n}\n",
        ["Home.cs"] = "namespace App;\n\npublic sealed class Home : Address;\n",
        ["Sending.cs"] = Command("Sending", "public Home? To { get; set; }"),
        ["Amount.cs"] = "namespace App;\n\n[PerclObject]\npublic partial struct Amount\n{\n    public int Cents { get; set; }\n}\n",
        ["Paying.cs"] = Command("Paying", "public Amount Price { get; set; }"),
        ["WebAttribute.cs"] = "namespace App;\n\npublic sealed class WebAttribute : AbsoluteUrlAttribute;\n",
        ["Browsing.cs"] = Command("Browsing", "[Web] public string? Url { get; set; }"),
        ["Visiting.cs"] = Command("Visiting", "[Site] public string? Url { get; set; }"),
        ["Outer.cs"] = "namespace App;\n\npublic partial class Outer<T>;\n",
        ["Outer.More.cs"] = "namespace App;\n\npublic partial class Outer<T> where T : IPromptCommand;\n",
        ["Nested.cs"] = """
            namespace App;

            public partial class Outer<T>
            {
                [PerclCommand]
                public partial class Nested
                {
                    public T? First { get; set; }
                }
            }
            """,
        ["Menu.cs"] = "namespace App;\n\n[PerclScript]\npublic partial class Menu\n{\n    public Hangup A => new();\n}\n",
        ["Jumping.cs"] = Command("Jumping", "public Menu? Next { get; set; }"),
        ["Answered.cs"] = "namespace App;\n\npublic sealed record Answered;\n",
        ["Calling.cs"] = Command("Calling", "[Webhook(typeof(Answered))] public string? Url { get; set; }"),
        ["Plain.cs"] = "namespace App;\n\n[PerclCommand]\npublic partial record Plain(string Name);\n",
        ["Plain.More.cs"] = "namespace App;\n\npublic partial record Plain\n{\n    public string? More { get; init; }\n}\n",
    };

    private static string Command(string name, string members, string bases = "") =>
        $"using App.Shared;\n\nnamespace App;\n\n[PerclCommand]\npublic partial class {name}{bases}\n"
        + $"{{\n    {members}\n}}\n";
}
