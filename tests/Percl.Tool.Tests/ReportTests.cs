using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Percl.Tool.Tests;

public sealed class ReportTests : IDisposable
{
    private readonly ToolRun _run = new();

    public ReportTests()
    {
        _run["a b/menu.percl.json"] = "[\n  { \"Say\": { \"text\": \"100%\", \"lop\": 1 } },\n  { \"Hangup\": {} },\n  { \"Hang,up\\u0001\": {} }\n]\n";
        _run["right.percl.json"] = ToolRun.Right;
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Json_HasTheDocumentedMembers()
    {
        var report = JsonNode.Parse(_run.Run("lint", "--format", "json").Output)!;

        Assert.Equal((1, 2), ((int)report["version"]!, (int)report["files"]!));
        var finding = report["findings"]!.AsArray()[0]!.AsObject();
        Assert.Equal(
            ["file", "line", "column", "endLine", "endColumn", "severity", "rule", "message", "help", "fingerprint", "fix"],
            finding.Select(static member => member.Key));
        Assert.Equal(
            ("a b/menu.percl.json", 2, 30, 2, 35, "error", "PERCL3005", "Change to 'loop'"),
            ((string)finding["file"]!, (int)finding["line"]!, (int)finding["column"]!, (int)finding["endLine"]!,
                (int)finding["endColumn"]!, (string)finding["severity"]!, (string)finding["rule"]!, (string)finding["fix"]!));
    }

    [Fact]
    public void Sarif_HasWhatCodeScanningNeeds()
    {
        var report = JsonNode.Parse(_run.Run("lint", "--format", "sarif").Output)!;

        Assert.Equal("2.1.0", (string)report["version"]!);
        var run = Assert.Single(report["runs"]!.AsArray())!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.All(rules, static rule =>
        {
            Assert.NotEmpty((string)rule!["shortDescription"]!["text"]!);
            Assert.NotEmpty((string)rule["fullDescription"]!["text"]!);
            Assert.NotEmpty((string)rule["help"]!["text"]!);
            Assert.NotEmpty((string)rule["help"]!["markdown"]!);
            Assert.StartsWith("https://", (string)rule["helpUri"]!, StringComparison.Ordinal);
            Assert.Contains((string)rule["defaultConfiguration"]!["level"]!, (string[])["error", "warning", "note"]);
        });
        var results = run["results"]!.AsArray();
        Assert.NotEmpty(results);
        Assert.All(results, result =>
        {
            Assert.Equal((string)result!["ruleId"]!, (string)rules[(int)result["ruleIndex"]!]!["id"]!);
            Assert.NotEmpty((string)result["message"]!["text"]!);
            Assert.NotEmpty((string)result["partialFingerprints"]!["perclFinding/v1"]!);
            var place = Assert.Single(result["locations"]!.AsArray())!["physicalLocation"]!;
            Assert.Equal("a%20b/menu.percl.json", (string)place["artifactLocation"]!["uri"]!);
            Assert.True((int)place["region"]!["startLine"]! > 0 && (int)place["region"]!["startColumn"]! > 0);
        });
        var change = results[0]!["fixes"]![0]!["artifactChanges"]![0]!["replacements"]![0]!;
        Assert.Equal((30, 35, "\"loop\""), (
            (int)change["deletedRegion"]!["startColumn"]!, (int)change["deletedRegion"]!["endColumn"]!,
            (string)change["insertedContent"]!["text"]!));
    }

    [Fact]
    public void Fingerprints_DoNotDependOnLineNumbers()
    {
        var before = Fingerprints();
        _run["a b/menu.percl.json"] = "// More.\n" + _run["a b/menu.percl.json"];

        Assert.Equal(before, Fingerprints());
        Assert.Equal(before.Length, before.Distinct().Count());

        string[] Fingerprints() =>
        [
            .. JsonNode.Parse(_run.Run("lint", "--format", "json").Output)!["findings"]!.AsArray()
                .Select(static finding => (string)finding!["fingerprint"]!),
        ];
    }

    [Fact]
    public void GitHub_GetsAnnotationsByItself()
    {
        _run.SetVariable("GITHUB_ACTIONS", "true");

        var lines = _run.Run("lint").Lines;

        Assert.StartsWith("::error file=a b/menu.percl.json,line=2,endLine=2,col=30,endColumn=35,title=PERCL3005::'Say'", lines[0], StringComparison.Ordinal);
        Assert.All(lines, static line => Assert.StartsWith("::", line, StringComparison.Ordinal));
        Assert.DoesNotContain("::", _run.Run("lint", "--format", "text").Output.Replace("https://", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void GitLab_GetsTheMembersOfCodeQuality()
    {
        var findings = JsonNode.Parse(_run.Run("lint", "--format", "gitlab").Output)!.AsArray();

        Assert.All(findings, static finding =>
        {
            Assert.NotEmpty((string)finding!["description"]!);
            Assert.NotEmpty((string)finding["check_name"]!);
            Assert.NotEmpty((string)finding["fingerprint"]!);
            Assert.Contains((string)finding["severity"]!, (string[])["info", "minor", "major", "critical", "blocker"]);
            Assert.Equal("a b/menu.percl.json", (string)finding["location"]!["path"]!);
            Assert.True((int)finding["location"]!["lines"]!["begin"]! > 0);
        });
        Assert.NotEmpty(findings);
    }

    [Fact]
    public void JUnit_HasATestCaseForEachFile()
    {
        var suite = XDocument.Parse(_run.Run("lint", "--format", "junit").Output).Root!.Element("testsuite")!;

        Assert.Equal(("2", "1"), ((string)suite.Attribute("tests")!, (string)suite.Attribute("failures")!));
        Assert.Equal(
            [("a b/menu.percl.json", true), ("right.percl.json", false)],
            suite.Elements("testcase").Select(static one => ((string)one.Attribute("name")!, one.Elements("failure").Any())));
    }

    [Fact]
    public void JUnit_HasTheInputsThatCannotBeRead()
    {
        var outcome = _run.Run("lint", "right.percl.json", "missing.json", "--format", "junit");

        Assert.Equal(2, outcome.Code);
        var suite = XDocument.Parse(outcome.Output).Root!.Element("testsuite")!;
        Assert.Equal(
            ("2", "0", "1"), ((string)suite.Attribute("tests")!, (string)suite.Attribute("failures")!, (string)suite.Attribute("errors")!));
        Assert.Equal("'missing.json' does not exist", (string)suite.Descendants("error").Single().Attribute("message")!);
    }

    [Fact]
    public void SeveralFormats_GoToFiles()
    {
        var outcome = _run.Run("lint", "--format", "text", "--format", "sarif=out/percl.sarif", "--format", "junit=junit.xml");

        Assert.StartsWith("a b/menu.percl.json(2,30): error", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("2.1.0", (string)JsonNode.Parse(_run["out/percl.sarif"])!["version"]!);
        Assert.NotNull(XDocument.Parse(_run["junit.xml"]).Root);
        Assert.Empty(_run.Run("lint", "--format", "gitlab", "-o", "gitlab.json").Output);
        Assert.NotEmpty(JsonNode.Parse(_run["gitlab.json"])!.AsArray());
    }

    [Fact]
    public void FileOutsideOfTheFolder_HasItsWholePath()
    {
        using var other = new ToolRun();
        var path = other.Combine("x.percl.json");
        other["x.percl.json"] = ToolRun.Wrong;

        Assert.StartsWith(path, _run.Run("lint", path).Output, StringComparison.Ordinal);
        var report = JsonNode.Parse(_run.Run("lint", path, "--format", "sarif").Output)!;
        Assert.Equal(
            new Uri(path).AbsoluteUri,
            (string)report["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!);
    }
}
