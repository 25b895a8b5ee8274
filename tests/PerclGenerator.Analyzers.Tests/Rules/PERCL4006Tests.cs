namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL4006Tests
{
    [Fact]
    public Task ScriptWithoutCommands_IsReported() => PerclVerifier.VerifyAsync(
        """
        [PerclScript]
        public partial class {|#0:Menu|}
        {
            public string? Text { get; set; }
            public static Say Greeting => new() { Text = "Hi" };
        }
        """,
        Expected.Of("PERCL4006", 0, "'Menu' declares no command: the script is empty, so the call is hung up"));

    [Fact]
    public Task ScriptThatHasOrMayHaveCommands_IsLeftAlone() => PerclVerifier.VerifyAsync("""
        [PerclScript] public abstract partial class Base;
        [PerclScript] public partial record One(PerclScript Rest);
        [PerclScript] public partial record Two(IReadOnlyList<IPerclCommand> All);
        [PerclScript] public partial class Three : Base { private Hangup End => new(); }
        [PerclScript] public partial class Four<T> where T : IPerclCommand { public T? Any { get; set; } }
        public class NoScript;
        """);

    [Fact]
    public Task ScriptWithPropertyThatDoesNotCompile_IsLeftAlone() => PerclVerifier.VerifyBrokenAsync("""
        [PerclScript]
        public partial class Menu
        {
            public Sya Greeting => new() { Text = "Hi" };
        }
        """);
}
