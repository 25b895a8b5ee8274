using Microsoft.CodeAnalysis;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>An input that may be null though its type says otherwise.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
internal sealed class AllowNullAttribute : Attribute;
