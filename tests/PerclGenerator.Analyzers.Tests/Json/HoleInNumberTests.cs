namespace PerclGenerator.Analyzers.Tests.Json;

/// <summary>A hole that goes on with a number, or with another hole, may hold what follows as well.</summary>
public sealed class HoleInNumberTests
{
    [Theory]
    [InlineData("[{\"Say\":{\"loop\":1{{{more}}}}}]")]
    [InlineData("[{\"Say\":{\"loop\":{{{more}}}{{{more}}}}}]")]
    [InlineData("[{\"Say\":{\"loop\":1 {{{more}}}}}]")]
    [InlineData("[{\"Say\":{\"loop\":1,{{{more}}}}}]")]
    [InlineData("[{\"Say\":{\"language\":\"de-DE\"{{{more}}}}}]")]
    [InlineData("[{\"Say\":{\"privacyMode\":true{{{more}}}}}]")]
    [InlineData("[{\"Say\":{\"engine\":{\"name\":\"ElevenLabs\"}{{{more}}}}}]")]
    [InlineData("[{\"OutDial\":{\"destination\":\"+12025550123\",\"timeout\":3{{{more}}}}}]")]
    [InlineData("[{\"Say\":{\"text\":\"a\",\"loop\":1{{{more}}}}}]")]
    public Task WhatMayBeInTheHole_IsNotCalledMissing(string json) => VerifyAsync(json);

    [Theory]
    [InlineData("[{{|PERCL2010:\"Say\"|}:{\"loop\":1}},{{{more}}}]")]
    [InlineData("[{{|PERCL2010:\"Say\"|}:{\"loop\":{{{more}}}}}]")]
    [InlineData("[{{|PERCL2010:\"Say\"|}:{\"language\":\"{{{more}}}\"}}]")]
    public Task WhatIsInNoHole_IsCalledMissing(string json) => VerifyAsync(json);

    private static Task VerifyAsync(string json)
    {
        var code = json.Replace("{{{more}}}", "§", StringComparison.Ordinal)
            .Replace("{", "{{", StringComparison.Ordinal)
            .Replace("}", "}}", StringComparison.Ordinal)
            .Replace("{{|", "{|", StringComparison.Ordinal)
            .Replace("|}}", "|}", StringComparison.Ordinal)
            .Replace("\"", "\"\"", StringComparison.Ordinal)
            .Replace("§", "{more}", StringComparison.Ordinal);
        return PerclVerifier.VerifyAsync($"class Program {{ string Of(string more) => /* lang=percl */ $@\"{code}\"; }}");
    }
}
