namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>Code in versions of C# that the oldest supported compiler does not know.</summary>
public sealed class NewLanguageTests
{
    [Fact]
    public Task ReceiverOfAnExtensionBlock_IsReadWhereItIsMarked() => PerclVerifier.VerifyAsync("""
        using System.Diagnostics.CodeAnalysis;

        static class Extensions
        {
            extension([StringSyntax("PerCL")] string json)
            {
                public PerclScript ToScript() => PerclScript.Parse(json);
                public PerclScript Script => PerclScript.Parse(json);
            }

            extension(string text)
            {
                public string Twice() => text + text;
            }
        }

        class Program
        {
            PerclScript A() => "[{|PERCL3003:1|}]".ToScript();
            PerclScript B() => "[{|PERCL3003:1|}]".Script;
            string C() => "[1]".Twice();
        }
        """);

    [Fact]
    public Task PartialProperty_MayHaveAValue() => PerclVerifier.VerifyAsync("""
        using System.ComponentModel.DataAnnotations;

        [PerclCommand]
        public partial class Dial
        {
            [Required] public partial string? Number { get; set; }
            [Required] public string? Prefix { get => field ?? "+"; set; }
        }

        public partial class Dial
        {
            private string? _number = "1";
            public partial string? Number { get => _number; set => _number = value; }
        }

        public static class Program
        {
            public static Dial Build() => new();
        }
        """);

    [Fact]
    public Task AttributeThatIsSetWhereTheCommandIsNotNull_IsNotCalledMissing() => PerclVerifier.VerifyAsync("""
        using System.ComponentModel.DataAnnotations;

        [PerclCommand]
        public partial class Dial
        {
            [Required] public string? Number { get; set; }
        }

        public class Program
        {
            private Dial? _dial = new();

            public Dial? Build(bool condition, string number)
            {
                Dial? dial = condition ? new() : null;
                dial?.Number = number;
                _dial?.Number = number;
                return dial ?? _dial;
            }
        }
        """);
}
