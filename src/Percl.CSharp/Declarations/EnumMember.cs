namespace Percl.CSharp.Declarations;

/// <summary>Represents a value of an enum.</summary>
/// <param name="Name">The name of the member in C#.</param>
/// <param name="Member">The C# expression for the value: the qualified member, or its number.</param>
/// <param name="JsonName">The name of the value in PerCL.</param>
internal sealed record EnumMember(string Name, string Member, string JsonName);
