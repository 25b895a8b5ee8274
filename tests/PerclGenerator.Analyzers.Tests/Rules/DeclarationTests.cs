namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>PERCL4001 to PERCL4004: what cannot be generated is reported.</summary>
public sealed class DeclarationTests
{
    [Fact]
    public Task TypesThatAreNotPartial_AreReported() => PerclVerifier.VerifyAsync("""
        [PerclCommand]
        public sealed record {|PERCL4001:Dial|};

        [PerclScript]
        public class {|PERCL4001:Menu|} { }

        public class {|PERCL4001:Outer|}
        {
            public partial struct Middle
            {
                [PerclCommand]
                public partial record struct Inner;
            }
        }
        """);

    [Fact]
    public Task PartThatIsNotPartial_IsReportedWhereItStands() => PerclVerifier.VerifyBrokenAsync("""
        [PerclCommand]
        public partial class Dial { }

        public class {|PERCL4001:Dial|} { }
        """);

    [Fact]
    public Task Message_SaysWhatIsGenerated() => PerclVerifier.VerifyAsync(
        """
        public class {|#0:Outer|}
        {
            [PerclCommand]
            public partial class Dial { }
        }
        """,
        Expected.Of("PERCL4001", 0, "'Outer' must be partial, so that the code that writes 'Dial' can be generated"));

    [Fact]
    public Task KindsOfTypes_ThatCannotBeGenerated_AreReported() => PerclVerifier.VerifyAsync("""
        [PerclCommand]
        public static partial class {|PERCL4002:Static|} { }

        [PerclScript]
        public ref partial struct {|PERCL4002:RefStruct|} { }

        [PerclCommand]
        file partial record {|PERCL4002:Local|};

        [PerclCommand, PerclScript]
        public partial record {|PERCL4002:Both|};
        """);

    [Fact]
    public Task Properties_ThatCannotBeWritten_AreReported() => PerclVerifier.VerifyAsync("""
        [PerclCommand]
        public partial record Dial
        {
            public object? {|PERCL4003:Anything|} { get; init; }
            public Dictionary<string, int>? {|PERCL4003:Map|} { get; init; }
            public DateTime {|PERCL4003:Time|} { get; init; }
            public int[]? {|PERCL4003:Numbers|} { get; init; }
            public string? Text { get; init; }
            public string? {|PERCL4004:text|} { get; init; }

            [System.Text.Json.Serialization.JsonIgnore]
            public object? Ignored { get; init; }

            private object? Private { get; init; }
        }
        """);

    [Fact]
    public Task InheritedProperty_IsReportedAtTheTypeThatInheritsIt() => PerclVerifier.VerifyAsync("""
        public class Base
        {
            public object? Anything { get; init; }
        }

        [PerclCommand]
        public partial class {|PERCL4003:Dial|} : Base;
        """);

    [Fact]
    public Task WhatCanBeGenerated_IsLeftAlone() => PerclVerifier.VerifyAsync("""
        [PerclCommand] public partial record A;
        [PerclCommand] public partial class B { }
        [PerclCommand] public partial struct C { }
        [PerclCommand] public readonly partial record struct D;
        [PerclObject] public partial record O(string[] Texts, Dictionary<string, string>? Map, List<string>? More);
        [PerclCommand] public partial record P(O Object, O? Other);
        [PerclScript] public abstract partial class E<T> { private sealed partial class F { [PerclScript] partial record G(Say Say); } }
        public class NotMarked { public object? Anything { get; init; } }
        """);
}
