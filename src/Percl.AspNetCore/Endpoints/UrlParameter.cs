#if NET9_0_OR_GREATER
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace Percl.AspNetCore;

/// <summary>
/// Describes a parameter of a handler whose value is in the URL, for OpenAPI documents. .NET 8 looks at the method.
/// </summary>
internal sealed class UrlParameter(HandlerArgument argument) : IParameterBindingMetadata
{
    public string Name => argument.Name;

    public bool HasTryParse => true;

    public bool HasBindAsync => false;

    public ParameterInfo ParameterInfo => argument.Parameter;

    public bool IsOptional => argument.IsOptional;
}
#endif
