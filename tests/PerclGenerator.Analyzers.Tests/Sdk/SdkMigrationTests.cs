using System.Text.Json.Nodes;
using PerclGenerator.CodeFixes;
using PerclGenerator.Tests;
using static PerclGenerator.Analyzers.Tests.Sdk.SdkMigrations;

namespace PerclGenerator.Analyzers.Tests.Sdk;

/// <summary>
/// Code on FreeClimb's SDK becomes code on the runtime library. Both are run, and what they write is compared.
/// </summary>
public sealed class SdkMigrationTests
{
    public static TheoryData<string> Samples =>
    [
        .. File.ReadAllText(Repository.Find("tests/PerclGenerator.Analyzers.Tests/Sdk/migrated.txt"))
            .ReplaceLineEndings("\n").Split("\n---\n").Select(static code => code.Trim('\n')),
    ];

    /// <summary>What was set is written as before, and what nobody set is not.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Sample_KeepingWhatWasSet_WritesNothingElse(string code)
    {
        var (before, after) = await RunBothAsync(code, KeepValues);

        Assert.True(IsPart(JsonNode.Parse(after), JsonNode.Parse(before)), $"{before}\n{after}");
        Assert.DoesNotContain(":0", WithoutSet(after, code), StringComparison.Ordinal);
        Assert.DoesNotContain(":false", WithoutSet(after, code), StringComparison.Ordinal);
    }

    /// <summary>The order of attributes is the only difference: PerclGenerator has that of the reference.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Sample_KeepingTheBytes_WritesTheSame(string code)
    {
        var (before, after) = await RunBothAsync(code, KeepBytes);

        Assert.Equal(Sort(JsonNode.Parse(before))!.ToJsonString(), Sort(JsonNode.Parse(after))!.ToJsonString());
        Assert.Equal(before.Length, after.Length);
    }

