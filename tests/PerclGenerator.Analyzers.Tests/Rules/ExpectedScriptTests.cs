using static PerclGenerator.Analyzers.Tests.Rules.EndpointPrograms;

namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>A collection expression where an <c>IPerclScript</c> is expected is a script.</summary>
public sealed class ExpectedScriptTests
{
    [Fact]
    public Task Script_WhereTheInterfaceIsExpected_IsChecked() => VerifyAsync("""
        IPerclScript local = [new Hangup(), {|PERCL1001:new Say { Text = "a" }|}];
        app.MapPercl("/a", (GetDigitsWebhook menu) => [new Hangup(), {|PERCL1001:new Say { Text = "a" }|}]);
        app.MapPercl("/b", (GetDigitsWebhook menu, HttpContext http) => menu.Digits switch
        {
            "1" => new Menu("https://example.com"),
            "2" => [new Hangup(), {|PERCL1001:new Say { Text = "b" }|}],
            _ => [new Redirect { ActionUrl = {|PERCL2001:"/menu"|} }],
        });
        app.MapPercl("/c", async (GetDigitsWebhook menu) =>
        {
            await Task.Yield();
            return [new Hangup(), {|PERCL1001:new Say { Text = "c" }|}];
        });
        app.MapPercl<GetDigitsWebhook>("/d", menu => {|PERCL1007:[]|});
        """);

    [Fact]
    public Task Script_WhereTheInterfaceIsExpected_MayBeRight() => VerifyAsync("""
        IPerclScript local = [.. script, new Hangup()];
        app.MapPercl("/a", (GetDigitsWebhook menu) => [new Say { Text = "a" }, .. given]);
        app.MapPercl("/b", (GetDigitsWebhook menu) => menu.Digits is "1" ? new Menu("https://example.com") : [new Hangup()]);
        """);
}
