using static PerclGenerator.Analyzers.Tests.Rules.Answers.AnswerPrograms;

namespace PerclGenerator.Analyzers.Tests.Rules.Answers;

/// <summary>Lists that are answers of endpoints are held against the webhook, at the command.</summary>
public sealed class AnsweredListTests
{
    [Fact]
    public Task List_OfALambda_IsHeldAgainstTheWebhook() => VerifyAsync("""
        app.MapPercl<GetDigitsWebhook>("/a", menu => [{|PERCL1004:new Reject()|}]);
        app.MapPercl("/b", (GetDigitsWebhook menu, PerclUrls urls) => new PerclScript { {|PERCL1004:new Reject()|} });
        app.MapPercl("/c", (GetSpeechWebhook menu) => menu.RecognitionResult switch
        {
            "1" => new Bye(),
            "2" => [{|PERCL1004:new Reject()|}],
            _ => condition ? new Bye() : [{|PERCL1004:new PlayEarlyMedia { File = "https://example.com/a.wav" }|}],
        });
        app.MapPercl("/d", (GetDigitsWebhook menu) =>
        {
            if (condition)
            {
                return [new Hangup()];
            }

            return PerclScript.Create([{|PERCL1004:new Reject()|}]);
        });
        app.MapPercl("/e", async (GetDigitsWebhook menu) =>
        {
            await Task.Yield();
            return [{|PERCL1004:new Reject()|}];
        });
        app.MapPercl("/f", (GetDigitsWebhook menu) => Task.FromResult<IPerclScript>(new PerclScript { {|PERCL1004:new Reject()|} }));
        app.MapPercl("/g", (GetDigitsWebhook menu) => new ValueTask<PerclScript>(new PerclScript { {|PERCL1004:new Reject()|} }));
        app.MapGroup("/calls").MapPercl<QueueWaitWebhook>("/h", wait => [new Say { Text = "Hi" }, {|PERCL1006:new Redirect { ActionUrl = "https://example.com" }|}]).WithName("h");
        app.MapPercl("/i", IPerclScript (QueueWaitWebhook wait, HttpContext a, HttpContext b, HttpContext c, HttpContext d) => [{|PERCL1006:new StartRecordCall()|}]);
        app.MapPercl("/j", (QueueWaitWebhook wait) => (IPerclScript)new PerclScript { {|PERCL1006:new Unpark()|} });
        app.MapPercl("/k", delegate(QueueWaitWebhook wait) { return new PerclScript { {|PERCL1006:new Unpark()|} }; });
        """);

    [Fact]
    public Task List_OfAFunction_IsHeldAgainstTheWebhook() => VerifyAsync(
        """
        app.MapPercl("/a", Local);
        app.MapPercl("/b", OfProgram);
        app.MapPercl("/c", Other.Method);
        app.MapPercl<QueueWaitWebhook>("/d", Other.OfAny);
        var handler = (QueueWaitWebhook wait) => new PerclScript { {|PERCL1006:new Unpark()|} };
        app.MapPercl("/e", handler);

        IPerclScript Local(QueueWaitWebhook wait) => condition ? new Bye() : [{|PERCL1006:new Unpark()|}];
        """,
        """
        static async Task<PerclScript> OfProgram(QueueWaitWebhook wait)
        {
            await Task.Yield();
            return [{|PERCL1006:new Unpark()|}];
        }

        static class Other
        {
            public static PerclScript Method(QueueWaitWebhook wait, HttpContext http)
            {
                PerclScript answer = [{|PERCL1006:new Unpark()|}];
                return answer;
            }

            public static PerclScript OfAny(PerclWebhook wait) => [{|PERCL1006:new Unpark()|}];
        }
        """);

