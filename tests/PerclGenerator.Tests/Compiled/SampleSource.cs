namespace PerclGenerator.Tests.Compiled;

/// <summary>What the scripts of these tests are made of, besides their commands: C# 11, for any framework.</summary>
internal static class SampleSource
{
    /// <summary>Usings, and types that expressions speak of.</summary>
    public const string Surroundings = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Numerics;
        using Percl;
        using static App.Texts;
        using Alias = App.Texts;

        namespace App;

        public enum Mode { Fast, VerySlow = 7, [System.Runtime.Serialization.EnumMember(Value = "odd \"one\"")] Odd }

        public static class Texts
        {
            public const string Hello = "Hello \"you\"\n";
            public const int Seven = 7;
            public static readonly string Place = "Zürich";
            public static string Told { get; set; } = "";
            public static string Upper(string? text) => (text ?? "").ToUpperInvariant();
            public static string Twice(this string text) => text + text;
            public static T Same<T>(T value) => value;
        }

        #if NET
        public readonly struct Celsius : ISpanFormattable
        #else
        public readonly struct Celsius : IFormattable
        #endif
        {
            private readonly double _degrees;
            public Celsius(double degrees) => _degrees = degrees;
            public override string ToString() => _degrees.ToString(CultureInfo.CurrentCulture) + " °C";
            public string ToString(string? format, IFormatProvider? provider) => _degrees.ToString(format, provider) + " °C!";
        #if NET
            public bool TryFormat(Span<char> destination, out int count, ReadOnlySpan<char> format, IFormatProvider? provider) =>
                destination.TryWrite(provider, $"{_degrees} °C!", out count);
        #endif
        }

        public sealed class Person
        {
            public Person(string name) => Name = name;
            public string Name { get; set; }
            public override string ToString() => "<" + Name + ">";
        }

        [PerclCommand]
        public sealed partial record Greet(string Text, int? Times) : IPromptCommand
        {
            public bool? Loud { get; init; }
            public double? Speed { get; init; }
            public Mode? Mode { get; init; }
            public Uri? Picture { get; init; }
            public string[]? Words { get; init; }
            public Say? Inner { get; init; }
        }

        [PerclCommand("Beep")]
        public partial record struct BeepCommand
        {
            public int Times { get; set; }
            public string? Sound { get; set; }
        }

        /// <summary>Not plain: a new one is not empty.</summary>
        [PerclCommand]
        public sealed partial record Shout
        {
            public string Text { get; init; } = "HEY";
            public string? Second { get => _second + "!"; init => _second = value; }
            private readonly string? _second;
        }

        public abstract class Sample
        {
            public string Name { get; set; } = "Ann-Sofie \"A\" Öberg";
            public string BaseUrl { get; set; } = "https://example.com";
            public string? Missing { get; set; }
            public string Empty { get; set; } = "";
            public string High { get; set; } = "\ud83d";
            public string Low { get; set; } = "\ude00";
            public string Long { get; set; } = string.Concat(Enumerable.Repeat("abc\u0001ä日本\\", 40));
            public char Letter { get; set; } = 'é';
            public bool Flag { get; set; } = true;
            public bool? Perhaps { get; set; }
            public int Count { get; set; } = -1234567;
            public int? Number { get; set; } = 42;
            public int? Nothing { get; set; }
            public long Big { get; set; } = long.MinValue;
            public double Real { get; set; } = -12345.678;
            public float Single { get; set; } = 0.1f;
            public decimal Money { get; set; } = 1234.50m;
            public Mode Mode { get; set; } = Mode.VerySlow;
            public Mode? NoMode { get; set; }
            public Guid Id { get; set; } = new("0f8fad5b-d9cb-469f-a165-70867728950e");
            public DateTime When { get; set; } = new(2026, 11, 23, 17, 5, 9);
        #if NET
            public DateOnly Day { get; set; } = new(2026, 1, 2);
            public ReadOnlySpan<char> Chars => "span \"x\"";
        #else
            public DateTimeOffset Day { get; set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1));
            public string Chars => "span \"x\"";
        #endif
            public TimeSpan Span { get; set; } = TimeSpan.FromSeconds(-3725.25);
            public BigInteger Huge { get; set; } = BigInteger.Pow(7, 300);
            public Celsius Warm { get; set; } = new(21.5);
            public Uri Link { get; set; } = new("https://example.com/ä?q=1 2");
            public Version Release { get; set; } = new(1, 2, 3);
            public Person Person { get; set; } = new("Bo");
            public Person? Nobody { get; set; }
            public object Thing { get; set; } = 3.5;
            public string[] Names { get; set; } = { "a", "b ä", "c" };
            [System.Text.Json.Serialization.JsonIgnore]
            public List<IPromptCommand> Prepared { get; set; } = new() { new Say { Text = "prepared" } };
            public int Calls { get; set; }

            public string Tell(string text)
            {
                Told += text + ";";
                Calls++;
                return text + Calls;
            }

            public int TellNumber(int number)
            {
                Told += number + ";";
                return number;
            }

            public string Caller([System.Runtime.CompilerServices.CallerMemberName] string caller = "") => caller;

            /// <summary>Changes what another hole beside it shows.</summary>
            public string Rename(string name)
            {
                Person.Name = name;
                return name;
            }

            public string Fail(string text) => throw new InvalidOperationException(text);

            /// <summary>The commands as objects, property by property.</summary>
            public abstract IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects();
        }

        """;

    /// <summary>A script with these properties: a type and an expression each.</summary>
    public static string Script(string name, params IReadOnlyList<(string Type, string Expression)> properties) =>
        Script(name, "Sample", properties);

    /// <summary>A script with these properties that is derived from a class.</summary>
    public static string Script(string name, string baseType, IReadOnlyList<(string Type, string Expression)> properties) => $$"""
        [PerclScript]
        public sealed partial class {{name}} : {{baseType}}
        {
            private static readonly Say Shared = new() { Text = "shared" };
        {{string.Join("\n", properties.Select((property, i) => $"    public {property.Type} P{i} => {property.Expression};"))}}
            public override IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects() =>
                new Func<IEnumerable<IPerclCommand?>>[] { {{string.Join(", ", properties.Select((property, i) => IsList(property.Type) ? $"() => P{i}.Cast<IPerclCommand?>()" : $"() => new IPerclCommand?[] {{ P{i} }}"))}} };
        }

        """;

    private static bool IsList(string type) => type.EndsWith("[]", StringComparison.Ordinal);
}
