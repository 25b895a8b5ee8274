namespace Documentation.Tests.Compiling;

/// <summary>The few members of FreeClimb's own SDK that the documents show.</summary>
internal static class OfficialSdk
{
    public const string Source =
        """
        namespace freeclimb.Model
        {
            public class PerclCommand;

            public class Say(string text) : PerclCommand
            {
                public string Text { get; } = text;
            }

            public class Hangup : PerclCommand;

            public class PerclScript(List<PerclCommand> commands)
            {
                public List<PerclCommand> Commands { get; } = commands;

                public string ToJson() => throw new NotSupportedException();
            }
        }
        """;
}
