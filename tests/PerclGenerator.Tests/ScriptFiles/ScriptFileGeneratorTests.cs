using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Percl;

namespace PerclGenerator.Tests.ScriptFiles;

public sealed class ScriptFileGeneratorTests
{
    private const string Menu = """
        [
          // Who it is.
          { "Say": { "text": "Hello \"{{name}}\", you are caller {{number}}.", "loop": "{{count:int}}", "privacyMode": {{isPrivate:bool}}, } },
          { "Enqueue": { "queueId": "{{queue}}", "waitUrl": "{{ baseUrl }}/wait", "actionUrl": "https://example.com/{{name}}?n={{count:int}}&p={{isPrivate:bool}}" } },
        ]
        """;

    [Fact]
    public void FileWithoutPlaceholders_BecomesAConstantScript() => Match("/app/Scripts/we-are-closed.percl.json", """
        [
          /* We are closed. */
          { "Say" : { "text" : "Tsch\u00fcss, \"Ada\"\n\u0001 😀 {{{{x}}", "loop" : 1.50e1, "engine": {"parameters": {}} , } },
          { "Hangup" : {} },
        ]
        """);

    [Fact]
    public void FileWithPlaceholders_BecomesAScriptWithNamedValues() => Match("/app/menu.percl.json", Menu);

    [Fact]
    public void Bytes_AreTheMinifiedFile()
    {
        const string json = """
            [ // first
              { "Say": { "text": "a \" \\ \/ \b\u00e4 😀", "loop": 1e0, "privacyMode": false } },
              { "Say": { "text": "b", "engine": { "parameters": { "of": [ 1, null, true, { "x": [] } ] } } } }, ]
            """;

        var written = Load(out _, new ScriptText("/app/a.percl.json", json)).Bytes("My.App.PerclFiles+A");

        Assert.Equal(
            """[{"Say":{"text":"a \" \\ / \bä 😀","loop":1e0,"privacyMode":false}},{"Say":{"text":"b","engine":{"parameters":{"of":[1,null,true,{"x":[]}]}}}}]""",
            written);
    }

    [Fact]
    public void Script_WritesWhatItIsGiven()
    {
        var program = Load(out _, new ScriptText("/app/menu.percl.json", Menu));

        var script = program.Create(
            "My.App.PerclFiles+Menu",
            ("Name", "A\"d\\a\n\ud800"),
            ("Number", "7"),
            ("Count", -3),
            ("IsPrivate", true),
            ("Queue", "QU1"),
            ("BaseUrl", "https://a.b"));

        Assert.Equal(
            """[{"Say":{"text":"Hello \"A\"d\\a\n�\", you are caller 7.","loop":-3,"privacyMode":true}},{"Enqueue":{"queueId":"QU1","waitUrl":"https://a.b/wait","actionUrl":"https://example.com/A\"d\\a\n�?n=-3&p=true"}}]"""
                .Replace("A\"d", "A\\\"d", StringComparison.Ordinal),
            script.ToJson());
        Assert.Equal(script.ToJson(), Encoding.UTF8.GetString(script.ToUtf8Bytes()));
        Assert.Equal(script.ToJson(), JsonSerializer.Serialize<object>(script));
        Assert.Equal(2, PerclScript.Parse(script.ToJson()).Count);
    }

    [Theory]
    [InlineData("/wait", "QU1", "Percl.Enqueue.waitUrl", "PERCL2001")]
    [InlineData("", "QU1", "Percl.Enqueue.waitUrl", "PERCL2001")]
    [InlineData("https://a.b", "", "Percl.Enqueue.queueId", "PERCL2010")]
    [InlineData("https://a.b", null, "Percl.Enqueue.queueId", "PERCL2010")]
    public void Script_WithAWrongValue_IsRefused(string baseUrl, string? queue, string attribute, string rule)
    {
        var script = Load(out _, new ScriptText("/app/menu.percl.json", Menu)).Create(
            "My.App.PerclFiles+Menu",
            ("Name", "Ada"),
            ("Number", "7"),
            ("Queue", queue),
            ("BaseUrl", baseUrl));

        var refusal = Assert.Throws<PerclException>(() => script.ToJson());

        Assert.Equal(rule, refusal.RuleId);
        Assert.Equal(attribute, $"Percl.{refusal.Command}.{refusal.Attribute}");
        Assert.Equal("$[1]." + attribute["Percl.".Length..], refusal.Path);
    }

