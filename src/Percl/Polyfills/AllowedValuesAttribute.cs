namespace System.ComponentModel.DataAnnotations;

/// <summary>
/// Declares the allowed values, for the analyzers, which find the attribute by its name. The type is not public,
/// because the framework's own type may exist beside it.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
internal sealed class AllowedValuesAttribute(params object?[] values) : Attribute
{
    public object?[] Values { get; } = values;
}
