using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Marks <c>init</c>.</summary>
[Embedded]
internal static class IsExternalInit;
