namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL2004Tests
{
    [Theory]
    [InlineData("Base + \"next\"")]
    [InlineData("$\"{Base}next\"")]
    [InlineData("$\"{Base}next/{url}\"")]
    [InlineData("Folder + \"/next\"")]
    [InlineData("$\"{Folder}/next/{url}\"")]
    [InlineData("\"https://example.com/\" + Path")]
    [InlineData("(Folder + Path)")]
    public Task PartsOfAUrl_ThatDoNotMeet_AreReported(string expression) => PerclVerifier.VerifyAsync(InProgram($$"""
        Redirect Build(string url) => new() { ActionUrl = {|PERCL2004:{{expression}}|} };
        """));

    [Theory]
    [InlineData("Base + Path")]
    [InlineData("Folder + \"next\"")]
    [InlineData("Base + \"?a=b\"")]
    [InlineData("Base + \".uk/next\"")]
    [InlineData("url + \"next\"")]
    [InlineData("$\"{url}/{Path}\"")]
    [InlineData("$\"{Base}next{url}\"")]
    [InlineData("\"https://example.comnext//a\"")]
    [InlineData("Variable + \"next\"")]
    public Task PartsOfAUrl_ThatMayBelongTogether_AreLeftAlone(string expression) => PerclVerifier.VerifyAsync(InProgram($$"""
        Redirect Build(string url) => new() { ActionUrl = {{expression}} };
        """));

    private static string InProgram(string member) => $$"""
        public class Program
        {
            private const string Base = "https://example.com";
            private const string Folder = "https://example.com/";
            private const string Path = "/next";
            private static readonly string Variable = Environment.MachineName;

            public {{member}}
        }
        """;
}
