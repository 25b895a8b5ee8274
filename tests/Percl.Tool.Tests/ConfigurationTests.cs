namespace Percl.Tool.Tests;

public sealed class ConfigurationTests : IDisposable
{
    private const string NeverExecuted = """[ { "Hangup": {} }, { "Hangup": {} } ]""";

    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("[*.percl.json]\ndotnet_diagnostic.PERCL1001.severity = error", "error")]
    [InlineData("[*.percl.json]\npercl_diagnostic.PERCL1001.severity = error", "error")]
    [InlineData("[scripts/*]\npercl_diagnostic.perCL1001.severity = Suggestion ; why", "info")]
    [InlineData("[*]\npercl_diagnostic.PERCL1001.severity = none", "")]
    [InlineData("[*]\npercl_diagnostic.PERCL1001.severity = silent", "")]
    [InlineData("[*]\npercl_diagnostic.PERCL1001.severity = none\ndotnet_diagnostic.PERCL1001.severity = error", "")]
    [InlineData("[*]\npercl_diagnostic.PERCL1001.severity = default", "warning")]
    [InlineData("[*]\npercl_diagnostic.PERCL1001.severity = loud", "warning")]
    [InlineData("[*.cs]\npercl_diagnostic.PERCL1001.severity = none", "warning")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-PerCL.Order.severity = error", "error")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.severity = none", "")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.severity = none\npercl_diagnostic.PERCL1001.severity = error", "error")]
    [InlineData("no section\n= 1\n[\n[]\n[*]\n]", "warning")]
    public void Severity_IsThatOfTheFilesSections(string configuration, string severity)
    {
        _run[".editorconfig"] = "root = true\n" + configuration;
        _run["scripts/a.percl.json"] = NeverExecuted;

        Assert.Equal(severity, Severity());
    }

    [Fact]
    public void InnerConfiguration_CountsMore_AndARootEndsTheSearch()
    {
        _run[".editorconfig"] = "[*]\npercl_diagnostic.PERCL1001.severity = error";
        _run["scripts/.editorconfig"] = "[*]\npercl_diagnostic.PERCL1001.severity = suggestion";
        _run["scripts/a.percl.json"] = NeverExecuted;
        Assert.Equal("info", Severity());

        _run["scripts/.editorconfig"] = "[*]";
        Assert.Equal("error", Severity());

        _run["scripts/.editorconfig"] = "root = true\n[*]";
        Assert.Equal("warning", Severity());
    }

    [Fact]
    public void GlobalConfiguration_SetsRules()
    {
        _run[".globalconfig"] = "is_global = true\ndotnet_diagnostic.PERCL1001.severity = error";
        _run["scripts/a.percl.json"] = NeverExecuted;

        Assert.Equal("error", Severity());
    }

    [Fact]
    public void RuleThatIsOff_IsSwitchedOnByItself()
    {
        _run["a.percl.json"] = """[ { "Redirect": { "actionUrl": "http://a.example.com" } } ]""";
        _run[".editorconfig"] = "[*]\ndotnet_analyzer_diagnostic.severity = error";
        Assert.Equal("", Severity());

        _run[".editorconfig"] = "[*]\ndotnet_diagnostic.PERCL2002.severity = warning";
        Assert.Equal("warning", Severity());
    }

    [Fact]
    public void OptionsOfRules_AreRead()
    {
        _run["a.percl.json"] = """[ { "Redirect": { "actionUrl": "~/menu" } } ]""";
        _run[".editorconfig"] = "[*.json]\npercl_base_urls = ~/, %URL%";

        Assert.Equal("", Severity());
    }

    [Fact]
    public void Comment_SilencesTheNextLine()
    {
        _run["a.percl.json"] = "[\n  { \"Hangup\": {} },\n  // percl-disable-next-line PERCL1001: why\n  { \"Hangup\": {} }\n]";
        Assert.Equal("", Severity());

        _run["a.percl.json"] = "[\n  // percl-disable-next-line PERCL1001: why\n  { \"Hangup\": {} }\n]";
        Assert.Contains("(2,30): info PERCL3010: The comment silences nothing: the next line does not break 'PERCL1001'", _run.Run("lint").Output, StringComparison.Ordinal);
    }

    private string Severity() => string.Join(' ', _run.Run("lint").Lines[..^1].Select(static line => line.Split(' ')[1]));
}
