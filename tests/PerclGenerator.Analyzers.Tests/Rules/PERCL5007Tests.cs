using Microsoft.CodeAnalysis.Testing;
using static PerclGenerator.Analyzers.Tests.Rules.EndpointPrograms;

namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL5007Tests
{
    [Fact]
    public Task Handler_ThatCannotBeMapped_IsReported() => VerifyAsync("""
        app.MapPercl("/a", {|PERCL5007:(InboundCallWebhook call) => new Hangup()|});
        app.MapPercl("/b", {|PERCL5007:(InboundCallWebhook call) => script.ToJson()|});
        app.MapPercl("/c", {|PERCL5007:(InboundCallWebhook call) => { Number(call); }|});
        app.MapPercl("/d", {|PERCL5007:async (InboundCallWebhook call) => { await Task.Yield(); }|});
        app.MapPercl("/e", {|PERCL5007:(HttpContext http, InboundCallWebhook call) => script|});
        app.MapPercl("/f", {|PERCL5007:() => script|});
        app.MapPercl("/g", {|PERCL5007:Number|});
        app.MapPercl("/h", {|PERCL5007:(InboundCallWebhook call) => PerclResults.Percl(script)|});
        app.MapPercl("/i", {|PERCL5007:(InboundCallWebhook call) => new[] { new Hangup() }|});
        app.MapPerclNotification("/j", {|PERCL5007:Answer|});
        app.MapPerclNotification("/k", {|PERCL5007:(string call) => { }|});

        static ValueTask<int> Number(InboundCallWebhook call) => new(1);
        """);

    [Fact]
    public Task Parameter_ThatNoRequestHas_IsReported() => VerifyAsync("""
        app.MapPercl("/a", {|PERCL5007:ByReference|});
        app.MapPercl("/b", {|PERCL5007:ByOut|});
        app.MapPercl("/c", {|PERCL5007:(in InboundCallWebhook call) => script|});
        app.MapPercl("/d", {|PERCL5007:Many|});
        app.MapPercl("/e", {|PERCL5007:(InboundCallWebhook call, GetDigitsWebhook other) => script|});
        app.MapPercl<InboundCallWebhook, GetDigitsWebhook>("/f", {|PERCL5007:(call, other) => [new Hangup()]|});
        app.MapPerclNotification("/g", {|PERCL5007:(CallStatusWebhook hook, PerclWebhook other) => { }|});
        app.MapPercl("/h", {|PERCL5007:Dynamic|});
        app.MapPercl<InboundCallWebhook>("/i", {|PERCL5007:OfKeys|});
        app.MapPercl<InboundCallWebhook>("/j", {|PERCL5007:Number|});

        PerclScript ByReference(InboundCallWebhook call, ref int count) => script;
        PerclScript ByOut(InboundCallWebhook call, out int count) { count = 1; return script; }
        PerclScript Many(InboundCallWebhook call, params string[] all) => script;
        dynamic Dynamic(InboundCallWebhook call) => script;
        Task<PerclScript> OfKeys(GetDigitsWebhook menu) => Task.FromResult(script);
        Task<int> Number(InboundCallWebhook call) => Task.FromResult(1);
        """);

    [Fact]
    public Task Parameter_ThatARequestMayHave_IsLeftAlone() => VerifyAsync("""
        app.MapPercl("/a", (InboundCallWebhook call, GetDigitsWebhook? other) => script);
        app.MapPercl("/b", Optional);
        app.MapPercl<InboundCallWebhook>("/c", OfTask);
        app.MapPercl<InboundCallWebhook>("/d", OfBase);
        app.MapPercl<InboundCallWebhook>("/e", (System.Delegate)OfTask);

        PerclScript Optional(InboundCallWebhook call, GetDigitsWebhook? other = null, System.Collections.Generic.IEnumerable<HttpContext>? all = null) => script;
        Task<PerclScript> OfTask(InboundCallWebhook call) => Task.FromResult(script);
        ValueTask<PerclScript> OfBase(PerclWebhook call) => new(script);
        """);

    [Fact]
    public Task Handler_ThatIsMapped_IsLeftAlone() => VerifyAsync("""
        app.MapPercl("/a", AnswerValue);
        app.MapPercl("/b", (InboundCallWebhook call, HttpContext a, HttpRequest b, HttpContext c, HttpRequest d) => script);
        app.MapPercl("/c", (PerclWebhook call, HttpContext a, HttpRequest b, HttpContext c, HttpRequest d) => Task.FromResult(script));
        app.MapPercl("/d", AnswerAny<InboundCallWebhook>);
        app.MapPercl("/e", (System.Delegate)AnswerValue);
        System.Delegate unknown = AnswerValue;
        app.MapPercl("/f", unknown);
        app.MapPercl("/g", (InboundCallWebhook call) => new Menu("https://example.com"));
        app.MapPerclNotification("/h", Note);
        app.MapPerclNotification("/i", NoteValue);
        app.MapPost("/j", (string id) => Results.Ok(id));

        static ValueTask<PerclScript> AnswerValue(InboundCallWebhook call) => new(new PerclScript { new Hangup() });
        static IPerclScript AnswerAny<T>(T webhook) where T : PerclWebhook => new PerclScript { new Hangup() };
        static void Note(ConferenceStatusWebhook hook) { }
        static ValueTask NoteValue(ConferenceStatusWebhook hook, HttpContext http) => default;
        """);

    [Fact]
    public Task Handler_ThatIsJustBegun_IsLeftAlone() => VerifyAsync("""
        app.MapPercl("/a", (InboundCallWebhook call) => { });
        app.MapPercl("/b", async (InboundCallWebhook call) => { });
        app.MapPercl("/c", delegate(InboundCallWebhook call) { });
        app.MapPercl("/d", {|PERCL5007:() => { }|});
        """);

    [Fact]
    public Task Handler_ThatDoesNotCompile_IsLeftAlone() => PerclVerifier.VerifyBrokenAsync(Usings + """
        class Program
        {
            void Map(WebApplication app, PerclScript script, bool condition)
            {
                app.MapPercl("/a", (InboundCallWebhook call, PerclUrls urls) => { return (PerclScript)[new Hangup()]; });
                app.MapPercl("/b", (GetDigitsWebhook key) => key.Digits switch { "1" => Missing(key), _ => 5 });
                app.MapPercl("/c", (GetDigitsWebhook key) => key.Digits switch { "1" => new Hangup(), "2" => });
                app.MapPercl("/d", (GetDigitsWebhook key) => { if (condition) { return new Hangup(); } });
                app.MapPercl("/e", (GetDigitsWebhook key) => { key.Dig });
                app.MapPercl("/f", (GetDigitsWebhook key) => Missing(key).Length);
                app.MapPercl("/g", (GetDigitsWebhook key) => { return; script });
                app.MapPercl("/h", (GetDigitsWebhook key) => new Hangup { Missing = 1 });
                app.MapPercl("/i", {|PERCL5007:(GetDigitsWebhook key) => new Hangup()|});
                Missing(app.MapPercl("/j", {|PERCL5007:(GetDigitsWebhook key) => new Hangup()|}));
            }
        }
        """);

    [Fact]
    public Task Notification_MappedAsAMethod_IsReportedAsItsAnswerIsIgnored() => VerifyAsync("""
        app.{|PERCL5001:MapPercl|}("/a", Answer);
        """);

    [Fact]
    public Task Messages_SayWhatToDo() => PerclVerifier.VerifyAsync(
        Usings + """
        class Program
        {
            void Map(WebApplication app, PerclScript script)
            {
                app.MapPercl("/a", {|#0:(InboundCallWebhook call) => new Hangup()|});
                app.MapPercl("/b", {|#1:(InboundCallWebhook call) => 5|});
                app.MapPercl("/c", {|#2:(HttpContext http) => script|});
                app.MapPerclNotification("/d", {|#3:Answer|});
                app.MapPerclNotification("/e", {|#4:Count|});
                app.MapPercl("/f", {|#5:ByReference|});
                app.MapPercl("/g", {|#6:Many|});
                app.MapPercl("/h", {|#7:(InboundCallWebhook call, GetDigitsWebhook other) => script|});
                app.MapPercl("/i", {|#8:Dynamic|});
                app.MapPercl<GetDigitsWebhook>("/j", {|#9:OfTask|});
                app.MapPercl("/k", {|#10:(InboundCallWebhook call) => Task.FromResult(new Hangup())|});
                app.MapPercl("/l", {|#11:(InboundCallWebhook call) => script.ToJson()|});
                app.MapPercl("/m", {|#12:(InboundCallWebhook call) => PerclResults.Percl(script)|});
                app.MapPercl("/n", {|#13:(InboundCallWebhook call) => new[] { new Hangup() }|});
                app.MapPercl("/o", {|#14:(InboundCallWebhook call) => { Count(call); }|});
                app.MapPercl("/p", {|#15:One|});
                app.MapPercl("/q", {|#16:async (InboundCallWebhook call) => { await Task.Yield(); return new Hangup(); }|});
                app.MapPerclNotification("/r", {|#17:Status|});
                app.{|PERCL5001:MapPercl|}("/s", {|#18:Note|});
            }

            static PerclScript ByReference(InboundCallWebhook call, ref int count) => new() { new Hangup() };

            static PerclScript Many(InboundCallWebhook call, params string[] all) => new() { new Hangup() };

            static dynamic Dynamic(InboundCallWebhook call) => 1;

            static Task<PerclScript> OfTask(InboundCallWebhook call) => Task.FromResult(new PerclScript { new Hangup() });

            static PerclScript Answer(InboundCallWebhook call) => new() { new Hangup() };

            static PerclScript Status(CallStatusWebhook hook) => new() { new Hangup() };

            static void Note(CallStatusWebhook hook) { }

            static int Count(InboundCallWebhook call) => 1;

            static Hangup One(InboundCallWebhook call) => new();
        }
        """,
        Problem(0, "it returns one command; put it in brackets: [ … ]"),
        Problem(1, "it returns 'int'; return a script"),
        Problem(2, "its first parameter must be a webhook, such as 'InboundCallWebhook call'"),
        Problem(3, "it returns 'PerclScript', which is not sent; use MapPercl"),
        Problem(4, "it returns 'int', which is not sent; return nothing, or a task"),
        Problem(5, "its parameter 'count' is 'ref'; take a value"),
        Problem(6, "its parameter 'all' takes several values, which no request has"),
        Problem(7, "its parameter 'other' is a second webhook, which no request has"),
        Problem(8, "it returns 'dynamic'; return a script"),
        Problem(9, "its first parameter must be 'GetDigitsWebhook', the webhook that is mapped"),
        Problem(10, "it returns a task of one command; return a task of a script"),
        Problem(11, "it returns 'string'; return the script itself"),
        Problem(12, "it returns 'PerclResult<PerclScript>'; return the script itself"),
        Problem(13, "it returns 'Hangup[]', a list; return a PerclScript"),
        Problem(14, "it returns nothing; return a script, or use MapPerclNotification"),
        Problem(15, "it returns 'Hangup', one command; return a script"),
        Problem(16, "it returns one command; put it in brackets: [ … ]"),
        // A notification is not answered: PERCL5001 would be reported for MapPercl.
        Problem(17, "it returns 'PerclScript', which is not sent; return nothing, or a task"),
        Problem(18, "it returns nothing; use MapPerclNotification"));

    private static DiagnosticResult Problem(int place, string problem) =>
        Expected.Of("PERCL5007", place, "The application does not start with this handler: " + problem);
}