    [Theory]
    [InlineData("class")]
    [InlineData("writer")]
    [InlineData("cursor")]
    [InlineData("output")]
    [InlineData("percl")]
    [InlineData("system")]
    [InlineData("_")]
    public void PlaceholderAndFile_WithNamesOfGeneratedCode_Compile(string name) => Load(
        out _,
        new ScriptText($"/app/{name}.percl.json", $$$"""[ { "Say": { "text": "{{{{{name}}}2}} {{n:int}}" } } ]"""),
        new ScriptText("/app/a.percl.json", $$$"""[ { "Say": { "text": "{{{{{name}}}}}" } } ]"""));

    [Fact]
    public void Values_HaveNames_WhicheverOrderTheFileHas()
    {
        const string use = """
            namespace My.App { public static partial class PerclFiles; }
            public static class Use
            {
                public static My.App.PerclFiles.Menu Menu { get; } = new() { Caller = "Ada", Company = "Acme" };
            }
            """;
        string[] orders = ["{{caller}} of {{company}}", "{{company}}, {{caller}}"];

        var written = orders.Select(static text => Load(
                out _, [use], new ScriptText("/app/menu.percl.json", $$$"""[{"Say":{"text":"{{{text}}}"}}]"""))
            .Get("Use", "Menu").ToJson());

        Assert.Equal(["""[{"Say":{"text":"Ada of Acme"}}]""", """[{"Say":{"text":"Acme, Ada"}}]"""], written);
    }

    [Theory]
    [InlineData("new() { Caller = \"Ada\" }", "CS9035")]
    [InlineData("new(\"Ada\", \"Acme\")", "CS1729")]
    [InlineData("new()", "CS9035")]
    public void Values_WithoutNames_OrForgotten_DoNotCompile(string created, string error)
    {
        var compilation = GeneratorHarness.Compile($"class A {{ My.App.PerclFiles.Menu menu = {created}; }}");

        GeneratorHarness.Driver(new ScriptText("/app/menu.percl.json", """[{"Say":{"text":"{{caller}} {{company}}"}}]"""))
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);

