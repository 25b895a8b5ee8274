using Percl.Language.Collections;

namespace PerclGenerator.Model;

/// <summary>A type that gets a second part.</summary>
/// <param name="FullName">Its name with namespace, containing types and arity: what makes it this type.</param>
/// <param name="Namespace">Its namespace, ready to be written; null in the global one.</param>
/// <param name="Declarations">
/// How it and the types around it are declared again, outermost first, for example <c>partial record struct Menu</c>.
/// </param>
internal sealed record TypeModel(string FullName, string? Namespace, EquatableArray<string> Declarations);
