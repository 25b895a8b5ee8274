namespace Percl;

/// <summary>
/// Declares an object that is the value of a command's attribute, such as the engine of a <c>Say</c>. The type's public
/// properties are the object's members, by the same rules as the attributes of a command.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PerclObjectAttribute : Attribute;
