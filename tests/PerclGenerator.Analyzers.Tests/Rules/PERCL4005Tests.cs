namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL4005Tests
{
    [Fact]
    public Task CommandsInSeveralDeclarations_AreReportedOnceForEach() => PerclVerifier.VerifyAsync(
        """
        [PerclScript]
        public partial record Menu(Say Greeting)
        {
            public Pause Break => new() { Length = 500 };
        }

        public partial record Menu
        {
            public Say {|#0:More|} => new() { Text = "More" };
            public Say EvenMore => new() { Text = "Even more" };
        }

        public partial record Menu
        {
            public Hangup {|#1:End|} => new();
        }
        """,
        Expected.Of("PERCL4005", 0, "'Greeting' and 'More' are in different declarations of 'Menu', so their order is undefined"),
        Expected.Of("PERCL4005", 1, "'Greeting' and 'End' are in different declarations of 'Menu', so their order is undefined"));

    [Fact]
    public Task CommandsInOneDeclaration_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        public abstract class Base
        {
            public Say Greeting => new() { Text = "Hi" };
        }

        [PerclScript]
        public partial class Menu : Base
        {
            public string Name { get; set; } = "";
        }

        public partial class Menu
        {
            public Pause Break => new() { Length = 500 };
            public Hangup End => new();
        }

        public partial class Menu
        {
            private static readonly Say Never = new() { Text = "Never" };
            public static Say NeverEither => Never;
            public Say Nor() => Never;
        }
        """);
}
