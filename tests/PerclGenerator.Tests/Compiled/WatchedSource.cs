namespace PerclGenerator.Tests.Compiled;

/// <summary>What tells in which order it is evaluated, or changes what was evaluated before.</summary>
internal static class WatchedSource
{
    /// <summary>Follows <see cref="SampleSource.Surroundings"/>.</summary>
    public const string Surroundings = """
        /// <summary>Shows an object that may change.</summary>
        public readonly struct Live : ISpanFormattable
        {
            private readonly Person _person;
            public Live(Person person) => _person = person;
            public override string ToString() => _person.Name;
            public string ToString(string? format, IFormatProvider? provider) => _person.Name;
            public bool TryFormat(Span<char> destination, out int count, ReadOnlySpan<char> format, IFormatProvider? provider) =>
                destination.TryWrite(provider, $"{_person.Name}", out count);
        }

        /// <summary>Tells that it was formatted.</summary>
        public readonly struct Telling : ISpanFormattable
        {
            public override string ToString() => "told";
            public string ToString(string? format, IFormatProvider? provider) => ToString();
            public bool TryFormat(Span<char> destination, out int count, ReadOnlySpan<char> format, IFormatProvider? provider)
            {
                Told += "formatted;";
                return destination.TryWrite(provider, $"{ToString()}", out count);
            }
        }

        public readonly struct Failing : ISpanFormattable
        {
            public string ToString(string? format, IFormatProvider? provider) => throw new FormatException("no text");
            public bool TryFormat(Span<char> destination, out int count, ReadOnlySpan<char> format, IFormatProvider? provider) =>
                throw new FormatException("no text");
        }

        /// <summary>Has its text already.</summary>
        public sealed class Kept
        {
            private readonly string _text;
            public Kept(string text) => _text = text;
            public override string ToString() => _text;
        }

        /// <summary>A list that tells when it is copied, or read.</summary>
        public sealed class TellingList : List<string>, ICollection<string>, IReadOnlyList<string>
        {
            string IReadOnlyList<string>.this[int index] { get { Told += "read;"; return this[index]; } }
            int IReadOnlyCollection<string>.Count { get { Told += "counted;"; return Count; } }
            int ICollection<string>.Count { get { Told += "copied;"; return Count; } }
            IEnumerator<string> IEnumerable<string>.GetEnumerator() { Told += "copied;"; return GetEnumerator(); }
        }

        [PerclCommand]
        public sealed partial record Counted
        {
            private readonly int _number = Count();
            public string? Text { get; init; }
            public int Number() => _number;
            private static int Count() { Told += "created;"; return 1; }
        }

        [PerclCommand]
        public sealed partial record CountedByProperty
        {
            public string? Text { get; init; }
            private int Number { get; } = Count();
            private static int Count() { Told += "created;"; return 1; }
        }

        [PerclCommand]
        public sealed partial record CountedByEvent
        {
            public string? Text { get; init; }
            private event Action? Never = Count();
            private static Action? Count() { Told += "created;"; return null; }
            public void Raise() => Never?.Invoke();
        }

        public abstract record CountedBase
        {
            private readonly int _number = Count();
            public int Number() => _number;
            private static int Count() { Told += "created;"; return 1; }
        }

        [PerclCommand]
        public sealed partial record CountedByBase : CountedBase
        {
            public string? Text { get; init; }
        }

        [PerclCommand]
        public sealed partial record Begun
        {
            static Begun() => Told += "begun;";
            public string? Text { get; init; }
        }

        /// <summary>What its parameter is given is lost.</summary>
        #pragma warning disable CS8907
        [PerclCommand]
        public sealed partial record Lost(string Text)
        {
            public string? Text { get; init; }
        }
        #pragma warning restore CS8907

        /// <summary>Plain, though it keeps something.</summary>
        [PerclCommand]
        public sealed partial record Keeping
        {
            private readonly int _number = 1;
            private string? _none = null;
            public string? Text { get; init; }
            public int Number() => _number + (_none?.Length ?? 0);
        }

        [PerclCommand]
        public sealed partial record Demanding
        {
            [System.ComponentModel.DataAnnotations.Required]
            public required string To { get; init; }
        }

        public abstract class Watched : Sample
        {
            private readonly char[] _buffer = "ab".ToCharArray();

            public Live Live => new(Person);
            public Telling Telling { get; } = new();
            public Failing Failing { get; } = new();
            public Kept Kept { get; } = new("kept \"text\"");
            public Live? NoLive { get; }
            public ReadOnlySpan<char> View => _buffer;
            public Uri Site { get; } = new("https://example.com/ä/");
            public Uri Relative { get; } = new("menu/", UriKind.Relative);
            public string Scheme { get; } = "https";
            public string Ht { get; } = "ht";
            public string Tps { get; } = "tps";
            public string Slashes { get; } = "://";
            public string Quote { get; } = "\"";
            public string Tab { get; } = "\t";
            public bool Tls { get; } = true;
            public int Digit { get; } = 7;
            public DateTime Old { get; } = new(1800, 1, 1);
            public IReadOnlyList<string> Readable => _words;
            private readonly List<string> _words = new() { "a" };
            public List<string> Words { get { return _words; } }
            public TellingList TellingWords { get; } = new() { "a", "b" };
            [System.Text.Json.Serialization.JsonIgnore]
            public List<IPromptCommand> Menu { get; } = new() { new Say { Text = "menu" } };
            public Dictionary<string, string> Voice { get; } = new() { ["voice"] = "Eva" };
            public AudioStreamLocation Server { get; } = new() { Uri = "https://example.com" };
            public string Stream { get; } = "https://example.com/stream";

            public string Change(string text)
            {
                Told += text + ";";
                Person.Name = text;
                _buffer[0] = text[0];
                _words.Add(text);
                Menu.Add(new Pause { Length = 1 });
                Voice["name"] = text;
                return text;
            }

            public string Speak(string culture)
            {
                Told += culture + ";";
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                return culture;
            }
        }

        """;

    /// <summary>The same, in a class that is derived from another.</summary>
    public static string DerivedFrom(string baseType) =>
        Surroundings.Replace("class Watched : Sample", "class Watched : " + baseType, StringComparison.Ordinal);

    /// <summary>A script that is derived from what is watched.</summary>
    public static string Script(Shape shape) => SampleSource.Script(shape.Name, "Watched", [(shape.Type, shape.Expression)]);
}