    [Theory]
    [InlineData("var list = new List<PerclCommand>(); var script = new PerclScript(list); list.Add(new Hangup()); return script.ToJson();")]
    [InlineData("return new PerclScript(new List<PerclCommand> { new CreateConference(url, playBeep: (PlayBeep)1) }).ToJson();")]
    [InlineData("var script = new PerclScript(new List<PerclCommand>()); script.Commands.Insert(0, new Hangup()); return script.ToJson();")]
    [InlineData("return new PerclScript(new List<PerclCommand> { new CreateConference(url, playBeep: System.Enum.Parse<PlayBeep>(url)) }).ToJson();")]
    [InlineData("return new PerclScript(new List<PerclCommand> { new Say(PlayBeep.ALWAYS.ToString()) }).ToJson();")]
    [InlineData("return new PerclScript(new List<PerclCommand> { new Say($\"{PlayBeep.ALWAYS}\") }).ToJson();")]
    [InlineData("return new PerclScript(new List<PerclCommand> { new Say(\"Beep: \" + PlayBeep.ALWAYS) }).ToJson();")]
    [InlineData("var beep = PlayBeep.ALWAYS; return new PerclScript(new List<PerclCommand> { new Say($\"{(int)beep}\") }).ToJson();")]
    [InlineData("var beep = PlayBeep.ALWAYS; return new PerclScript(new List<PerclCommand> { new Say(string.Concat(beep)) }).ToJson();")]
    [InlineData("var say = new Say(\"a\"); var script = new PerclScript(new List<PerclCommand>()); script.Commands.Add(say); say.Loop = 2; return script.ToJson();")]
    [InlineData("var say = new Say(\"a\"); var script = new PerclScript(new List<PerclCommand>()); for (var i = 0; i < 2; i++) { if (i > 0) { say.Loop = i; } script.Commands.Add(say); } return script.ToJson();")]
    [InlineData("var say = new Say(\"a\"); return new PerclScript(new List<PerclCommand> { say, new Say(\"b\" + say.Loop) }).ToJson();")]
    [InlineData("var say = new Say(\"a\"); Change(say); return new PerclScript(new List<PerclCommand> { say }).ToJson(); void Change(Say one) { one.Loop = 2; }")]
    [InlineData("var say = new Say(\"a\"); System.Action change = () => { say.Loop = 2; }; change(); return new PerclScript(new List<PerclCommand> { say }).ToJson();")]
    [InlineData("var one = new Say(\"a\"); var say = one; say.Loop = 2; return new PerclScript(new List<PerclCommand> { one }).ToJson();")]
    [InlineData("var say = new Say(\"a\"); say.Loop++; return new PerclScript(new List<PerclCommand> { say }).ToJson();")]
    [InlineData("var prompts = new List<PerclCommand>(); var menu = new GetDigits(url, prompts: prompts); prompts.Add(new Say(\"a\")); return new PerclScript(new List<PerclCommand> { menu }).ToJson();")]
    [InlineData("var menu = new GetDigits(url, prompts: new List<PerclCommand>()); foreach (var text in new[] { \"a\" }) { menu.Prompts.Add(new Say(text)); } return new PerclScript(new List<PerclCommand> { menu }).ToJson();")]
    [InlineData("var menu = new GetDigits(url); var other = menu; var say = new Say(\"a\"); menu.Prompts = new List<PerclCommand>(); menu.Prompts.Add(say); return new PerclScript(new List<PerclCommand> { other }).ToJson();")]
    [InlineData("var menu = new GetDigits(url); var say = new Say(\"a\"); menu.Prompts = new List<PerclCommand>(); menu.Prompts.Add(say); say.Text = \"b\"; menu.Prompts.Add(new Pause(1)); return new PerclScript(new List<PerclCommand> { menu }).ToJson();")]
    [InlineData("var menu = new GetDigits(url); var text = \"a\"; menu.Prompts = new List<PerclCommand>(); menu.Prompts.Add(new Say(text)); text = \"b\"; menu.Prompts.Add(new Say(text)); return new PerclScript(new List<PerclCommand> { menu }).ToJson();")]
    [InlineData("var menu = new GetDigits(url); try { var say = new Say(\"a\"); menu.Prompts = new List<PerclCommand>(); menu.Prompts.Add(say); menu.Prompts.Add(new Say(int.Parse(url).ToString())); } catch { } return new PerclScript(new List<PerclCommand> { menu }).ToJson();")]
    [InlineData("return new PerclScript(new List<PerclCommand> { new AudioStream(\"ws://a.example\", url, \"audio/mulaw\") }).ToJson();")]
    [InlineData("decimal least = 0.5m; return new PerclScript(new List<PerclCommand> { new GetSpeech(url, grammarFile: url, confidenceThreshold: least) }).ToJson();")]
    [InlineData("var engine = new TTSEngine(TTSEngineName.ELEVEN_LABS, new Dictionary<string, object> { [\"voice_id\"] = url }); return new PerclScript(new List<PerclCommand> { new Say(\"a\", engine: engine) }).ToJson();")]
    [InlineData("var menu = new GetDigits(url, prompts: new List<PerclCommand>()); var say = new Say(\"a\"); menu.Prompts.Add(say); return new PerclScript(new List<PerclCommand> { menu }).ToJson();")]
    [InlineData("var say = new Say(\"a\"); say.Text += url; return new PerclScript(new List<PerclCommand> { say }).ToJson();")]
    [InlineData("Make(out Say say); say.Loop = 2; return new PerclScript(new List<PerclCommand> { say }).ToJson(); void Make(out Say made) => made = new Say(url);")]
    [InlineData("return new PerclScript(new List<PerclCommand> { new Say(\"a\", /* the caller's */ null) }).ToJson();")]
    [InlineData("var one = new Say(\"a\"); var other = new Say(\"a\"); return new PerclScript(new List<PerclCommand> { one == other ? one : other }).ToJson();")]
    [InlineData("var menu = new GetDigits(url, prompts: new List<PerclCommand> { /* none */ }); return new PerclScript(new List<PerclCommand> { menu }).ToJson();")]
    [InlineData("return new PerclScript(/* none */ new List<PerclCommand>()).ToJson();")]
    [InlineData("#if OLD\nreturn new Hangup().ToJson();\n#else\nreturn new PerclScript(new List<PerclCommand> { new Hangup() }).ToJson();\n#endif")]
    public async Task Code_ThatWouldNotBeTheSame_IsOfferedNothing(string code)
    {
        using var runner = Start(WithCode(code));

        foreach (var diagnostic in await FindAsync(runner))
        {
            Assert.DoesNotContain(
                (await runner.OfferAsync(diagnostic)).Keys, static key => key is KeepValues or KeepBytes);
        }
    }

    private static async Task<(string Before, string After)> RunBothAsync(string code, string key)
    {
        var source = WithCode(code);
        using var runner = Start(source);
        await runner.FormatAsync(new SdkMigrationFix(), key, "PERCL2023");
        var changed = await runner.TextOfAsync("Code.cs");
        Assert.DoesNotContain("freeclimb", changed, StringComparison.Ordinal);
        Assert.Empty(await FindAsync(runner));
        return (SdkProgram.Run(source), SdkProgram.Run(changed));
    }

    /// <summary>Determines whether everything in one JSON is in the other as well.</summary>
    private static bool IsPart(JsonNode? part, JsonNode? whole) => (part, whole) switch
    {
        (JsonObject one, JsonObject other) => one.All(member =>
            other.ContainsKey(member.Key) && IsPart(member.Value, other[member.Key])),
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other, IsPart).All(static same => same),
        _ => JsonNode.DeepEquals(part, whole),
    };

    private static JsonNode? Sort(JsonNode? node) => node switch
    {
        JsonObject whole => new JsonObject(whole.OrderBy(static member => member.Key, StringComparer.Ordinal)
            .Select(static member => KeyValuePair.Create(member.Key, Sort(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sort)]),
        _ => node?.DeepClone(),
    };

    /// <summary>Returns the JSON, or nothing where the code itself sets false or 0.</summary>
    private static string WithoutSet(string json, string code) =>
        code.Contains("false", StringComparison.Ordinal) || code.Contains(" 0", StringComparison.Ordinal) ? "" : json;
}
