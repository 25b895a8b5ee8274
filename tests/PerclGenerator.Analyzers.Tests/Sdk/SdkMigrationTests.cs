using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using OfficialSdk;
using PerclGenerator.Analyzers.Tests.Fixes;
using PerclGenerator.CodeFixes;
using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.Sdk;

/// <summary>
/// Code on FreeClimb's SDK becomes code on the runtime library. Both are run, and what they write is compared.
/// </summary>
public sealed class SdkMigrationTests
{
    private const string KeepValues = "Keep what was set";
    private const string KeepBytes = "Keep the bytes";

    private const string Frame = """
        using System.Collections.Generic;
        using freeclimb.Enums;
        using freeclimb.Model;

        public static class Sample
        {
            public static string Run(string url, bool condition)
            {
        $code$
            }
        }
        """;

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
        using var runner = Start(Frame.Replace("$code$", code));

        foreach (var diagnostic in await FindAsync(runner))
        {
            Assert.DoesNotContain(
                (await runner.OfferAsync(diagnostic)).Keys, static key => key is KeepValues or KeepBytes);
        }
    }

    [Fact]
    public async Task File_BecomesReadableCode()
    {
        const string before = """
            using System.Collections.Generic;
            using freeclimb.Enums;
            using freeclimb.Model;

            public static class Lines
            {
                // The menu.
                public static PerclScript Menu(string url)
                {
                    var script = new PerclScript(new List<PerclCommand>());
                    script.Commands.Add(new Say("Hello")); // Friendly.
                    script.Commands.Add(new GetDigits(
                        actionUrl: url,
                        maxDigits: 1,
                        prompts: new List<PerclCommand> { new Say("Press a key") }));
                    return script;
                }

                public static PerclCommand Conference(string url) =>
                    new CreateConference(url, playBeep: PlayBeep.ENTRY_ONLY, record: true);
            }
            """;
        const string after = """
            using System.Collections.Generic;
            using Percl;

            public static class Lines
            {
                // The menu.
                public static PerclScript Menu(string url)
                {
                    var script = new PerclScript();
                    script.Add(new Say { Text = "Hello" }); // Friendly.
                    script.Add(new GetDigits
                    {
                        ActionUrl = url,
                        MaxDigits = 1,
                        Prompts = [new Say { Text = "Press a key" }]
                    });
                    return script;
                }

                public static IPerclCommand Conference(string url) =>
                    new CreateConference { ActionUrl = url, PlayBeep = PlayBeep.EntryOnly, Record = true };
            }
            """;
        using var runner = Start(before);

        await runner.FormatAsync(new SdkMigrationFix(), KeepValues, "PERCL2023");

        Assert.Equal(after, await runner.TextOfAsync("Code.cs"));
    }

    /// <summary>The style of public samples: each value is set by a statement, with a comment.</summary>
    [Fact]
    public async Task Setters_BecomePartOfTheInitializer()
    {
        const string before = """
            using System.Collections.Generic;
            using freeclimb.Enums;
            using freeclimb.Model;

            public static class Lines
            {
                public static string Menu(string url, bool isLoud)
                {
                    // Create the commands.
                    Say say = new Say("Hello");
                    // Set the language.
                    say.Language = "en-GB"; // British.
                    var beep = new CreateConference(url);
                    beep.PlayBeep = PlayBeep.NEVER;
                    GetDigits menu = new GetDigits(url);
                    menu.MaxDigits = 1;
                    menu.Prompts = new List<PerclCommand>();
                    menu.Prompts.Add(say);
                    if (isLoud)
                    {
                        beep.PlayBeep = PlayBeep.ALWAYS;
                        beep.Record = true;
                    }

                    PerclScript script = new PerclScript(new List<PerclCommand>
                    {
                        // First.
                        new Say("Beep"),
                    });
                    // Add them.
                    script.Commands.Add(beep);
                    script.Commands.Add(isLoud ? menu : new Hangup());
                    return script.ToJson();
                }
            }
            """;
        const string after = """
            using System.Collections.Generic;
            using Percl;

            public static class Lines
            {
                public static string Menu(string url, bool isLoud)
                {
                    // Create the commands.
                    Say say = new Say
                    {
                        Text = "Hello",
                        // Set the language.
                        Language = "en-GB" // British.
                    };
                    var beep = new CreateConference { ActionUrl = url, PlayBeep = PlayBeep.Never };
                    GetDigits menu = new GetDigits { ActionUrl = url, MaxDigits = 1, Prompts = [say] };
                    if (isLoud)
                    {
                        beep = beep with { PlayBeep = PlayBeep.Always, Record = true };
                    }

                    PerclScript script = new PerclScript
                    {
                        // First.
                        new Say { Text = "Beep" },
                    };
                    // Add them.
                    script.Add(beep);
                    script.Add(isLoud ? menu : new Hangup());
                    return script.ToJson();
                }
            }
            """;
        using var runner = Start(before);

        await runner.FormatAsync(new SdkMigrationFix(), KeepValues, "PERCL2023");

        Assert.Equal(after, await runner.TextOfAsync("Code.cs"));
    }

    /// <summary>A list that gets commands made after it was declared is set where it is complete.</summary>
    [Fact]
    public async Task Prompts_ThatAreMadeLater_AreSetTogether()
    {
        using var runner = Start(Frame.Replace("$code$", """
                    // The menu.
                    GetDigits menu = new GetDigits(url);
                    menu.MaxDigits = 1;
                    Say say = new Say("Press a key");
                    // Its prompts.
                    menu.Prompts = new List<PerclCommand>(); // None yet.
                    // The first.
                    menu.Prompts.Add(say); // Friendly.
                    return new PerclScript(new List<PerclCommand> { menu }).ToJson();
            """, StringComparison.Ordinal));

        await runner.FormatAsync(new SdkMigrationFix(), KeepValues, "PERCL2023");

        Assert.Contains(
            """
                    // The menu.
                    GetDigits menu = new GetDigits { ActionUrl = url, MaxDigits = 1 };
                    Say say = new Say { Text = "Press a key" };
                    // Its prompts.
                    // None yet.
                    // The first.
                    menu = menu with { Prompts = [say] }; // Friendly.
                    return new PerclScript { menu }.ToJson();
            """,
            await runner.TextOfAsync("Code.cs"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prompts_OfAProgram_AreSetTogether()
    {
        using var runner = Start("""
            using System.Collections.Generic;
            using freeclimb.Model;

            var menu = new GetDigits("https://example.com/keys");
            menu.Prompts = new List<PerclCommand>();
            var say = new Say("Press a key");
            menu.Prompts.Add(say);
            menu.Prompts.Add(new Pause(100));
            System.Console.Write(new PerclScript(new List<PerclCommand> { menu }).ToJson());
            """);

        await runner.FormatAsync(new SdkMigrationFix(), KeepValues, "PERCL2023");

        Assert.Equal(
            """
            using System.Collections.Generic;
            using Percl;

            var menu = new GetDigits { ActionUrl = "https://example.com/keys" };
            var say = new Say { Text = "Press a key" };
            menu = menu with { Prompts = [say, new Pause { Length = 100 }] };
            System.Console.Write(new PerclScript { menu }.ToJson());
            """,
            await runner.TextOfAsync("Code.cs"));
    }

    /// <summary>Names are in full only where they would mean something else.</summary>
    [Fact]
    public async Task Names_AreAsShortAsTheUsingsAllow()
    {
        const string before = """
            // The lines.
            using System.Collections.Generic;
            //using freeclimb.Api;
            using freeclimb.Model;

            public static class Lines
            {
                public static PerclCommand One(bool isOpen) => isOpen ? new Say("Hello") : new Hangup();

                public static MakeCallRequest Call(string number) => new MakeCallRequest(to: number);

                public static class Percl
                {
                    public class Hangup { }

                    public static PerclCommand Two(bool isOpen) => isOpen ? new Say("Hello") : new freeclimb.Model.Hangup();
                }
            }
            """;
        const string after = """
            // The lines.
            using System.Collections.Generic;
            //using freeclimb.Api;
            using Percl;
            using MakeCallRequest = freeclimb.Model.MakeCallRequest;

            public static class Lines
            {
                public static IPerclCommand One(bool isOpen) => isOpen ? new Say { Text = "Hello" } : new Hangup();

                public static MakeCallRequest Call(string number) => new MakeCallRequest(to: number);

                public static class Percl
                {
                    public class Hangup { }

                    public static IPerclCommand Two(bool isOpen) => isOpen ? new Say { Text = "Hello" } : new global::Percl.Hangup();
                }
            }
            """;
        using var runner = Start(before);

        await runner.FormatAsync(new SdkMigrationFix(), KeepValues, "PERCL2023");

        Assert.Equal(after, await runner.TextOfAsync("Code.cs"));
    }

    [Fact]
    public async Task Usings_InANamespace_AreReplacedThere()
    {
        const string before = """
            using System;

            namespace Calls
            {
                using System.Collections.Generic;
                using freeclimb.Model;
                // The requests.
                using freeclimb.Enums;

                public static class Lines
                {
                    public static string One(string url)
                    {
                        PlayBeep? beep = PlayBeep.NEVER;
                        return new PerclScript(new List<PerclCommand> { new CreateConference(url, playBeep: beep) }).ToJson();
                    }

                    public static object Call(string number) => new MakeCallRequest(to: number);
                }
            }
            """;
        const string after = """
            using System;

            namespace Calls
            {
                using System.Collections.Generic;
                using Percl;
                using MakeCallRequest = freeclimb.Model.MakeCallRequest;
                // The requests.

                public static class Lines
                {
                    public static string One(string url)
                    {
                        PlayBeep? beep = PlayBeep.Never;
                        return new PerclScript { new CreateConference { ActionUrl = url, PlayBeep = beep } }.ToJson();
                    }

                    public static object Call(string number) => new MakeCallRequest(to: number);
                }
            }
            """;
        using var runner = Start(before);

        await runner.FormatAsync(new SdkMigrationFix(), KeepValues, "PERCL2023");

        Assert.Equal(after, await runner.TextOfAsync("Code.cs"));
    }

    /// <summary>The fix of one place changes as little as compiles.</summary>
    [Fact]
    public async Task Member_OfAFileThatStays_HasNamesInFull()
    {
        using var runner = Start("""
            using System.Collections.Generic;
            using freeclimb.Model;

            public static class Lines
            {
                public static string One(bool isOpen) =>
                    new PerclScript(new List<PerclCommand> { isOpen ? new Say("Hello") : new Hangup() }).ToJson();

                public static string Two() => new PerclScript(new List<PerclCommand> { new Hangup() }).ToJson();
            }
            """);

        await runner.ApplyAsync((await runner.OfferAsync((await FindAsync(runner)).First()))[KeepValues]);

        Assert.Contains(
            "new Percl.PerclScript { isOpen ? new Percl.Say { Text = \"Hello\" } : new Percl.Hangup() }.ToJson();",
            await runner.TextOfAsync("Code.cs"),
            StringComparison.Ordinal);
        Assert.Contains("Two() => new PerclScript(new List", await runner.TextOfAsync("Code.cs"), StringComparison.Ordinal);
    }

    /// <summary>Where the action may return it, the answer becomes a result; otherwise it stays what it is.</summary>
    [Theory]
    [InlineData("IActionResult", "", "PerclResults.Percl(script)")]
    [InlineData("IActionResult", "using Percl.AspNetCore;", "PerclResults.Percl(script)")]
    [InlineData("ActionResult", "", "Content(script.ToJson(), \"application/json\")")]
    [InlineData("ContentResult", "using Percl.AspNetCore;", "Content(script.ToJson(), \"application/json\")")]
    public async Task Answer_OfAnAction_BecomesAResultOfPercl(string type, string usings, string expected)
    {
        var source = $$"""
            using System.Collections.Generic;
            using Microsoft.AspNetCore.Mvc;
            {{usings}}
            using freeclimb.Model;

            public class CallsController : ControllerBase
            {
                public {{type}} Voice()
                {
                    var script = new PerclScript(new List<PerclCommand> { new Hangup() });
                    return Content(script.ToJson(), "application/json");
                }
            }
            """;
        using var runner = new FixRunner(
            source, libraries: [.. References.AspNetCore, SdkReferences.Of(SdkStub.Newest), References.Percl]);

        var offers = await runner.OfferAsync((await FindAsync(runner)).First());
        await runner.ApplyAsync(offers[KeepValues]);

        Assert.Contains($"return {expected};", await runner.TextOfAsync("Code.cs"), StringComparison.Ordinal);
        Assert.Empty(await FindAsync(runner));
    }

    private static async Task<(string Before, string After)> RunBothAsync(string code, string key)
    {
        var source = Frame.Replace("$code$", code);
        using var runner = Start(source);
        await runner.FormatAsync(new SdkMigrationFix(), key, "PERCL2023");
        var changed = await runner.TextOfAsync("Code.cs");
        Assert.DoesNotContain("freeclimb", changed, StringComparison.Ordinal);
        Assert.Empty(await FindAsync(runner));
        return (SdkProgram.Run(source), SdkProgram.Run(changed));
    }

    private static async Task<IEnumerable<Diagnostic>> FindAsync(FixRunner runner) =>
        (await runner.DiagnoseAsync()).Where(static one => one.Id == "PERCL2023");

    private static FixRunner Start(string source) =>
        new(source, libraries: [SdkReferences.Of(SdkStub.Newest), References.Percl]);

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
