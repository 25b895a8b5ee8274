namespace PerclGenerator.Tests.Declared;

/// <summary>What is derived from a marked type of the same project is what that is: a command, an object or a script.</summary>
public sealed class DerivedFromMarkedTests
{
    private static readonly Lazy<DeclaredTypes> Types = new(() => DeclaredTypes.Load("""
        [PerclCommand] public partial record Transfer { public string? To { get; init; } }
        public sealed record ColdTransfer : Transfer;
        public abstract record AnyTransfer : Transfer;
        public record WarmTransfer : AnyTransfer;
        [PerclCommand] public abstract partial class Ring<T> { public string? Tone { get; init; } }
        public sealed class LoudRing : Ring<int>;
        [PerclObject] public partial record Engine { public string? Name { get; init; } }
        public sealed record FastEngine : Engine;
        [PerclCommand] public sealed partial record Machine : Engine;
        [PerclCommand] public sealed partial record Talk
        {
            public FastEngine? Engine { get; init; }
            public ColdTransfer? One { get; init; }
            public IReadOnlyList<ColdTransfer>? Many { get; init; }
        }
        [PerclScript] public partial record Hello { public Say Text => new() { Text = "hello" }; }
        public sealed record Welcome : Hello;

        [PerclScript] public partial class OfCommand { public ColdTransfer A => new() { To = "+1" }; public Hangup B => new(); }
        [PerclScript] public partial class OfGrandchild { public WarmTransfer A => new() { To = "+2" }; }
        [PerclScript] public partial class OfOptional { public WarmTransfer? A => null; public Hangup B => new(); }
        [PerclScript] public partial class OfGeneric { public LoudRing A => new() { Tone = "x" }; }
        [PerclScript] public partial class OfList { public IReadOnlyList<ColdTransfer> A => [new() { To = "1" }, new() { To = "2" }]; }
        [PerclScript] public partial class OfArray { public ColdTransfer[] A => [new() { To = "1" }]; }
        [PerclScript] public partial class OfImmutable { public ImmutableArray<WarmTransfer> A => [new() { To = "1" }]; }
        [PerclScript] public abstract partial class OfParameter<T> where T : WarmTransfer { public abstract T A { get; } }
        public sealed class OfArgument : OfParameter<WarmTransfer> { public override WarmTransfer A => new() { To = "3" }; }
        [PerclScript] public partial class OfScript { public Welcome A => new(); public Hangup B => new(); }
        [PerclScript] public partial class OfObjects
        {
            public Talk A => new() { Engine = new() { Name = "e" }, One = new() { To = "1" }, Many = [new() { To = "2" }] };
        }
        [PerclScript] public partial class OfMarkedAnew { public Machine A => new() { Name = "m" }; }

        public class Transferring : List<string>;
        [PerclScript] public partial class OfParameters
        {
            public Transferring List { get; init; } = [];
            public Engine Engine { get; init; } = new();
            public Hangup A => new();
        }
        """));

    [Theory]
    [InlineData("OfCommand", """[{"Transfer":{"to":"+1"}},{"Hangup":{}}]""")]
    [InlineData("OfGrandchild", """[{"Transfer":{"to":"+2"}}]""")]
    [InlineData("OfOptional", """[{"Hangup":{}}]""")]
    [InlineData("OfGeneric", """[{"Ring":{"tone":"x"}}]""")]
    [InlineData("OfList", """[{"Transfer":{"to":"1"}},{"Transfer":{"to":"2"}}]""")]
    [InlineData("OfArray", """[{"Transfer":{"to":"1"}}]""")]
    [InlineData("OfImmutable", """[{"Transfer":{"to":"1"}}]""")]
    [InlineData("OfArgument", """[{"Transfer":{"to":"3"}}]""")]
    [InlineData("OfScript", """[{"Say":{"text":"hello"}},{"Hangup":{}}]""")]
    [InlineData("OfObjects", """[{"Talk":{"engine":{"name":"e"},"one":{"Transfer":{"to":"1"}},"many":[{"Transfer":{"to":"2"}}]}}]""")]
    public void Property_OfADerivedType_IsWritten(string script, string expected) =>
        Assert.Equal(expected, Types.Value.Write(script));

    [Theory]
    [InlineData("OfMarkedAnew", """[{"Machine":{"name":"m"}}]""")]
    [InlineData("OfParameters", """[{"Hangup":{}}]""")]
    public void Property_OfAnotherType_IsWhatItWas(string script, string expected) =>
        Assert.Equal(expected, Types.Value.Write(script));
}
