namespace PerclGenerator.Model;

/// <summary>A value of an enum.</summary>
/// <param name="Member">The qualified member, ready to be written.</param>
/// <param name="JsonName">Its name in PerCL.</param>
internal sealed record EnumMember(string Member, string JsonName);
