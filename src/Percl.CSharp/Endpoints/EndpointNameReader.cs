using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Endpoints;

/// <summary>Reads the names that code in a file gives to endpoints.</summary>
internal sealed class EndpointNameReader(SemanticModel semantics)
{
    private const string Routing = "Microsoft.AspNetCore.Routing";

    /// <summary>Returns the endpoints that a call, a new object or an attribute names.</summary>
    public IEnumerable<MappedEndpoint> Read(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call when CalledMember.Of(call.Expression) is { } member =>
            ReadCall(call, member.Receiver),
        MemberAccessExpressionSyntax or MemberBindingExpressionSyntax => [MappedEndpoint.Unknown],
        IdentifierNameSyntax type => ReadMetadata(type),
        AttributeSyntax attribute => ReadAttribute(attribute),
        _ => [],
    };

    private IEnumerable<MappedEndpoint> ReadCall(InvocationExpressionSyntax call, ExpressionSyntax receiver)
    {
        if (semantics.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return [MappedEndpoint.Unknown];
        }

        var arguments = call.ArgumentList.Arguments;
        return method.Name switch
        {
            "WithMetadata" or "Add" or "Insert" => arguments.Any(MayHoldName) ? [MappedEndpoint.Unknown] : [],
            "MapDefaultControllerRoute" => [MappedEndpoint.Unknown with { Name = "default" }],
            // The code of other methods of the project is read itself.
            _ when method.ContainingAssembly is ISourceAssemblySymbol => [],
            _ when !EndpointTypes.IsOfAspNetCore(method) => TakesEndpoint(method) ? [MappedEndpoint.Unknown] : [],
            _ when arguments.FirstOrDefault(IsName) is { Expression: var name } =>
                [Map(FindText(name), method.ReducedFrom is null ? null : receiver)],
            _ => [MappedEndpoint.Unknown],
        };
    }

    /// <summary>Reads <c>new EndpointNameMetadata("menu")</c>; any other use of the type may have any name.</summary>
    private IEnumerable<MappedEndpoint> ReadMetadata(IdentifierNameSyntax type)
    {
        var named = type.Parent is QualifiedNameSyntax qualified ? qualified.Parent : type.Parent;
        if (named is AttributeSyntax)
        {
            return [];
        }

        if (named is not ObjectCreationExpressionSyntax { ArgumentList.Arguments: [var argument] } created)
        {
            return [MappedEndpoint.Unknown];
        }

        var name = FindText(argument.Expression);
        return created.Parent is ArgumentSyntax
        {
            Parent.Parent: InvocationExpressionSyntax { Expression: var called },
        }
            && CalledMember.Of(called) is { Text: "WithMetadata", Receiver: var builder }
            ? [Map(name, builder)]
            : [MappedEndpoint.Unknown with { Name = name }];
    }

    private IEnumerable<MappedEndpoint> ReadAttribute(AttributeSyntax attribute)
    {
        var type = semantics.GetTypeInfo(attribute).Type;
        if (type is null or IErrorTypeSymbol)
        {
            return [];
        }

        if (type.Is(Routing, "EndpointNameAttribute"))
        {
            return attribute.ArgumentList?.Arguments is [{ Expression: var only }]
                ? [Handle(FindText(only), attribute)]
                : [MappedEndpoint.Unknown];
        }

        if (!type.AllInterfaces.Any(static known =>
            known.Is("Microsoft.AspNetCore.Mvc.Routing", "IRouteTemplateProvider")
            || known.Is(Routing, "IEndpointNameMetadata")
            || known.Is(Routing, "IRouteNameMetadata")))
        {
            return [];
        }

        if (!EndpointTypes.IsOfAspNetCore(type))
        {
            return [MappedEndpoint.Unknown];
        }

        var name = attribute.ArgumentList?.Arguments
            .FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == "Name")?.Expression;
        return name is null ? [] : [Handle(FindText(name), attribute)];
    }

    /// <summary>Returns the endpoint of the action or the lambda with an attribute.</summary>
    private MappedEndpoint Handle(string? text, AttributeSyntax attribute)
    {
        // [controller] and [action] are replaced when the application starts.
        var name = text?.IndexOf('[') >= 0 ? null : text;
        return attribute.Parent?.Parent switch
        {
            MethodDeclarationSyntax action when semantics.GetDeclaredSymbol(action) is IMethodSymbol method
                && EndpointTypes.IsController(method.ContainingType) =>
                new MappedEndpoint(name, method, semantics.Compilation),
            LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } =>
                Map(name, call),
            _ => MappedEndpoint.Unknown with { Name = name },
        };
    }

    /// <summary>Returns an endpoint; the builder is the expression whose endpoint is named.</summary>
    private MappedEndpoint Map(string? name, ExpressionSyntax? builder)
    {
        var unknown = MappedEndpoint.Unknown with { Name = name };
        if (CalledMember.FindCall(builder) is not { } call)
        {
            return builder?.WithoutWrapping() is { } variable
                && ConstantVariables.FindValue(variable, semantics, default) is { } value
                ? Map(name, value)
                : unknown;
        }

        if (semantics.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return unknown;
        }

        if (EndpointTypes.MapsWebhook(method) || EndpointTypes.MapsHandler(method))
        {
            return new MappedEndpoint(name, new EndpointMapping(call, method, semantics));
        }

        // A convention returns the builder that it is given.
        return CalledMember.Of(call.Expression) is { Receiver: var inner }
            && semantics.GetTypeInfo(inner).Type is { } type
            && IsEndpoint(type)
            ? Map(name, inner)
            : unknown;
    }

    /// <summary>
    /// Determines whether an argument may be the name of an endpoint, and is not a new object that is read itself.
    /// </summary>
    private bool MayHoldName(ArgumentSyntax argument) =>
        semantics.GetTypeInfo(argument.Expression).Type is not { } type
        || type.TypeKind is TypeKind.Dynamic or TypeKind.Interface or TypeKind.TypeParameter or TypeKind.Error
        || type.SpecialType == SpecialType.System_Object
        || type is IArrayTypeSymbol
        || ((argument.Expression is not ObjectCreationExpressionSyntax || !EndpointTypes.IsOfAspNetCore(type))
            && type.AllInterfaces.Any(static known => known.Is(Routing, "IEndpointNameMetadata")));

    private bool IsName(ArgumentSyntax argument) => CalledParameters.Of(argument, semantics, default) is
    {
        Type.SpecialType: SpecialType.System_String, Name: "endpointName" or "name",
    };

    private static bool TakesEndpoint(IMethodSymbol method) =>
        (method.ReducedFrom ?? method).Parameters.Any(static parameter => IsEndpoint(parameter.Type));

    private static bool IsEndpoint(ITypeSymbol type) =>
        type.AllInterfaces.Append(type).Any(static known =>
            known.Is("Microsoft.AspNetCore.Builder", "IEndpointConventionBuilder"))
        || (type is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(IsEndpoint));

    private string? FindText(ExpressionSyntax expression) => ConstantTexts.Find(expression, semantics);
}