    [Fact]
    public Task List_OfAHelper_IsHeldAgainstTheWebhookOfItsCallers() => VerifyAsync(
        """
        app.MapPercl("/a", (QueueWaitWebhook wait) => Choose(wait.CallId));
        app.MapPercl("/b", async (QueueWaitWebhook wait) => await ChooseLater(wait.CallId).ConfigureAwait(false));
        app.MapPercl("/c", (QueueWaitWebhook wait) => condition ? Once : Always());
        app.MapPercl("/d", (GetDigitsWebhook wait) => Always());
        app.MapPercl("/e", (QueueWaitWebhook wait) => { var answer = OfLocal(); return answer; });
        app.MapPercl("/f", (QueueWaitWebhook wait) => Filled(true));

        PerclScript OfLocal() => [{|PERCL1006:new Unpark()|}];
        """,
        """
        static IPerclScript Choose(string? choice) => choice switch
        {
            "1" => new Bye(),
            "2" => Choose("1"),
            _ => [new Unpark()],
        };

        static async Task<IPerclScript> ChooseLater(string? choice)
        {
            await Task.Yield();
            return choice is "1" ? Choose(choice) : new PerclScript { new Unpark() };
        }

        static PerclScript Filled(bool waiting)
        {
            PerclScript made = [{|PERCL1006:new StartRecordCall()|}, waiting ? new Pause { Length = 500 } : new Unpark()];
            {|PERCL1006:made.Add(new SendDigits { Digits = "1" });|}
            if (waiting)
            {
                made.Add(new Unpark());
            }

            return made;
        }

        static readonly PerclScript Once = [{|PERCL1006:new Unpark()|}];

        static PerclScript Always()
        {
            return [{|PERCL1006:new Unpark()|}];
        }
        """);

    [Fact]
    public Task List_ThatIsFilled_IsHeldAgainstTheWebhook() => VerifyAsync("""
        app.MapPercl("/a", (QueueWaitWebhook wait) =>
        {
            var answer = new PerclScript { new Say { Text = "Hi" } };
            if (condition)
            {
                {|PERCL1006:answer.Add(new Unpark());|}
            }

            return answer;
        });
        app.MapPercl("/b", (GetDigitsWebhook digits) =>
        {
            PerclScript answer;
            answer = condition ? [{|PERCL1004:new Reject()|}] : [new Hangup()];
            return answer;
        });
        PerclScript common = [new Unpark()];
        app.MapPercl("/c", (QueueWaitWebhook wait) => [{|PERCL1006:.. common|}]);
        """);

    [Fact]
    public Task List_OfAnotherEndpoint_IsHeldAgainstTheWebhook() => PerclVerifier.VerifyAsync(Usings + """
        public class CallsController : ControllerBase
        {
            [HttpPost("a")] public PerclScript A([FromBody] QueueWaitWebhook wait) => [{|PERCL1006:new Unpark()|}];
            [HttpPost("b")] public IActionResult B([FromBody] QueueWaitWebhook wait) => PerclResults.Percl([{|PERCL1006:new Unpark()|}]);
            [HttpPost("c")] public ActionResult<PerclScript> C([FromBody] GetDigitsWebhook digits) => new PerclScript { {|PERCL1004:new Reject()|} };
            [HttpPost("d")] public async Task<IActionResult> D([FromBody] GetDigitsWebhook digits) => Ok(await Later());
            [HttpPost("e")] public IActionResult E(GetDigitsWebhook digits) => new OkObjectResult(Same);

            private static async Task<PerclScript> Later() { await Task.Yield(); return [{|PERCL1004:new Reject()|}]; }
            private PerclScript Same => [{|PERCL1004:new Reject()|}];
        }

        static class Endpoints
        {
            public static void Map(IEndpointRouteBuilder app)
            {
                app.MapPost("/a/{id}", (string id, QueueWaitWebhook wait) => PerclResults.Percl([{|PERCL1006:new Unpark()|}]));
                app.MapPost("/b", (QueueWaitWebhook wait) => new PerclScript { {|PERCL1006:new Unpark()|} });
                app.MapPost("/c", IResult (GetDigitsWebhook digits) => digits.Digits is "" ? Results.NoContent() : Results.Ok(new PerclScript { {|PERCL1004:new Reject()|} }));
                app.MapPost("/d", (GetDigitsWebhook digits) => TypedResults.Json(new PerclScript { {|PERCL1004:new Reject()|} }));
            }
        }
        """);

    [Fact]
    public Task Messages_NameTheWebhook() => PerclVerifier.VerifyAsync(
        Usings + """
        static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapPercl<GetDigitsWebhook>("/a", digits => [{|#0:new Reject()|}]);
                app.MapPercl<QueueWaitWebhook>("/b", wait => [{|#1:new Unpark()|}]);
            }
        }
        """,
        Expected.Of("PERCL1004", 0, "'Reject' works only at the start of the answer to 'inboundCall' and is ignored here: the script answers 'getDigits'"),
        Expected.Of("PERCL1006", 1, "'Unpark' is not supported in the answer to 'queueWait' (allowed: Dequeue, GetDigits, Hangup, Pause, Play, Say)"));
}
