namespace Percl.Benchmarks.Building;

/// <summary>
/// Classes such as System.Text.Json writes: an element of a script, with a member for each of two commands. All have
/// the same commands, as our scripts have.
/// </summary>
internal class PlainTypes : SourceSet
{
    protected override string Head => "using System.Text.Json.Serialization;\n\nnamespace App;";

    protected override string WriteType(int type, string edit) =>
        $$"""
        public sealed class Element{{type}}
        {
            public SayBody? Say{{edit}} { get; set; }

            public ConferenceBody? CreateConference { get; set; }
        }
        """;

    protected override IEnumerable<string> WriteOthers(int types) =>
    [
        """
        namespace App;

        public sealed class SayBody
        {
            public string? Text { get; set; }

            public string? Language { get; set; }
        }

        public sealed class ConferenceBody
        {
            public string? ActionUrl { get; set; }

            public string? StatusCallbackUrl { get; set; }

            public string? Alias { get; set; }
        }
        """,
    ];
}
