using System.Reflection;
using System.Runtime.Loader;
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
          { "Enqueue": { "queueId": "{{queue}}", "waitUrl": "{{baseUrl}}/wait", "actionUrl": "https://example.com/{{name}}" } },
        ]
        """;

    [Fact]
    public void FileWithoutHoles_BecomesBytes() => Match("/app/Scripts/we-are-closed.percl.json", """
        [
          /* We are closed. */
          { "Say" : { "text" : "Tsch\u00fcss, \"Ada\"\n\u0001 😀 {{{{x}}", "loop" : 1.50e1, "engine": {"parameters": {}} , } },
          { "Hangup" : {} },
        ]
        """);

    [Fact]
    public void FileWithHoles_BecomesAScriptWithParameters() => Match("/app/menu.percl.json", Menu);

    [Fact]
    public void Bytes_AreTheMinifiedFile()
    {
        const string json = """
            [ // first
              { "Say": { "text": "a \" \\ \/ \b\u00e4 😀", "loop": 1.50, "privacyMode": false } },
              { "Unheard": { "of": [ 1, null, true, { "x": [] } ] } }, ]
            """;

        var written = Load(out _, new ScriptText("/app/a.percl.json", json)).Bytes("My.App.PerclFiles", "A");

        Assert.Equal(
            """[{"Say":{"text":"a \" \\ / \bä 😀","loop":1.50,"privacyMode":false}},{"Unheard":{"of":[1,null,true,{"x":[]}]}}]""",
            written);
    }

    [Fact]
    public void Script_WritesWhatItIsGiven()
    {
        var program = Load(out _, new ScriptText("/app/menu.percl.json", Menu));

        var script = program.Create("My.App.PerclFiles+Menu", "A\"d\\a\n\ud800", "7", 3, true, "QU1", "https://a.b");

        Assert.Equal(
            """[{"Say":{"text":"Hello \"A\"d\\a\n�\", you are caller 7.","loop":3,"privacyMode":true}},{"Enqueue":{"queueId":"QU1","waitUrl":"https://a.b/wait","actionUrl":"https://example.com/A\"d\\a\n�"}}]"""
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
        var script = Load(out _, new ScriptText("/app/menu.percl.json", Menu))
            .Create("My.App.PerclFiles+Menu", "Ada", "7", 3, true, queue, baseUrl);

        var refusal = Assert.Throws<PerclException>(() => script.ToJson());

        Assert.Equal(rule, refusal.RuleId);
        Assert.Equal(attribute, $"Percl.{refusal.Command}.{refusal.Attribute}");
        Assert.Equal("$[1]." + attribute["Percl.".Length..], refusal.Path);
    }

    [Theory]
    [InlineData("clone")]
    [InlineData("toString")]
    [InlineData("getHashCode")]
    [InlineData("equals")]
    [InlineData("toJson")]
    [InlineData("printMembers")]
    [InlineData("class")]
    public void HoleAndFile_CalledLikeWhatTheTypeHas_Compile(string name) =>
        Load(out _, new ScriptText($"/app/{name}.percl.json", $$$"""[ { "Say": { "text": "{{{{{name}}}}}" } } ]"""));

    [Fact]
    public void Script_InAnother_HasItsCommas()
    {
        const string program = """
            using Percl;
            [PerclScript]
            public readonly partial record struct Both(string A)
            {
                public Hangup First => new();
                public My.App.PerclFiles.Menu Second => new(A);
                public My.App.PerclFiles.Menu Third => new(A);
                public My.App.PerclFiles.Empty Fourth => new();
            }
            """;

        var script = Load(
                out _,
                [program, "namespace My.App { public static partial class PerclFiles; }"],
                new ScriptText("/app/menu.percl.json", """[{"Say":{"text":"{{a}}"}},{"Hangup":{}}]"""),
                new ScriptText("/app/empty.percl.json", """[{"Pause":{"length":{{a:long}}}}]"""))
            .Create("Both", "x");

        Assert.Equal(
            """[{"Hangup":{}},{"Say":{"text":"x"}},{"Hangup":{}},{"Say":{"text":"x"}},{"Hangup":{}},{"Pause":{"length":0}}]""",
            script.ToJson());
    }

    [Fact]
    public void UrlsOfCommandsOfOnesOwn_AreChecked()
    {
        var script = Load(
                out _,
                ["[Percl.PerclCommand] public partial record Transfer { [Percl.Declarations.AbsoluteUrl] public string? Url { get; init; } }"],
                new ScriptText("/app/menu.percl.json", """[{"Transfer":{"url":"{{a}}"}}]"""))
            .Create("My.App.PerclFiles+Menu", "/relative");

        Assert.Equal("PERCL2001", Assert.Throws<PerclException>(() => script.ToJson()).RuleId);
    }

    [Theory]
    [InlineData("\uFEFF[ ]", "[]")]
    [InlineData("[\r\n{\"Hangup\":\r\n{}}\r\n]\r\n", "[{\"Hangup\":{}}]")]
    [InlineData("[]", "[]")]
    public void MarksAndLineEnds_AreNotWritten(string content, string expected) =>
        Assert.Equal(expected, Load(out _, new ScriptText("/app/a.percl.json", content)).Bytes("My.App.PerclFiles", "A"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("[")]
    [InlineData("{}")]
    [InlineData("[1 2]")]
    [InlineData("[\"{{a}}\", {{a:int}}]")]
    [InlineData("[\"{{\"]")]
    public void WhatIsNoScript_GivesNoMember_AndLeavesTheRest(string content)
    {
        Load(out var files, new ScriptText("/app/a.percl.json", content), new ScriptText("/app/b.percl.json", "[]"));

        Assert.Equal(["My.App.PerclFiles.B.g.cs"], files.Keys.Select(static name => "My.App." + name));
    }

    [Fact]
    public void OtherFiles_GiveNothing()
    {
        Load(out var files, new ScriptText("/app/a.json", "[]"), new ScriptText("/app/percl.json", "[]"));

        Assert.Empty(files);
    }

    [Fact]
    public void TenMegabytes_AreWritten()
    {
        const string command = """{ "Say": { "text": "Hello" } }, """;
        var json = "[" + string.Concat(Enumerable.Repeat(command, 10_000_000 / command.Length)) + "]";

        var written = Load(out _, new ScriptText("/app/a.percl.json", json)).Bytes("My.App.PerclFiles", "A");

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
        var file = Assert.Single(files);
        Snapshot.Match(file.Key, file.Value, test, Path.Combine(Snapshot.Folder, "ScriptFiles", "x.cs"));
    }

    private static Program Load(out IReadOnlyDictionary<string, string> files, params AdditionalText[] texts) =>
        Load(out files, ["namespace My.App { public static partial class PerclFiles; }"], texts);

    private static Program Load(out IReadOnlyDictionary<string, string> files, string[] sources, params AdditionalText[] texts)
    {
        files = GeneratorHarness.Files(GeneratorHarness.Run(sources, texts, out var compilation))
            .Where(static file => file.Key.StartsWith("PerclFiles.", StringComparison.Ordinal))
            .ToDictionary();
        var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        assembly.Position = 0;
        return new Program(new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(assembly));
    }

    /// <summary>What was generated, compiled and loaded.</summary>
    private sealed class Program(Assembly assembly)
    {
        private delegate ReadOnlySpan<byte> BytesOf();

        public string Bytes(string type, string member) => Encoding.UTF8.GetString(
            assembly.GetType(type, throwOnError: true)!.GetProperty(member)!.GetMethod!.CreateDelegate<BytesOf>()());

        public IPerclScript Create(string type, params object?[] arguments) =>
            (IPerclScript)Activator.CreateInstance(assembly.GetType(type, throwOnError: true)!, arguments)!;
    }
}
