using Percl.Tests.Buffers;

namespace Percl.Tests.Refusals;

public sealed class RefusalTests
{
    public static TheoryData<string> Cases => [.. RefusalCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void WriteTo_ScriptIsRefused_WritesNothing(string name)
    {
        var output = new RecordingOutput();

        Assert.Throws<PerclException>(() => RefusalCases.All[name].Script.WriteTo(output));

        Assert.Empty(output.Advances);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Refusal_OfAScript_SaysWhatIsWrongAndWhere(string name)
    {
        var (script, ruleId, path, value) = RefusalCases.All[name];

        var refusal = Assert.Throws<PerclException>(script.ToUtf8Bytes);

        Assert.Equal(ruleId, refusal.RuleId);
        Assert.Equal(path, refusal.Path);
        Assert.Equal(value, refusal.Value);
        Assert.Equal(typeof(PerclScript), refusal.Script);
        Assert.EndsWith($"/{ruleId}.md", refusal.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Refusal_OfAScript_NamesCommandAndAttribute(string name)
    {
        var (script, _, path, _) = RefusalCases.All[name];
        var names = path.Split('.')[^2..];

        var refusal = Assert.Throws<PerclException>(script.ToJson);

        Assert.Equal(names[0], refusal.Command);
        Assert.Equal(names[1].Split('[')[0], refusal.Attribute);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Message_OfARefusal_NamesEverything(string name)
    {
        var (script, ruleId, path, value) = RefusalCases.All[name];

        var refusal = Assert.Throws<PerclException>(script.ToJson);
        var isMasked = ruleId == "PERCL2001" && !path.EndsWith("Url", StringComparison.Ordinal);

        Assert.All(
            [
                nameof(PerclScript),
                $"{refusal.Command}.{refusal.Attribute}",
                value switch { null => "null", "" => "empty", _ => isMasked ? "'xxxxx'" : $"'{value}'" },
                path,
                ruleId,
                refusal.HelpLink!,
            ],
            part => Assert.Contains(part, refusal.Message, StringComparison.Ordinal));
    }
}
