namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command is the absolute URL of an audio file, which FreeClimb loads with GET.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AudioUrlAttribute : AbsoluteUrlAttribute;
