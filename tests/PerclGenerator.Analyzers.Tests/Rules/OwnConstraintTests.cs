namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>What commands of one's own declare of their attributes, in forms that are easily overlooked.</summary>
public sealed class OwnConstraintTests
{
    [Fact]
    public Task Endless_MayBeNegative() => PerclVerifier.VerifyAsync(
        """
        [PerclCommand]
        public sealed partial record Sing
        {
            [Endless(-1)] public int? Times { get; init; }
            [Endless(0)] public long? Loop { get; init; }
        }

        public class Program
        {
            public Sing[] Wrong() => [new() { Times = {|#0:-1|} }, new() { Loop = {|PERCL2019:0|} }];
            public Sing[] Right(int times) => [new() { Times = 0, Loop = -1 }, new() { Times = times }, new() { Times = 1, Loop = 1 }, new()];
        }
        """,
        Expected.Of("PERCL2019", 0, "'Sing.times' is -1, so 'Sing' is repeated until the caller hangs up"));

    [Fact]
    public Task AnnotationsOfParametersOfARecord_AreThoseOfItsProperties() => PerclVerifier.VerifyAsync("""
        using System.ComponentModel.DataAnnotations;

        [PerclCommand]
        public sealed partial record Sing(
            [Range(1, 9)] int Height,
            [Required] string? Song,
            [StringLength(3)] string? Key = null,
            [AllowedValues("a", "b")] string? Letter = null,
            [property: Range(1, 2)] int Volume = 1,
            [param: MaxLength(2)] string? Short = null,
            [RegularExpression("[a-z]+")] string? Word = null);

        public class Program
        {
            public Sing[] Wrong(string song) =>
            [
                new({|PERCL2011:10|}, song),
                new(1, {|PERCL2010:null|}),
                new(1, song, {|PERCL2012:"long"|}, {|PERCL2013:"c"|}, {|PERCL2011:3|}, {|PERCL2012:"abc"|}, {|PERCL2013:"A"|}),
                new(1, song) { Height = {|PERCL2011:0|} },
                new(1, song) { Key = {|PERCL2012:"long"|} },
            ];

            public Sing[] Right(string song, int height) =>
            [
                new(1, song), new(9, song, "abc", "a", 2, "ab", "abc"), new(height, song, song, song, height, song, song), new(Song: song, Height: 2),
            ];
        }
        """);

    [Fact]
    public Task AnnotationsOfParametersThatAreNoProperties_SayNothing() => PerclVerifier.VerifyAsync("""
        using System.ComponentModel.DataAnnotations;

        [PerclCommand]
        public sealed partial class Sing([Range(1, 9)] int height)
        {
            public int Height { get; init; } = height;
        }

        [PerclCommand]
        public sealed partial record Hum
        {
            public Hum([Range(1, 9)] int loud) => Height = loud;
            public int Height { get; init; }
        }

        public class Program
        {
            public IPerclCommand[] Build() => [new Sing(10) { Height = 10 }, new Hum(10) { Height = 10 }];
        }
        """);

    [Theory]
    [InlineData("[(new {|PERCL2021:Say|} { Text = \"pin\" })]")]
    [InlineData("[new {|PERCL2021:Say|} { Text = \"pin\" }!]")]
    [InlineData("[(IPromptCommand)new {|PERCL2021:Say|} { Text = \"pin\" }]")]
    [InlineData("([new {|PERCL2021:Say|} { Text = \"pin\" }])")]
    [InlineData("(new IPromptCommand[] { (new {|PERCL2021:Say|} { Text = \"pin\" }) })")]
    [InlineData("[new {|PERCL2021:Say|} { Text = \"pin\" } with { Loop = 2 }]")]
    [InlineData("[(new Say { Text = \"pin\" } with { PrivacyMode = true })]")]
    [InlineData("[(new Say { Text = \"pin\", PrivacyMode = false })]")]
    [InlineData("[(prompt with { Text = \"pin\" })]")]
    [InlineData("[(prompt)]")]
    public Task PrivacyOfPrompts_IsSeenHoweverTheyAreWrapped(string prompts) => PerclVerifier.VerifyAsync($$"""
        public class Program
        {
            public GetDigits Build(string url, Say prompt) => new() { ActionUrl = url, PrivacyMode = true, Prompts = {{prompts}} };
        }
        """);
}
