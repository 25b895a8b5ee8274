namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>A literal zero is a member of the enum to which it is converted.</summary>
public sealed class ZeroOfEnumTests
{
    private const string Declarations = """
        public enum Mode : byte { Redirect, Hangup }
        public enum NoZero { One = 1 }

        [PerclCommand]
        public sealed partial record Sing
        {
            public Mode Mode { get; init; }
            public NoZero? None { get; init; }
            [OnlyWhen(nameof(Mode), global::Mode.Redirect)] public string? Song { get; init; }
            public int? Times { get; init; }
        }

        """;

    [Theory]
    [InlineData("IfMachine = 0, IfMachineUrl = url")]
    [InlineData("IfMachine = (0), IfMachineUrl = url")]
    [InlineData("IfMachine = Zero, IfMachineUrl = url")]
    [InlineData("IfMachine = 0L, IfMachineUrl = url")]
    [InlineData("IfMachine = (IfMachine)0, IfMachineUrl = url")]
    [InlineData("IfMachine = default(IfMachine), IfMachineUrl = url")]
    [InlineData("IfMachine = 0, IfMachineUrl = {|PERCL2001:\"/x\"|}")]
    [InlineData("IfMachine = {|PERCL2017:0|}")]
    [InlineData("IfMachine = (IfMachine)1, IfMachineUrl = {|PERCL2017:\"https://example.com\"|}")]
    [InlineData("IfMachine = {|PERCL2013:(IfMachine)7|}")]
    [InlineData("IfMachine = default")]
    public Task Zero_IsTheFirstMember(string attributes) => PerclVerifier.VerifyAsync($$"""
        public class Program
        {
            private const int Zero = 0;

            public OutDial Build(string url) => new()
            {
                Destination = url, CallingNumber = url, ActionUrl = url, CallConnectUrl = url, {{attributes}},
            };
        }
        """);

    [Theory]
    [InlineData("Mode = 0, Song = \"la\"")]
    [InlineData("Mode = 0, Song = \"la\", Times = 0")]
    [InlineData("Mode = Mode.Redirect, Song = \"la\"")]
    [InlineData("Mode = Mode.Hangup, Song = {|PERCL2017:\"la\"|}")]
    [InlineData("None = {|PERCL2013:0|}")]
    public Task ZeroOfOnesOwnEnum_IsWhatItDeclares(string attributes) => PerclVerifier.VerifyAsync(
        Declarations + $$"""public class Program { public Sing Build() => new() { {{attributes}} }; }""");
}
