namespace Percl.Benchmarks.Building;

/// <summary>Declared scripts, with two commands each.</summary>
internal sealed class ScriptTypes : SourceSet
{
    protected override string Head => "using Percl;\n\nnamespace App;";

    protected override string WriteType(int type, string edit) =>
        $$"""
        [PerclScript]
        public readonly partial record struct Script{{type}}(string BaseUrl, string Caller)
        {
            public Say Greeting{{edit}} => new() { Text = $"Hello{{edit}} {Caller}, this is line {{type}}." };

        {{(type % 2 == 0 ? WriteConference(type) : WriteDigits(type))}}
        }
        """;

    private static string WriteConference(int type) =>
        $$"""
            public CreateConference Conference => new()
            {
                ActionUrl = $"{BaseUrl}/lines/{{type}}/created",
                StatusCallbackUrl = $"{BaseUrl}/lines/{{type}}/status",
            };
        """;

    private static string WriteDigits(int type) =>
        $$"""
            public GetDigits Digits => new()
            {
                ActionUrl = $"{BaseUrl}/lines/{{type}}/digits",
                Prompts = [new Play { File = $"{BaseUrl}/lines/{{type}}/menu.wav" }],
            };
        """;
}
