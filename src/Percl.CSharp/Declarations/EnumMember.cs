namespace Percl.CSharp.Declarations;

/// <summary>A value of an enum.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Member">The qualified member, or its number, ready to be written.</param>
/// <param name="JsonName">Its name in PerCL.</param>
internal sealed record EnumMember(string Name, string Member, string JsonName);
