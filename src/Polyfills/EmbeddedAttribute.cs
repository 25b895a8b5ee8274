namespace Microsoft.CodeAnalysis;

/// <summary>
/// Keeps a type within its assembly: friends of the assembly do not see it either, and have their own.
/// </summary>
[Embedded]
[AttributeUsage(AttributeTargets.All, Inherited = false)]
internal sealed partial class EmbeddedAttribute : Attribute;
