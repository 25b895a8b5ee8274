using Microsoft.CodeAnalysis;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Specifies the members that must be kept.</summary>
[Embedded]
internal enum DynamicallyAccessedMemberTypes
{
    PublicFields = 0x20,
}
