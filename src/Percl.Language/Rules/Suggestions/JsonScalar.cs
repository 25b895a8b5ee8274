using System.Globalization;
using System.Text;
using Percl.Language.Json;

namespace Percl.Language;

/// <summary>Single values as JSON.</summary>
public static class JsonScalar
{
    /// <summary>A text in quotation marks.</summary>
    public static string Of(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c is '"' or '\\' ? json.Append('\\').Append(c)
                : c < ' ' ? json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture))
                : json.Append(c);
        }

        return json.Append('"').ToString();
    }

    /// <summary>A number.</summary>
    public static string Of(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A flag.</summary>
    public static string Of(bool flag) => flag ? "true" : "false";

    /// <summary>What a value is; unknown where it is no single value.</summary>
    public static ScriptValue Read(string json) => JsonParser.Parse(json, JsonSyntax.Strict).Root switch
    {
        JsonText { IsBroken: false } text => TextValue.Constant(text.Value),
        JsonNumber number => new NumberValue(number.Text),
        JsonLiteral { Value: { } flag } => new BooleanValue(flag),
        _ => UnknownValue.Instance,
    };
}
