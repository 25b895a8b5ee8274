namespace Percl.AspNetCore.Tests.Handlers;

/// <summary>Handlers as people write them. Each answers the key 1 with one command that says it.</summary>
internal static class HandlerForms
{
    /// <summary>What the handlers use.</summary>
    public const string Declarations = """
        using System;
        using System.Buffers;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;
        using Percl;
        using Percl.AspNetCore;
        using Percl.Webhooks;

        public readonly record struct Pressed(string Key) : IPerclScript
        {
            private PerclScript Script => [new Say { Text = Key }];
            public void WriteTo(IBufferWriter<byte> output) => Script.WriteTo(output);
            public byte[] ToUtf8Bytes() => Script.ToUtf8Bytes();
            public string ToJson() => Script.ToJson();
            public void WriteCommandsTo(ref PerclWriter writer) => ((IPerclScript)Script).WriteCommandsTo(ref writer);
        }

        public sealed record Wrong : IPerclScript
        {
            public void WriteTo(IBufferWriter<byte> output) => throw new NotSupportedException();
            public byte[] ToUtf8Bytes() => throw new NotSupportedException();
            public string ToJson() => throw new NotSupportedException();
            public void WriteCommandsTo(ref PerclWriter writer) => throw new NotSupportedException();
        }

        public class Clinic
        {
            public Task<Pressed> TaskAsync(string key) => Task.FromResult(new Pressed(key));
            public Task<IPerclScript> AnyAsync(string key) => Task.FromResult<IPerclScript>(new Pressed(key));
            public ValueTask<Pressed> ValueTaskAsync(string key) => new(new Pressed(key));
            public ValueTask<PerclScript> ListAsync(string key) => new([new Say { Text = key }]);
            public ValueTask<IPerclScript> AnyValueAsync(string key) => new(new Pressed(key));
            public Pressed Answer(GetDigitsWebhook menu, PerclUrls urls) => new(menu.Digits);
        }

        public static class Calls
        {
            public static Pressed One(GetDigitsWebhook menu) => new(menu.Digits);
            public static Pressed Two(GetDigitsWebhook menu, PerclUrls urls) => new(menu.Digits);
            public static PerclScript List(GetDigitsWebhook menu, PerclUrls urls) => [new Say { Text = menu.Digits }];
            public static IPerclScript Any(GetDigitsWebhook menu) => menu.Digits is "1" ? new Pressed("1") : new Wrong();
            public static async Task<Pressed> OneAsync(GetDigitsWebhook menu, PerclUrls urls, CancellationToken token)
            {
                await Task.Delay(1, token);
                return new(menu.Digits);
            }
            public static async ValueTask<PerclScript> ValueAsync(GetDigitsWebhook menu)
            {
                await Task.Yield();
                return [new Say { Text = menu.Digits }];
            }
            public static Pressed Five(
                GetDigitsWebhook menu, PerclUrls urls, Clinic clinic, HttpContext http, HttpRequest request,
                [FromQuery] string key, CancellationToken token) => clinic.Answer(menu, urls);
            public static Pressed Extended(this Clinic clinic, GetDigitsWebhook menu, PerclUrls urls) => new(menu.Digits);
            public static Pressed Base(PerclWebhook webhook) => new(((GetDigitsWebhook)webhook).Digits);
        }
        """;

