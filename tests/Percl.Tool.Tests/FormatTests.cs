using Percl.Tool.Configuration;
using Percl.Tool.Formatting;

namespace Percl.Tool.Tests;

public sealed class FormatTests : IDisposable
{
    private static readonly LayoutOptions Options = LayoutOptions.Read(new FileSettings(new Dictionary<string, string>()));

    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("[]", "[]\n")]
    [InlineData("[{\"Hangup\":{}}]", "[\n  { \"Hangup\": {} }\n]\n")]
    [InlineData("[{\"Say\":{\"text\":\"a\",\"loop\":{{count:int}},},},]", "[\n  { \"Say\": { \"text\": \"a\", \"loop\": {{count:int}} } }\n]\n")]
    [InlineData("// a\n\n// b\n[ // c\n{\"A\":{}} // d\n, // e\n\n\n/* f */{\"B\":[1,2]}\n// g\n] // h\n// i", "// a\n// b\n[\n  // c\n  { \"A\": {} }, // d\n  // e\n  /* f */\n  { \"B\": [ 1, 2 ] }\n  // g\n] // h\n// i\n")]
    [InlineData("[{\"A\":{\"b\": // c\n1}}]", "[\n  {\n    \"A\": {\n      // c\n      \"b\": 1\n    }\n  }\n]\n")]
    [InlineData("[\r\n{\"A\":\"\\\"\\\\\"}\r\n]", "[\r\n  { \"A\": \"\\\"\\\\\" }\r\n]\r\n")]
    [InlineData("[1 /* a */ // b\n // c\n , 2]", "[\n  // c\n  1, /* a */ // b\n  2\n]\n")]
    [InlineData("{}", "{}\n")]
    [InlineData("1", "1\n")]
    [InlineData("[{", null)]
    public void Script_GetsItsLayout(string source, string? expected)
    {
        Assert.Equal(expected, ScriptFormatter.Format(source, Options));
        Assert.Equal(expected, expected is null ? null : ScriptFormatter.Format(expected, Options));
    }

    [Fact]
    public void LongCommands_AreBroken()
    {
        var text = new string('a', 90);

        Assert.Equal(
            $"[\n  {{\n    \"Say\": {{\n      \"text\": \"{text}\"\n    }}\n  }},\n  {{ \"Hangup\": {{}} }}\n]\n",
            ScriptFormatter.Format($"[{{\"Say\":{{\"text\":\"{text}\"}}}},{{\"Hangup\":{{}}}}]", Options));
    }

    [Fact]
    public void Corpus_KeepsItsFindings_AndIsFormattedOnce()
    {
        var files = Directory.GetFiles(Repository.Find("tests/Percl.Tests/Conformance/Corpus"), "*.percl.json", SearchOption.AllDirectories);
        Assert.All(files, static file =>
        {
            var source = File.ReadAllText(file);
            if (ScriptFormatter.Format(source, Options) is { } text)
            {
                Assert.Equal(text, ScriptFormatter.Format(text, Options));
                Assert.Equal(ScriptToken.Read(source).Count(Counts), ScriptToken.Read(text).Count(Counts));
            }

            static bool Counts(ScriptToken token) => token.Text != ",";
        });
    }

    [Fact]
    public void Check_NamesFiles_AndChangesNothing()
    {
        _run["a.percl.json"] = "[]";
        _run["b.percl.json"] = "[]\n";

        Assert.Equal(new ToolOutcome(1, "a.percl.json\n", ""), _run.Run("format", "--check"));
        Assert.Equal("[]", _run["a.percl.json"]);
        Assert.Equal(new ToolOutcome(0, "a.percl.json\n", ""), _run.Run("format"));
        Assert.Equal("[]\n", _run["a.percl.json"]);
        Assert.Equal(new ToolOutcome(0, "", ""), _run.Run("format", "--check"));
    }

    [Fact]
    public void BrokenFile_IsLeft()
    {
        _run["a.percl.json"] = "[";

        Assert.Equal(new ToolOutcome(2, "", "percl: error: 'a.percl.json' is not JSON; 'percl lint' says where\n"), _run.Run("format"));
    }

    [Fact]
    public void Layout_IsThatOfTheConfiguration()
    {
        _run[".editorconfig"] = "[*]\nindent_style = tab\nend_of_line = crlf\ninsert_final_newline = false\nmax_line_length = 10";
        _run.Input = "[{\"Hangup\":{}}]"u8.ToArray();

        Assert.Equal("[\r\n\t{\r\n\t\t\"Hangup\": {}\r\n\t}\r\n]", _run.Run("format", "-").Output);
    }
}
