using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Uses;

/// <summary>Represents a name that refers to a member.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsCertain">Whether the name compiles; otherwise, the member is one of those that may be meant.</param>
internal readonly record struct MemberReference(SimpleNameSyntax Name, bool IsCertain);
