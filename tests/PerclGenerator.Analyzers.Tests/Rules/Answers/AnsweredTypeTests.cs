using static PerclGenerator.Analyzers.Tests.Rules.Answers.AnswerPrograms;

namespace PerclGenerator.Analyzers.Tests.Rules.Answers;

/// <summary>Script types that are answers of endpoints are held against the webhook, where they are created.</summary>
public sealed class AnsweredTypeTests
{
    [Fact]
    public Task Type_ThatDoesNotFitTheWebhook_IsReportedWhereItIsReturned() => VerifyAsync(
        """
        app.MapPercl("/a", (InboundCallWebhook call) => new Refuse());
        app.MapPercl("/b", (GetDigitsWebhook digits) => {|PERCL1004:new Refuse()|});
        app.MapPercl("/c", (GetDigitsWebhook digits) => condition ? [new Hangup()] : {|PERCL1004:new Refuse()|});
        app.MapPercl("/d", (QueueWaitWebhook wait, PerclUrls urls) => { return {|PERCL1006:new Record()|}; });
        app.MapPercl("/e", (GetDigitsWebhook digits) => new Record());
        app.MapPercl("/f", Wait);
        app.MapPost("/g", (QueueWaitWebhook wait) => PerclResults.Percl({|PERCL1006:new Record()|}));
        """,
        """
        static Record Wait(QueueWaitWebhook wait) => {|PERCL1006:new()|};
        """);

    [Fact]
    public Task Messages_NameTheScript() => PerclVerifier.VerifyAsync(
        Usings + """
        static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapPercl<GetDigitsWebhook>("/a", digits => {|#0:new Refuse()|});
                app.MapPercl<QueueWaitWebhook>("/b", wait => {|#1:new Record()|});
            }
        }
        """ + Scripts,
        Expected.Of("PERCL1004", 0, "'Reject' in 'Refuse' works only at the start of the answer to 'inboundCall' and is ignored here: the script answers 'getDigits'"),
        Expected.Of("PERCL1006", 1, "'StartRecordCall' in 'Record' is not supported in the answer to 'queueWait' (allowed: Dequeue, GetDigits, Hangup, Pause, Play, Say)"));

    [Fact]
    public Task Type_ThatIsReportedWhereItIsDeclared_IsLeftAlone() => PerclVerifier.VerifyAsync(Usings + """
        static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapPercl<GetDigitsWebhook>("/a", digits => new Late());
                app.MapPercl<QueueWaitWebhook>("/b", wait => new Declared());
                app.MapPercl<QueueWaitWebhook>("/c", wait => new ForSeveral());
                app.MapPercl<QueueWaitWebhook>("/d", wait => {|PERCL1006:new Twice()|});
            }
        }

        [PerclScript] partial record Late { public Say A => new() { Text = "a" }; public Reject {|PERCL1004:B|} => new(); }

        [PerclScript(Answers = typeof(QueueWaitWebhook))] partial record Declared { public Unpark {|PERCL1006:A|} => new(); }

        [PerclScript(Answers = typeof(CallStateWebhook))] partial record ForSeveral { public Unpark A => new(); }

        [PerclScript] partial record Twice { public StartRecordCall A => new(); public StartRecordCall B => new(); }
        """);

    [Fact]
    public Task Type_WithAnotherNameInTheCode_IsReported() => PerclVerifier.VerifyAsync(Usings + """
        using Hold = Record;

        static class Endpoints
        {
            static Hold Given => {|PERCL1006:new()|};

            public static void Map(WebApplication app)
            {
                app.MapPercl<QueueWaitWebhook>("/a", wait => {|PERCL1006:new Hold()|});
                app.MapPercl<QueueWaitWebhook>("/b", wait => {|PERCL1006:new global::Record()|});
                app.MapPercl<QueueWaitWebhook>("/c", wait => {|PERCL1006:new @Record()|});
                app.MapPercl<QueueWaitWebhook>("/d", wait => { Hold hold = {|PERCL1006:new()|}; return hold; });
                app.MapPercl<QueueWaitWebhook>("/e", wait => Given);
                app.MapPercl<QueueWaitWebhook>("/f", wait => {|PERCL1006:new Nested.Recording.Script()|});
            }
        }

        namespace Nested
        {
            static partial class Recording
            {
                [PerclScript] public readonly partial record struct Script { public StartRecordCall Start => new(); }
            }
        }
        """ + Scripts);

    [Fact]
    public Task Alias_InANamespace_IsReported() => PerclVerifier.VerifyAsync(Usings + Scripts + """

        namespace App
        {
            using Hold = global::Record;

            static class Endpoints
            {
                public static void Map(WebApplication app) =>
                    app.MapPercl<QueueWaitWebhook>("/a", wait => {|PERCL1006:new Hold()|});
            }
        }
        """);
}
