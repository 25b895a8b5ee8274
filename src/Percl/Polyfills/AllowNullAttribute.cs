using Microsoft.CodeAnalysis;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Declares an input that may be null although its type is not nullable.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
internal sealed class AllowNullAttribute : Attribute;
