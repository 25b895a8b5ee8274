using Microsoft.CodeAnalysis;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Members that must be kept.</summary>
[Embedded]
internal enum DynamicallyAccessedMemberTypes
{
    PublicFields = 0x20,
}
