namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL4001Tests
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
}
