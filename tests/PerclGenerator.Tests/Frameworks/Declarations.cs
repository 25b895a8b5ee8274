namespace PerclGenerator.Tests.Frameworks;

/// <summary>Commands, objects, scripts and files of every kind, in C# 11.</summary>
internal static class Declarations
{
    public const string Code = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using Percl;
        using Percl.Declarations;

        namespace App;

        public enum Mode { Fast, Slow }

        [PerclObject]
        public partial record Size(int Width, int? Height);

        [PerclCommand]
        public partial class Everything
        {
            public int Always { get; set; }
            public string Text { get; set; }
            public required string MustNotBeEmpty { get; set; }
            public Uri Plain { get; set; }
            [AudioUrl]
            public required Uri Audio { get; set; }
            [AbsoluteUrl]
            public string Optional { get; set; }
            public byte Small { get; set; }
            public ulong? Large { get; set; }
            public double? Real { get; set; }
            public float Single { get; set; }
            public decimal? Money { get; set; }
            public bool Flag { get; set; }
            public Mode Mode { get; set; }
            public Mode? OptionalMode { get; set; }
            [Required]
            public Mode? DemandedMode { get; set; }
            public Size Size { get; set; }
            public IReadOnlyList<IPromptCommand> Prompts { get; set; }
            public IEnumerable<Say> Greetings { get; set; }
            public Pause[] Pauses { get; set; }
            public IReadOnlyList<string> Words { get; set; }
            public IReadOnlyDictionary<string, string> Map { get; set; }
            public IPerclCommand Next { get; set; }
            public PerclScript Script { get; set; }
        }

        [PerclCommand]
        public readonly partial record struct Beep(string First, string Second, string Third, string Fourth, string Fifth,
            string Sixth, string Seventh, string Eighth, string Ninth, string Tenth, string Eleventh, string Twelfth);

        [PerclScript]
        public partial class Constant
        {
            public Say Hello => new() { Text = "Hello" };
        }

        [PerclScript]
        public readonly partial record struct Whole(string BaseUrl, string A, string B, int Number, object Thing)
        {
            public Say Many => new() { Text = $"{A}{B}{A}{B}{A}{B}{A}{B}{A}{B}{A}{B}{Number}{Thing}" };
            public Redirect Url => new() { ActionUrl = A + B + "/path" };
            public Constant Other => new();
            public Beep? Value => Number > 0 ? new Beep() : null;
            public List<IPerclCommand> Rest => new() { new Hangup() };
        }
        """;

    public const string File = """
        [
          { "Say": { "text": "Hello {{name}}, number {{number}}.", "loop": {{count:int}}, "privacyMode": {{isPrivate:bool}} } },
          { "Enqueue": { "queueId": "{{queue}}", "waitUrl": "{{baseUrl}}/wait", "actionUrl": "{{scheme}}://{{name}}" } },
        ]
        """;
}
