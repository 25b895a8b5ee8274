using Percl.Language.JsonScripts;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.Language.Tests.JsonScripts;

public sealed class JsonScalarTests
{
    public static TheoryData<ScriptValue, string> Values => new()
    {
        { TextValue.Constant("a"), "\"a\"" },
        { TextValue.Constant("\"\\\n"), "\"\\\"\\\\\\n\"" },
        { new NumberValue("1.5"), "1.5" },
        { new BooleanValue(true), "true" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_AsJson_IsWrittenAsItIs(ScriptValue value, string json) => Assert.Equal(json, JsonScalar.Of(value));

    [Theory]
    [InlineData(ValueKind.Text, "\"{{name}}\"")]
    [InlineData(ValueKind.Uri, "\"{{name}}\"")]
    [InlineData(ValueKind.WholeNumber, "{{name:int}}")]
    [InlineData(ValueKind.Boolean, "{{name:bool}}")]
    public void Placeholder_OfAType_HasItsForm(ValueKind type, string json) =>
        Assert.Equal(json, JsonScalar.Placeholder("name", type));
}
