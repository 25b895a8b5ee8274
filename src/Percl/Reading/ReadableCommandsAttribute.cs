namespace Percl;

/// <summary>Makes the generator also write the readers of this assembly's commands.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class ReadableCommandsAttribute : Attribute;
