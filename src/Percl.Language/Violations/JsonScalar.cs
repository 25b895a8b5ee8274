using System.Globalization;
using Percl.Language.Json;
using Percl.Language.Script;

namespace Percl.Language.Violations;

/// <summary>Single values as JSON.</summary>
public static class JsonScalar
{
    /// <summary>A text in quotation marks.</summary>
    public static string Of(string text) => "\"" + JsonEscape.Of(text) + "\"";

    /// <summary>A number.</summary>
    public static string Of(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A flag.</summary>
    public static string Of(bool flag) => flag ? "true" : "false";

    /// <summary>What a value is; unknown where it is no single value.</summary>
    public static ScriptValue Read(string json) => JsonParser.Parse(json, JsonSyntax.Strict).Root switch
    {
        JsonString { IsBroken: false } text => TextValue.Constant(text.Value),
        JsonNumber number => new NumberValue(number.Text),
        JsonLiteral { Value: { } flag } => new BooleanValue(flag),
        _ => UnknownValue.Instance,
    };
}
