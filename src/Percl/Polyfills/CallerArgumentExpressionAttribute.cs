using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Declares a parameter that receives the expression of an argument.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    public string ParameterName { get; } = parameterName;
}
