using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Is given the text of an argument.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    public string ParameterName { get; } = parameterName;
}
