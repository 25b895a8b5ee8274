using System.Text;
using Percl.Language.Checking;
using Percl.Language.Collections;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Schema;
using Percl.Language.Violations;

namespace Percl.Language.Tests.JsonScripts;

/// <summary>Scripts in JSON in which the violations are marked.</summary>
internal static class MarkedScripts
{
    public static readonly CommandSchema Say = Command(
        "Say",
        isPrompt: true,
        new AttributeSchema("text") { Kind = ValueKind.Text, IsRequired = true, AllowsEmpty = true },
        new AttributeSchema("loop") { Kind = ValueKind.WholeNumber },
        new AttributeSchema("confidence") { Kind = ValueKind.Number },
        new AttributeSchema("privacyMode") { Kind = ValueKind.Boolean },
        new AttributeSchema("beep") { Kind = ValueKind.Enum, AllowedValues = new EquatableArray<string>(["always"]) },
        new AttributeSchema("metadata") { Kind = ValueKind.Texts },
        new AttributeSchema("parameters") { Kind = ValueKind.Map },
        new AttributeSchema("timeout") { Kind = ValueKind.WholeNumber, MayBeText = true },
        new AttributeSchema("anything"),
        new AttributeSchema("location")
        {
            Kind = ValueKind.Members,
            Members = Command(
                "Location", isPrompt: false, new AttributeSchema("uri") { Kind = ValueKind.Text, IsRequired = true, IsAbsoluteUrl = true }),
        }) with
    {
        RemovedAttributes = new EquatableArray<AttributeRemoval>(
            [new AttributeRemoval("callId", "July 2024", null), new AttributeRemoval("enforcePCI", "2022", "privacyMode")]),
    };

    public static readonly CommandSchema GetDigits = Command(
        "GetDigits",
        isPrompt: false,
        new AttributeSchema("actionUrl") { Kind = ValueKind.Uri, IsRequired = true, IsAbsoluteUrl = true },
        new AttributeSchema("prompts") { Kind = ValueKind.Commands, HoldsCommands = true, HoldsPrompts = true },
        new AttributeSchema("only") { Kind = ValueKind.Command, HoldsCommands = true },
        new AttributeSchema("any") { Kind = ValueKind.Commands, HoldsCommands = true }) with
    { IsTerminal = true };

    public static readonly LanguageSchema KnownCommands = new([Say, GetDigits, Command("Hangup", isPrompt: false) with { EndsCall = true }]);

    /// <summary>Asserts that a script is reported where it is marked.</summary>
    /// <param name="marked">The script, with each violation between « and ».</param>
    /// <param name="expected">The rules and the arguments of their messages.</param>
    public static void AssertReported(string marked, params string[] expected)
    {
        var source = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var script = JsonScriptReader.Read(source, JsonSyntax.File, KnownCommands);
        var violations = IfOn(script.Check(KnownCommands)).ToArray();

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            violations.Select(static v => $"{v.RuleId} {string.Join(", ", v.Arguments.Where(static a => a.Length > 0))}".Trim()).Order(StringComparer.Ordinal));
        Assert.Equal(Unquoted(marked), Unquoted(Mark(source, script, violations)));
    }

    public static List<Violation> Read(string source) =>
        [.. IfOn(JsonScriptReader.Read(source, JsonSyntax.File, KnownCommands).Check(KnownCommands))];

    /// <summary>Without what people must switch on: that a script ends without a terminal command.</summary>
    public static IEnumerable<Violation> IfOn(IEnumerable<Violation> violations) =>
        violations.Where(static violation => violation.RuleId != "PERCL1005");

    /// <summary>Marks of names may be written inside the quotation marks or outside.</summary>
    public static string Unquoted(string marked) => marked.Replace("«\"", "\"«", StringComparison.Ordinal).Replace("\"»", "»\"", StringComparison.Ordinal);

    public static string Mark(string source, JsonScript script, IEnumerable<Violation> violations)
    {
        var marked = new StringBuilder(source);
        var spans = violations.Select(v => v.RuleId == "PERCL1001" ? script.Locations.FindWhole(v.Node) : script.Locations.Find(v.Node));
        foreach (var span in spans.OrderByDescending(static span => span.Start))
        {
            marked.Insert(span.End, '»').Insert(span.Start, '«');
        }

        return marked.ToString();
    }

    public static CommandSchema Command(string name, bool isPrompt, params AttributeSchema[] attributes) =>
        new(name, IsTerminal: false, EndsCall: false, isPrompt, new EquatableArray<AttributeSchema>(attributes));
}
