namespace System.ComponentModel.DataAnnotations;

/// <summary>
/// For the analyzers, which know it by name. It is not public: the framework's own may come beside it.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
internal sealed class AllowedValuesAttribute(params object?[] values) : Attribute
{
    public object?[] Values { get; } = values;
}
