namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>PERCL2010 and PERCL2017: a declaration may give an attribute its value where nobody sets it.</summary>
public sealed class GivenByDeclarationTests
{
    private const string Required = "[System.ComponentModel.DataAnnotations.Required]";

    [Fact]
    public Task ConstructorOfABaseClass_MayGiveTheValue() => PerclVerifier.VerifyAsync($$"""
        public abstract class Call
        {
            protected Call() => Number = "1";
            {{Required}} public string? Number { get; set; }
        }

        public abstract class Further : Call
        {
        }

        public class Open
        {
            public Open() { }
            public Open(string? number) => Number = number;
            {{Required}} public virtual string? Number { get; set; }
        }

        public abstract record Base
        {
            protected Base() => Init();
            {{Required}} public string? Number { get; set; }
            private void Init() => Number = "1";
        }

        [PerclCommand] public sealed partial class Dial : Call { }
        [PerclCommand] public sealed partial class Longer : Further { }
        [PerclCommand] public sealed partial class Opened : Open { {{Required}} public string? Prefix { get; set; } }
        [PerclCommand] public sealed partial record Written : Base;

        public static class Program
        {
            public static Dial A() => new();
            public static IPerclCommand B() => new Longer();
            public static IPerclCommand C() => new Opened();
            public static Written D() => new() { };
        }
        """);

    [Fact]
    public Task BaseClassThatGivesNothing_IsNoExcuse() => PerclVerifier.VerifyAsync($$"""
        public abstract class Call
        {
            {{Required}} public string? Number { get; set; }
        }

        public abstract record Base
        {
            {{Required}} public string? Number { get; init; }
        }

        [PerclCommand] public sealed partial class Dial : Call { }
        [PerclCommand] public sealed partial record Written : Base;

        public static class Program
        {
            public static Dial A() => {|PERCL2010:new|}();
            public static IPerclCommand B() => new {|PERCL2010:Written|}();
        }
        """);

    [Fact]
    public Task OwnGetterOrInitialiser_MayGiveTheValue() => PerclVerifier.VerifyAsync($$"""
        [PerclCommand]
        public sealed partial class Dial
        {
            private string? _number = "1";
            {{Required}} public string? Number { get => _number; set => _number = value; }
            {{Required}} public string? Prefix { get; set; } = "+";
            {{Required}} public string? Line { get { return _number ?? "1"; } set { _number = value; } }
        }

        [PerclCommand]
        public sealed partial class Primary(string number)
        {
            {{Required}} public string? Number { get; set; } = number;
        }

        [PerclCommand]
        public sealed partial class Constructed
        {
            public Constructed() => Number = "1";
            {{Required}} public string? Number { get; set; }
        }

        public static class Program
        {
            public static IPerclCommand[] All() => [new Dial(), new Primary("1"), new Constructed()];
        }
        """);
}
