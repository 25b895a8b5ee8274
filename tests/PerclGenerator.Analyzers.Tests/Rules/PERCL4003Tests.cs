namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL4003Tests
{
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

            [System.Text.Json.Serialization.JsonIgnore]
            public object? Ignored { get; init; }

            private object? Private { get; init; }
        }
        """);

    [Fact]
    public Task Message_SaysWhatCanBeWritten() => PerclVerifier.VerifyAsync(
        "[PerclCommand] public partial record Dial { public DateTime {|#0:Time|} { get; init; } }",
        Expected.Of(
            "PERCL4003",
            0,
            "'Time' cannot be written: PerCL has no form for the type 'System.DateTime'; use a string, a bool, a number, a Uri, an enum, an object with [PerclObject], commands, or a list of strings"));

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
