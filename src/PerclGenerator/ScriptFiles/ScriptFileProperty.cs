using Percl.Language.Collections;
using Percl.Language.Json;

namespace PerclGenerator.ScriptFiles;

/// <summary>Represents the property for a placeholder.</summary>
/// <param name="Placeholder">The name of the placeholder.</param>
/// <param name="Name">The name of the property, as C# spells it.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Attributes">The attributes that the value is written to, with their commands.</param>
internal sealed record ScriptFileProperty(
    string Placeholder, string Name, PlaceholderType Type, EquatableArray<string> Attributes);
