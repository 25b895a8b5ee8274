namespace PerclGenerator.Analyzers.Tests.Applications;

/// <summary>Actions of controllers that send no PerCL, and those that may send some.</summary>
public sealed class SilentActionTests
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc";

    [Theory]
    [InlineData("public void M([Microsoft.AspNetCore.Mvc.FromBody] GetDigitsWebhook hook) { }")]
    [InlineData("public async Task M(GetDigitsWebhook hook) { await Task.Yield(); }")]
    [InlineData("public void M(GetDigitsWebhook hook, System.Threading.CancellationToken stop) { } public object Other() => this.Ok();")]
    public Task Action_ThatReturnsNothing_IsReported(string action) => VerifyAsync(
        "{|PERCL5005:\"menu\"|}", $"public class Calls : {Mvc}.ControllerBase {{ [{Mvc}.HttpPost(\"m\", Name = \"menu\")] {action} }}");

    [Theory]
    [InlineData("public PerclScript M(GetDigitsWebhook hook) => [new Hangup()];")]
    [InlineData("public object M(GetDigitsWebhook hook) => Ok();")]
    [InlineData("public Task<PerclScript> M(GetDigitsWebhook hook) => Task.FromResult(new PerclScript());")]
    [InlineData("public void M(GetDigitsWebhook hook) => Response.WriteAsync(\"\");")]
    [InlineData("public void M(GetDigitsWebhook hook) => Write(); void Write() => HttpContext.Response.WriteAsync(\"\");")]
    [InlineData("public void M(GetDigitsWebhook hook) => Writer.Write(this); static class Writer { public static void Write(object all) { } }")]
    [InlineData("public void M(GetDigitsWebhook hook, HttpResponse to) { }")]
    [InlineData("public void M(GetDigitsWebhook hook) { } public Calls(IHttpContextAccessor _) { }")]
    [InlineData("public void M(GetDigitsWebhook hook) { } public void OnActionExecuted(object context) { }")]
    public Task Action_ThatMaySendPercl_IsLeftAlone(string action) => VerifyAsync(
        "\"menu\"", $"public class Calls : {Mvc}.ControllerBase {{ [{Mvc}.HttpPost(\"m\", Name = \"menu\")] {action} }}");

    [Theory]
    [InlineData("public class Calls : Microsoft.AspNetCore.Mvc.ControllerBase { [Microsoft.AspNetCore.Mvc.HttpGet(\"m\", Name = \"menu\")] public void M(GetDigitsWebhook hook) { } }")]
    [InlineData("public class Calls : Own { [Microsoft.AspNetCore.Mvc.HttpPost(\"m\", Name = \"menu\")] public void M(GetDigitsWebhook hook) => Write(); } public class Own : Microsoft.AspNetCore.Mvc.ControllerBase { protected void Write() => Response.WriteAsync(\"\"); }")]
    [InlineData("public class Calls : Microsoft.AspNetCore.Mvc.ControllerBase { [Own, Microsoft.AspNetCore.Mvc.HttpPost(\"m\", Name = \"menu\")] public void M(GetDigitsWebhook hook) { } } public class OwnAttribute : Microsoft.AspNetCore.Mvc.Filters.ActionFilterAttribute;")]
    public Task Action_WhosePathMayAnswer_IsLeftAlone(string type) => VerifyAsync("\"menu\"", type);

    private static Task VerifyAsync(string name, string type) => MarkedProgram.VerifyAsync(MarkedProgram.Of(
        $$"""
        app.MapControllers();
        app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) => [new GetDigits { ActionUrl = urls.Of({{name}}) }]);
        """,
        type));
}
