using System.Globalization;
using Percl.Language.Collections;
using Percl.Language.Json;

namespace Percl.Language.Data;

/// <summary>Reads the members of an object. A member that has its default value is left out of the file.</summary>
internal readonly struct DataObject
{
    private readonly JsonObject _object;

    public DataObject(JsonNode node)
    {
        _object = node as JsonObject ?? throw new FormatException("An object was expected.");
    }

    /// <summary>Returns a string.</summary>
    public string Text(string name) => TextOrNull(name) ?? throw Missing(name);

    /// <summary>Returns a string; null where there is none.</summary>
    public string? TextOrNull(string name) => (Find(name) as JsonString)?.Value;

    /// <summary>Returns a Boolean; false where there is none.</summary>
    public bool Flag(string name) => Find(name) is JsonLiteral { Value: true };

    /// <summary>Returns a number; null where there is none.</summary>
    public double? Number(string name) => Find(name) is JsonNumber { Text: var text }
        ? double.Parse(text, CultureInfo.InvariantCulture)
        : null;

    /// <summary>Returns a whole number; null where there is none.</summary>
    public int? Integer(string name) => (int?)Number(name);

    /// <summary>Returns the member of an enum; null where there is none.</summary>
    public TEnum? Member<TEnum>(string name)
        where TEnum : struct => TextOrNull(name) is { } text ? (TEnum)Enum.Parse(typeof(TEnum), text) : null;

    /// <summary>Returns an object; null where there is none.</summary>
    public T? Object<T>(string name, Func<DataObject, T> read)
        where T : class => Find(name) is { } node ? read(new DataObject(node)) : null;

    /// <summary>Returns a list of objects; an empty one where there is none.</summary>
    public EquatableArray<T> Objects<T>(string name, Func<DataObject, T> read)
        where T : IEquatable<T> => new(Items(name).Select(item => read(new DataObject(item))));

    /// <summary>Returns a list of strings; an empty one where there is none.</summary>
    public EquatableArray<string> Texts(string name) =>
        new(Items(name).Select(static item => ((JsonString)item).Value));

    private IEnumerable<JsonNode> Items(string name) => Find(name) is JsonArray { Items: var items } ? items : [];

    private JsonNode? Find(string name) => _object.Members.FirstOrDefault(member => member.Name.Value == name)?.Value;

    private static FormatException Missing(string name) => new($"'{name}' is missing.");
}
