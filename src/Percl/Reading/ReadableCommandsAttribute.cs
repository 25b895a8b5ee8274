namespace Percl;

/// <summary>The generator also writes how this assembly's commands are read.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class ReadableCommandsAttribute : Attribute;
