namespace PerclGenerator.Tests.Compiled;

/// <summary>What the scripts of <see cref="Forms"/> are made of, besides <see cref="SampleSource"/>: C# 12.</summary>
internal static class FormSource
{
    /// <summary>A file of another namespace, which the scripts' file uses.</summary>
    public const string Elsewhere = """
        namespace Elsewhere;

        public static class Extras
        {
            public static string Loud(this string text) => text + "!";
            public static string Kind(this object value) => "object";
            public static string Kind(this long value) => "long";
            public static string Kind(int value) => "int";
            public static string Long(this string text) => text + text.Length;
            public static string Long(string text, int more) => "no extension";
        }
        """;

    /// <summary>Types and members that expressions speak of.</summary>
    public const string Surroundings = "using Elsewhere;\n" + SampleSource.Surroundings + """
        [PerclCommand(IsTerminal = true)]
        public sealed partial record Transfer
        {
            public string? Target { get; init; }
            public int Priority { get; init; } = 1;
        }

        [PerclCommand]
        public sealed partial record Forward(string Target)
        {
            public int Priority { get; init; } = 1;
        }

        [PerclCommand]
        public partial struct Tick
        {
            public Tick(int times) => Times = times;
            public int Times { get; set; }
        }

        /// <summary>Becomes another command where it is used as one.</summary>
        [PerclCommand]
        public sealed partial record Draft(string Text)
        {
            public static implicit operator Say(Draft draft) => new() { Text = "final " + draft.Text };
        }

        public sealed record Rough(string Text)
        {
            public static implicit operator Say(Rough rough) => new() { Text = "rough " + rough.Text };
        }

        [PerclCommand]
        public sealed partial record Mail
        {
            public required string Subject { get; init; }
            public string? Value_subject { get; init; }
            public string? Writer { get; init; }
            public string? Cursor { get; init; }
        }

        [PerclCommand]
        public sealed partial record Poem
        {
            public string? Line1 { get; init; }
            public string? Line2 { get; init; }
            public string? Line3 { get; init; }
            public string? Line4 { get; init; }
            public string? Line5 { get; init; }
            public string? Line6 { get; init; }
            public string? Line7 { get; init; }
            public string? Line8 { get; init; }
            public string? Line9 { get; init; }
            public string? Line1_ { get; init; }
            public string? Line { get; init; }
        }

        #pragma warning disable CS8907 // The parameter is not read.
        [PerclCommand]
        public sealed partial record Forgetful(string? Text)
        {
            public string? Text { get; init; }
        }
        #pragma warning restore CS8907

        [PerclCommand]
        public sealed partial record Listing(params string[] Words);

        /// <summary>A text with a type of its own.</summary>
        public record Caller(string Name)
        {
            public static implicit operator string(Caller caller) => caller.Name;
        }

        public sealed record VipCaller(string Name) : Caller(Name);

        public readonly record struct Key(int Value)
        {
            public static implicit operator int(Key key) => key.Value;
        }

        public sealed class Noted
        {
            public static implicit operator string(Noted? noted) => noted is null ? "none" : "noted";
        }

        /// <summary>Commands are in fields: a property would be one of the script.</summary>
        public abstract class FormSample : Sample
        {
            public readonly Say Ready = new() { Text = "ready" };
            public readonly Draft Drafted = new("draft");
            public readonly Rough Scribbled = new("sketch");
            public readonly Forward Next = new("next");
            public readonly Forward? NotNext = null;
            public readonly Tick Ticking = new(7);
            public readonly dynamic Loose = new Say { Text = "loose" };
            public readonly dynamic Any = 5;
            public readonly Noted Note = new();
            public readonly Caller? Who = null;
            public readonly Caller Vip = new VipCaller("Vi");
            public readonly Key Pressed = new(1);
            public Func<string> Maker { get; } = () => "made";
            public string this[int index, [System.Runtime.CompilerServices.CallerMemberName] string caller = ""] => caller + index;
            public string Optional(string first = "first", params string[] others) => first + others.Length;
            public string Run(Func<string> make) => make();
            public string Show(FormattableString text) => text.Format;
            public T Take<T>(T value) where T : class => value;
        }

        """;

    /// <summary>A script with one property.</summary>
    public static string Script(Shape shape) => SampleSource.Script(shape.Name, (shape.Type, shape.Expression))
        .Replace(" : Sample", " : FormSample", StringComparison.Ordinal);
}
