using static PerclGenerator.Analyzers.Tests.Rules.EndpointPrograms;
namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class EndpointTests
{
    [Fact]
    public Task Messages_SayWhatToDo() => PerclVerifier.VerifyAsync(
        Usings + """
        class Program
        {
            void Map(WebApplication app, PerclScript script)
            {
                app.{|#0:MapPercl<CallStatusWebhook>|}("/a", hook => [new Hangup()]);
                app.MapPost("/b", () => {|#1:script.ToJson()|});
                app.MapPerclNotification<CallStatusWebhook>("/c", hook => {|#2:new PerclScript()|});
                app.MapPerclNotification<InboundCallWebhook>("/d", hook => {|#3:new PerclScript()|});
            }
        }
        """,
        Expected.Of("PERCL5001", 0, "PerCL that is returned here is never run: 'callStatus' is a notification; return nothing, and use MapPerclNotification"),
        Expected.Of("PERCL5002", 1, "The script goes out as plain text, which FreeClimb does not run; return PerclResults.Percl(…)"),
        Expected.Of("PERCL5001", 2, "PerCL that is returned here is never run: 'callStatus' is a notification"),
        Expected.Of("PERCL5001", 3, "PerCL that is returned here is never run: MapPerclNotification sends no script; use MapPercl"));
}
