namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL2002Tests
{
    [Fact]
    public Task UrlThatIsNotHttps_IsReportedWhereTheRuleIsOn() => PerclVerifier.VerifyWithAsync("PERCL2002", PerclVerifier.InMethod("""
        var a = new Redirect { ActionUrl = {|PERCL2002:"http://example.com"|} };
        var b = new Redirect { ActionUrl = {|PERCL2002:$"http://{url}"|} };
        var c = new Redirect { ActionUrl = "https://example.com" };
        var d = new Say { Text = "http://example.com" };
        """));
}