    /// <summary>Gets handlers that compile since C# 12.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        // One type of script.
        """(GetDigitsWebhook menu) => new Pressed(menu.Digits)""",
        """static (GetDigitsWebhook menu) => new Pressed(menu.Digits)""",
        """delegate (GetDigitsWebhook menu) { return new Pressed(menu.Digits); }""",
        """(GetDigitsWebhook menu, PerclUrls urls) => new Pressed(menu.Digits)""",
        """(GetDigitsWebhook menu, Clinic clinic, HttpContext http) => new Pressed(menu.Digits)""",
        """(GetDigitsWebhook menu, Clinic clinic, HttpRequest request, CancellationToken token) => new Pressed(menu.Digits)""",
        """(GetDigitsWebhook menu, Clinic a, PerclUrls b, HttpContext c, CancellationToken d) => new Pressed(menu.Digits)""",
        """(GetDigitsWebhook menu, ILogger<Clinic> log, Clinic clinic) => clinic.Answer(menu, null!)""",
        """(GetDigitsWebhook menu, PerclUrls urls) => { if (menu.Digits is "1") return new Pressed("1"); throw new Exception(); }""",
        """(GetDigitsWebhook menu) => menu.Digits is "1" ? new Pressed("1") : throw new Exception()""",
        """Pressed (GetDigitsWebhook menu, PerclUrls urls) => new(menu.Digits)""",
        """(PerclWebhook webhook) => new Pressed(((GetDigitsWebhook)webhook).Digits)""",
        // Several types of scripts.
        """(GetDigitsWebhook menu) => menu.Digits switch { "1" => new Pressed("1"), _ => new Wrong() }""",
        """(GetDigitsWebhook menu, PerclUrls urls) => menu.Digits switch { "1" => new Pressed("1"), _ => new Wrong() }""",
        """(GetDigitsWebhook menu, PerclUrls urls, Clinic clinic) => menu.Digits is "1" ? new Pressed("1") : new Wrong()""",
        """(GetDigitsWebhook menu, PerclUrls a, Clinic b, HttpContext c) => menu.Digits switch { "1" => new Pressed("1"), _ => new Wrong() }""",
        """(GetDigitsWebhook menu, PerclUrls urls) => menu.Digits switch { "1" => new Pressed("1"), _ => [new Hangup()] }""",
        """(GetDigitsWebhook menu) => menu.Digits switch { "0" => new Wrong(), var key => [new Say { Text = key }] }""",
        """(GetDigitsWebhook menu, PerclUrls urls) => { if (menu.Digits is "1") return new Pressed("1"); return [new Hangup()]; }""",
        """(GetDigitsWebhook menu, PerclUrls urls) => { if (menu.Digits is "1") return new Pressed("1"); return new Wrong(); }""",
        """(PerclWebhook webhook) => webhook switch { GetDigitsWebhook menu => new Pressed(menu.Digits), _ => new Wrong() }""",
        """IPerclScript (GetDigitsWebhook menu) => menu.Digits is "1" ? new Pressed("1") : new Wrong()""",
        """IPerclScript (GetDigitsWebhook menu, PerclUrls urls, Clinic c) => menu.Digits is "1" ? new Pressed("1") : [new Hangup()]""",
        """IPerclScript (GetDigitsWebhook m, Clinic a, PerclUrls b, HttpContext c, HttpRequest d) => m.Digits is "1" ? new Pressed("1") : new Wrong()""",
        // Lists.
        """(GetDigitsWebhook menu) => [new Say { Text = menu.Digits }]""",
        """(GetDigitsWebhook menu, PerclUrls urls) => [new Say { Text = menu.Digits }]""",
        """(GetDigitsWebhook menu, PerclUrls urls, Clinic clinic) => [new Say { Text = menu.Digits }]""",
        """(GetDigitsWebhook menu, PerclUrls a, Clinic b, CancellationToken c) => [new Say { Text = menu.Digits }]""",
        """(GetDigitsWebhook menu) => { return [new Say { Text = menu.Digits }]; }""",
        """(GetDigitsWebhook menu, PerclUrls urls) => new PerclScript { new Say { Text = menu.Digits } }""",
        """(GetDigitsWebhook menu, PerclUrls urls) => PerclScript.Create([new Say { Text = menu.Digits }])""",
        """PerclScript (GetDigitsWebhook menu, PerclUrls urls) => [new Say { Text = menu.Digits }]""",
        """PerclScript (GetDigitsWebhook m, Clinic a, PerclUrls b, HttpContext c, HttpRequest d) => [new Say { Text = m.Digits }]""",
        // Asynchronous.
        """async (GetDigitsWebhook menu) => { await Task.Yield(); return new Pressed(menu.Digits); }""",
        """async (GetDigitsWebhook menu, CancellationToken token) => { await Task.Delay(1, token); return new Pressed(menu.Digits); }""",
        """async (GetDigitsWebhook menu, Clinic clinic) => await clinic.TaskAsync(menu.Digits)""",
        """async (GetDigitsWebhook menu, Clinic clinic) => await clinic.ListAsync(menu.Digits)""",
        """async (GetDigitsWebhook menu) => { await Task.Yield(); return [new Say { Text = menu.Digits }]; }""",
        """async (GetDigitsWebhook menu, PerclUrls urls, Clinic clinic) => { await Task.Yield(); return [new Say { Text = menu.Digits }]; }""",
        """async (GetDigitsWebhook menu, PerclUrls urls) => { await Task.Yield(); if (menu.Digits is "1") return new Pressed("1"); return new Wrong(); }""",
        """async (GetDigitsWebhook menu, PerclUrls urls) => { await Task.Yield(); if (menu.Digits is "1") return new Pressed("1"); return [new Hangup()]; }""",
        """async (GetDigitsWebhook menu, Clinic clinic) => menu.Digits is "0" ? [new Hangup()] : await clinic.ListAsync(menu.Digits)""",
        """async Task<PerclScript> (GetDigitsWebhook menu, Clinic clinic) => { await Task.Yield(); return [new Say { Text = menu.Digits }]; }""",
        """async Task<IPerclScript> (GetDigitsWebhook menu) => { await Task.Yield(); return menu.Digits is "1" ? new Pressed("1") : new Wrong(); }""",
        """(GetDigitsWebhook menu, Clinic clinic) => clinic.TaskAsync(menu.Digits)""",
        """(GetDigitsWebhook menu, Clinic clinic) => clinic.AnyAsync(menu.Digits)""",
        """(GetDigitsWebhook menu) => Task.FromResult<IPerclScript>(new Pressed(menu.Digits))""",
        """(GetDigitsWebhook menu, Clinic clinic) => clinic.ValueTaskAsync(menu.Digits)""",
        """(GetDigitsWebhook menu, Clinic clinic) => clinic.ListAsync(menu.Digits)""",
        """(GetDigitsWebhook menu, Clinic clinic) => clinic.AnyValueAsync(menu.Digits)""",
        """async ValueTask<PerclScript> (GetDigitsWebhook menu, Clinic c) => { await Task.Yield(); return [new Say { Text = menu.Digits }]; }""",
        // Method groups.
        "Calls.One", "Calls.Two", "Calls.List", "Calls.Any", "Calls.OneAsync", "Calls.ValueAsync", "Calls.Five",
        "new Clinic().Answer", "new Clinic().Extended", "Calls.Base",
        """(Func<GetDigitsWebhook, Pressed>)(menu => new(menu.Digits))""",
        """(Func<GetDigitsWebhook, PerclUrls, Task<PerclScript>>)(async (menu, urls) => { await Task.Yield(); return [new Say { Text = menu.Digits }]; })""",
        // The URL and keyed services.
        """(GetDigitsWebhook menu, string id) => new Pressed(id)""",
        """(GetDigitsWebhook menu, int id, PerclUrls urls) => [new Say { Text = $"{id}" }]""",
        """(GetDigitsWebhook menu, [FromRoute] string id) => new Pressed(id)""",
        """(GetDigitsWebhook menu, [FromRoute(Name = "id")] long number) => new Pressed($"{number}")""",
        """(GetDigitsWebhook menu, [FromQuery] string key) => new Pressed(key)""",
        """(GetDigitsWebhook menu, [FromQuery(Name = "key")] int? number, [FromQuery] string? other) => new Pressed($"{number}{other}")""",
        """(GetDigitsWebhook menu, [FromKeyedServices("1")] Clinic clinic) => clinic.Answer(menu, null!)""",
        """(GetDigitsWebhook menu, [FromServices] Clinic clinic) => clinic.Answer(menu, null!)""",
    ];

    /// <summary>Gets calls of <c>MapPercl</c> that name type arguments, with P for the pattern.</summary>
    public static IReadOnlyList<string> Named { get; } =
    [
        """app.MapPercl<GetDigitsWebhook>(P, menu => new Pressed(menu.Digits))""",
        """app.MapPercl<GetDigitsWebhook>(P, menu => [new Say { Text = menu.Digits }])""",
        """app.MapPercl<GetDigitsWebhook>(P, menu => menu.Digits switch { "1" => new Pressed("1"), _ => [new Hangup()] })""",
        """app.MapPercl<GetDigitsWebhook>(P, async menu => { await Task.Yield(); return [new Say { Text = menu.Digits }]; })""",
        """app.MapPercl<GetDigitsWebhook>(P, async menu => { await Task.Yield(); return new Pressed(menu.Digits); })""",
        """app.MapPercl<GetDigitsWebhook, PerclUrls>(P, (menu, urls) => [new Say { Text = menu.Digits }])""",
        """app.MapPercl<GetDigitsWebhook, Pressed>(P, menu => new(menu.Digits))""",
        """app.MapPercl<GetDigitsWebhook, PerclUrls, Pressed>(P, Calls.Two)""",
        """app.MapPercl<GetDigitsWebhook>(P, Calls.One)""",
        """app.MapPercl<GetDigitsWebhook>(P, Calls.Any)""",
        """app.MapPercl<GetDigitsWebhook>(P, Calls.Base)""",
        """app.MapPercl<GetDigitsWebhook>(P, Calls.OneAsync)""",
        """app.MapPercl<GetDigitsWebhook>(P, Calls.ValueAsync)""",
        """app.MapPercl<GetDigitsWebhook>(P, (GetDigitsWebhook menu) => new Pressed(menu.Digits))""",
        """app.MapPercl<GetDigitsWebhook>(P, async (GetDigitsWebhook menu) => { await Task.Yield(); return new Pressed(menu.Digits); })""",
        """app.MapPercl<GetDigitsWebhook>(P, (GetDigitsWebhook menu, PerclUrls urls, Clinic clinic) => clinic.TaskAsync(menu.Digits))""",
    ];

    /// <summary>Gets handlers that fit several overloads; the compiler selects one since C# 13.</summary>
    public static IReadOnlyList<string> OfNoType { get; } =
    [
        """(GetDigitsWebhook menu) => throw new NotImplementedException()""",
        """(GetDigitsWebhook menu, PerclUrls urls) => throw new NotImplementedException()""",
        """(GetDigitsWebhook menu, PerclUrls urls, Clinic clinic) => { throw new NotImplementedException(); }""",
        """(GetDigitsWebhook menu, PerclUrls urls) => null!""",
    ];

    /// <summary>Gets handlers with a mistake, and the errors that the compiler reports.</summary>
    public static IReadOnlyList<(string Handler, string Errors)> Wrong { get; } =
    [
        ("""(GetDigitsWebhook menu, PerclUrls urls) => menu.Digitz switch { "1" => new Pressed("1"), _ => new Wrong() }""", "CS1061"),
        ("""(GetDigitsWebhook menu, PerclUrls urls) => new Pressed(menu.Digitz)""", "CS1061"),
        ("""async (GetDigitsWebhook menu, Clinic clinic) => { await clinic.NoAsync(); return new Pressed(menu.Digits); }""", "CS1061"),
        ("""(GetDigitsWebhook menu, PerclUrls urls) => [new Sey { Text = menu.Digits }]""", "CS0246"),
    ];
}
