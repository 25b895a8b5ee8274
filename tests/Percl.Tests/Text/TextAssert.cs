using System.Text.Json;
using Percl.Tests.Buffers;
using Percl.Tests.Oracle;

namespace Percl.Tests.Text;

internal static class TextAssert
{
    /// <summary>The text comes back from every place in a script, and the script is exactly what it should be.</summary>
    public static void ComesBack(string text)
    {
        var echo = new EchoScript(text);
        PerclScript objects = [echo.Alone, echo.Between, echo.InUrl];
        var expected = JsonOracle.Script(objects);

        Assert.Equal(expected, objects.ToJson());
        Assert.Equal(expected, echo.ToJson());

        using var json = JsonDocument.Parse(echo.ToUtf8Bytes());
        Assert.Equal(Texts.AsRead(text), ReadText(json, 0, "Say", "text"));
        Assert.Equal(Texts.AsRead($"<{text}|{text}>"), ReadText(json, 1, "Say", "text"));
        Assert.Equal(Texts.AsRead($"https://example.com/{text}"), ReadText(json, 2, "Redirect", "actionUrl"));
    }

    /// <summary>The text comes back from a script that holds only it; quick enough for very many texts.</summary>
    public static void ComesBackAlone(string text, ReusableOutput output)
    {
        output.Clear();
        new PerclScript([new Say { Text = text }]).WriteTo(output);

        using var json = JsonDocument.Parse(output.Written);
        Assert.Equal(Texts.AsRead(text), ReadText(json, 0, "Say", "text"));
    }

    private static string ReadText(JsonDocument json, int index, string command, string attribute) =>
        json.RootElement[index].GetProperty(command).GetProperty(attribute).GetString()!;

}
