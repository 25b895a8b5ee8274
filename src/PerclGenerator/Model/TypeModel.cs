using Percl.Language.Collections;

namespace PerclGenerator.Model;

/// <summary>Represents a type that gets a second, generated part.</summary>
/// <param name="FullName">The name with namespace, containing types and arity, which identifies the type.</param>
/// <param name="Namespace">The namespace in C#; null for the global one.</param>
/// <param name="Declarations">
/// The repeated declarations of the type and its containing types, outermost first, for example <c>partial record
/// struct Menu</c>.
/// </param>
internal sealed record TypeModel(string FullName, string? Namespace, EquatableArray<string> Declarations);
