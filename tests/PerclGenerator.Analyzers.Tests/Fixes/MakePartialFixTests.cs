using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests.Fixes;

public sealed class MakePartialFixTests
{
    [Fact]
    public Task NotPartial_BecomesPartial() => PerclVerifier.VerifyFixAsync<MakePartialFix>(
        """
        namespace App
        {
            /// <summary>Dials.</summary>
            [PerclCommand] // why
            public sealed record {|PERCL4001:Dial|};

            // Comment.
            class {|PERCL4001:Outer|}
            {
                readonly record struct {|PERCL4001:Middle|}
                {
                    [PerclScript]
                    struct {|PERCL4001:Menu|} { Hangup End => new(); }
                }
            }
        }
        """,
        """
        namespace App
        {
            /// <summary>Dials.</summary>
            [PerclCommand] // why
            public sealed partial record Dial;

            // Comment.
            partial class Outer
            {
                readonly partial record struct Middle
                {
                    [PerclScript]
                    partial struct Menu { Hangup End => new(); }
                }
            }
        }
        """);
}
