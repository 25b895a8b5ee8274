using Percl.Declarations;

namespace Percl.Tests.Showing;

/// <summary>What a private command holds is shown nowhere.</summary>
public sealed partial class PrivateStringTests
{
    private const string Secret = "4711";

#pragma warning disable PERCL3004, PERCL3005 // What is unknown is private too.
    public static TheoryData<string> Shown()
    {
        var own = new Guarded
        {
            PrivacyMode = true,
            Text = Secret,
            Pin = 4711,
            Share = 4711.5,
            Words = [Secret],
            Names = new Dictionary<string, string> { [Secret] = Secret },
            More = new Part { Word = Secret },
        };
        PerclScript script = [own];
        return
        [
            own.ToString(),
            script.ToString(),
            PerclScript.Parse(script.ToJson()).ToString(),
            PerclScript.Parse(script.ToJson())[0].ToString()!,
            new Holding(own).ToString(),
            new Wrapping { Inner = own }.ToString(),
            new Holding(new Wrapping { Inner = own }).ToString(),
            new Overriding { PrivacyMode = true, Pin = 4711 }.ToString(),
            new OverridingAgain { PrivacyMode = true, Pin = 4711 }.ToString(),
            new Unmarked { PrivacyMode = true, Pin = 4711 }.ToString(),
            new UnmarkedHolding(own).ToString(),
            new Named { PrivacyMode = true, Pin = 4711 }.ToString(),
            Read("""[{"Say":{"text":"a","more":{"4711":[4711,{"4711":1}]},"privacyMode":true}}]"""),
            Read("""[{"Say":{"text":"a","more":[{"Say":{"text":"4711","privacyMode":true}}]}}]"""),
            Read("""[{"Hangup":{"more":4711,"privacyMode":true}}]"""),
            Read("""[{"Soon":{"more":{"4711":[4711,{"4711":1}]},"privacyMode":"true"}}]"""),
            Read("""[{"Soon":{"say":[{"Say":{"text":"4711","privacyMode":true}}]}}]"""),
        ];
    }
#pragma warning restore PERCL3004, PERCL3005

    [Theory]
    [MemberData(nameof(Shown))]
    public void String_WithAPrivateCommand_HasMasksAlone(string shown)
    {
        Assert.DoesNotContain(Secret, shown, StringComparison.Ordinal);
        Assert.Contains("\"xxxxx\"", shown, StringComparison.Ordinal);
        Assert.Contains("\"privacyMode\":", shown, StringComparison.Ordinal);
    }

    private static string Read(string json) => PerclScript.Parse(json).ToString();

    [Fact]
    public void String_WithoutPrivacy_HasAll() => Assert.Equal(
        """{"Overriding":{"privacyMode":false,"pin":4711}}""",
        new Overriding { PrivacyMode = false, Pin = 4711 }.ToString());

    [PerclObject]
    internal sealed partial record Part
    {
        public string? Word { get; init; }
    }

    [PerclCommand]
    internal sealed partial record Guarded
    {
        [Privacy]
        public bool? PrivacyMode { get; init; }

        public string? Text { get; init; }

        public int? Pin { get; init; }

        public double? Share { get; init; }

        public IReadOnlyList<string>? Words { get; init; }

        public IReadOnlyDictionary<string, string>? Names { get; init; }

        public Part? More { get; init; }
    }

    [PerclCommand]
    internal sealed partial record Wrapping
    {
        public IPerclCommand? Inner { get; init; }
    }

    internal abstract record Base
    {
        [Privacy]
        public abstract bool? PrivacyMode { get; init; }
    }

    [PerclCommand]
    internal partial record Overriding : Base
    {
        public override bool? PrivacyMode { get; init; }

        public int? Pin { get; init; }
    }

    [PerclCommand]
    internal sealed partial record OverridingAgain : Overriding
    {
        public override bool? PrivacyMode { get; init; }
    }

    /// <summary>Its string is the compiler's, with that of its base.</summary>
    internal sealed record Unmarked : Overriding;

    [PerclCommand]
    internal sealed partial record Named
    {
        public bool? PrivacyMode { get; init; }

        public int? Pin { get; init; }
    }

    [PerclScript]
    private partial record HoldingRecord(IPerclCommand Command, string Pin)
    {
        public IPerclCommand First => Command;
    }

    private sealed record UnmarkedHolding(IPerclCommand Command) : HoldingRecord(Command, Secret);

    [PerclScript]
    private readonly partial record struct Holding(IPerclCommand Command)
    {
        public IPerclCommand First => Command;
    }
}
