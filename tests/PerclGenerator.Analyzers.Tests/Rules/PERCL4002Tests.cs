namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL4002Tests
{
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
}
