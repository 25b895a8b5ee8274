using OfficialSdk;
using PerclGenerator.Analyzers.Tests.Fixes;
using PerclGenerator.CodeFixes;
using static PerclGenerator.Analyzers.Tests.Sdk.SdkMigrations;

namespace PerclGenerator.Analyzers.Tests.Sdk;

/// <summary>What is written for code on FreeClimb's SDK is as short as people write it, and keeps its comments.</summary>
public sealed class SdkMigratedCodeTests
{
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
        using var runner = Start(WithCode("""
                    // The menu.
                    GetDigits menu = new GetDigits(url);
                    menu.MaxDigits = 1;
                    Say say = new Say("Press a key");
                    // Its prompts.
                    menu.Prompts = new List<PerclCommand>(); // None yet.
                    // The first.
                    menu.Prompts.Add(say); // Friendly.
                    return new PerclScript(new List<PerclCommand> { menu }).ToJson();
            """));

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
}
