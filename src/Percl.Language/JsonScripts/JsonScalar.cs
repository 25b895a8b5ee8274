using Percl.Language.Json;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.Language.JsonScripts;

/// <summary>Writes scalar values and placeholders as JSON.</summary>
public static class JsonScalar
{
    /// <summary>Writes a string in quotation marks.</summary>
    public static string Of(string text) => "\"" + JsonEscape.Of(text) + "\"";

    /// <summary>Writes a constant string, a number or a Boolean.</summary>
    public static string Of(ScriptValue value) =>
        value is TextValue text ? Of(text.Prefix) : value.ConstantText() ?? "null";

    /// <summary>Writes a placeholder as the whole value.</summary>
    public static string Placeholder(string name, ValueKind type) => type switch
    {
        ValueKind.WholeNumber or ValueKind.Number => $"{{{{{name}:int}}}}",
        ValueKind.Boolean => $"{{{{{name}:bool}}}}",
        _ => $"\"{{{{{name}}}}}\"",
    };
}