        Assert.Contains(error, output.GetDiagnostics().Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Class_IsFoundInFilesWithoutNamespace() => Load(
        out _,
        [
            "internal static class Use { public static object Menu => new PerclFiles.Scripts.Bye(); }",
            "namespace My.App.Inner { internal static class Use { public static object Menu => new PerclFiles.Scripts.Bye(); } }",
            "namespace Other { using My.App; internal static class Use { public static object Menu => new PerclFiles.Scripts.Bye(); } }",
        ],
        new ScriptText("/app/Scripts/bye.percl.json", """[{"Hangup":{}}]"""));

    [Fact]
    public void ConstantFile_IsAScriptLikeAnyOther()
    {
        var script = Load(out _, new ScriptText("/app/bye.percl.json", """[ { "Say": { "text": "Bye." } }, { "Hangup": {} } ]"""))
            .Create("My.App.PerclFiles+Bye");
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        script.WriteTo(output);

        Assert.Equal("""[{"Say":{"text":"Bye."}},{"Hangup":{}}]""", script.ToJson());
        Assert.Equal(script.ToJson(), Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Equal(script.ToJson(), Encoding.UTF8.GetString(script.ToUtf8Bytes()));
        Assert.Equal(script.ToJson(), JsonSerializer.Serialize<object>(script));
    }

    [Fact]
    public void Script_InAnother_HasItsCommas()
    {
        const string program = """
            using Percl;
            [PerclScript]
            public readonly partial record struct Both(string A)
            {
                public Hangup First => new();
                public My.App.PerclFiles.Menu Second => new() { A = A };
                public My.App.PerclFiles.Nothing Nothing => new();
                public My.App.PerclFiles.Bye Third => new();
                public My.App.PerclFiles.Wait Fourth => new() { A = 0 };
            }
            """;

        var script = Load(
                out _,
                [program, "namespace My.App { public static partial class PerclFiles; }"],
                new ScriptText("/app/menu.percl.json", """[{"Say":{"text":"{{a}}"}},{"Hangup":{}}]"""),
                new ScriptText("/app/nothing.percl.json", "[]"),
                new ScriptText("/app/bye.percl.json", """[{"Say":{"text":"y"}},{"Hangup":{}}]"""),
                new ScriptText("/app/wait.percl.json", """[{"Pause":{"length":{{a:long}}}}]"""))
            .Create("Both", ("A", "x"));

        Assert.Equal(
            """[{"Hangup":{}},{"Say":{"text":"x"}},{"Hangup":{}},{"Say":{"text":"y"}},{"Hangup":{}},{"Pause":{"length":0}}]""",
            script.ToJson());
    }

    [Fact]
    public void UrlsOfCommandsOfOnesOwn_AreChecked()
    {
        var script = Load(
                out _,
                ["[Percl.PerclCommand] public partial record Transfer { [Percl.Declarations.AbsoluteUrl] public string? Url { get; init; } }"],
                new ScriptText("/app/menu.percl.json", """[{"Transfer":{"url":"{{a}}"}}]"""))
            .Create("My.App.PerclFiles+Menu", ("A", "/relative"));

        Assert.Equal("PERCL2001", Assert.Throws<PerclException>(() => script.ToJson()).RuleId);
    }

    [Theory]
    [InlineData("\uFEFF[ ]", "[]")]
    [InlineData("[\r\n{\"Hangup\":\r\n{}}\r\n]\r\n", "[{\"Hangup\":{}}]")]
    [InlineData("[]", "[]")]
    public void MarksAndLineEnds_AreNotWritten(string content, string expected) =>
        Assert.Equal(expected, Load(out _, new ScriptText("/app/a.percl.json", content)).Bytes("My.App.PerclFiles+A"));

    [Fact]
    public void OtherFiles_GiveNothing()
    {
        Load(out var files, new ScriptText("/app/a.json", "[]"), new ScriptText("/app/percl.json", "[]"));

        Assert.Empty(files);
    }

    [Fact]
    public void Megabyte_IsWritten()
    {
        const string command = """{ "Say": { "text": "Hello" } }, """;
        var json = "[" + string.Concat(Enumerable.Repeat(command, 1_000_000 / command.Length)) + "]";

        var written = Load(out _, new ScriptText("/app/a.percl.json", json)).Bytes("My.App.PerclFiles+A");

        Assert.Equal(json.Replace(" ", "", StringComparison.Ordinal).Replace(",]", "]", StringComparison.Ordinal), written);
    }

    [Fact]
    public void WithoutTheLibrary_NothingIsGenerated()
    {
        var compilation = GeneratorHarness.Compile("class C;").WithReferences(
            References.All.Where(static reference => !reference.Display!.EndsWith("Percl.dll", StringComparison.Ordinal)));

        var result = GeneratorHarness.Driver(new ScriptText("/app/a.percl.json", "[]")).RunGenerators(compilation).GetRunResult();

        Assert.Empty(GeneratorHarness.Files(result));
    }

    private static void Match(string path, string json, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        Load(out var files, new ScriptText(path, json));
        Assert.Contains("PerclFiles.g.cs", files.Keys);
        var file = Assert.Single(files, static file => file.Key != "PerclFiles.g.cs");
        Snapshot.Match(file.Key, file.Value, test, Path.Combine(Snapshot.Folder, "ScriptFiles", "x.cs"));
    }

    private static Program Load(out IReadOnlyDictionary<string, string> files, params AdditionalText[] texts) =>
        Load(out files, ["namespace My.App { public static partial class PerclFiles; }"], texts);

    private static Program Load(out IReadOnlyDictionary<string, string> files, string[] sources, params AdditionalText[] texts)
    {
        files = GeneratorHarness.Files(GeneratorHarness.Run(sources, texts, out var compilation))
            .Where(static file => file.Key.StartsWith("PerclFiles.", StringComparison.Ordinal))
            .ToDictionary();
        return Program.Load(compilation);
    }
}
