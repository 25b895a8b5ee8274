using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PerclGenerator.Parsing;

namespace PerclGenerator.Analyzers;

/// <summary>Knows how ASP.NET Core sends what an endpoint returns.</summary>
internal sealed class EndpointTypes
{
    private const string PlainText = "plain text";
    private const string TextInJson = "a text in JSON";
    private const string Base64 = "a text in JSON, in base 64";
    private const string Bytes = "bytes of no kind";

    private readonly INamedTypeSymbol _routes;
    private readonly INamedTypeSymbol[] _results;
    private readonly INamedTypeSymbol? _controller;

    private EndpointTypes(INamedTypeSymbol routes, Compilation compilation)
    {
        _routes = routes;
        _results =
        [
            .. compilation.GetTypesByMetadataName("Microsoft.AspNetCore.Http.Results"),
            .. compilation.GetTypesByMetadataName("Microsoft.AspNetCore.Http.TypedResults"),
        ];
        _controller = compilation.GetTypesByMetadataName("Microsoft.AspNetCore.Mvc.ControllerBase").FirstOrDefault();
    }

    /// <summary>The types; null where the compilation has no endpoints.</summary>
    public static EndpointTypes? Of(Compilation compilation) =>
        compilation.GetTypesByMetadataName("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions") is [var routes, ..]
            ? new EndpointTypes(routes, compilation)
            : null;

    /// <summary>As what a value leaves the endpoint that returns it; null where that is right, or not sure.</summary>
    /// <param name="value">A script's JSON.</param>
    /// <param name="isText">Whether it is a string rather than bytes.</param>
    public string? FindForm(IOperation value, bool isText)
    {
        var parent = ValueUse.Of(value);
        return parent switch
        {
            IReturnOperation => !IsAnswerOfEndpoint(parent) ? null : isText ? PlainText : Base64,
            IArgumentOperation { Parent: IInvocationOperation result } argument when argument.Parameter?.Ordinal == 0
                && IsResult(result.TargetMethod) => OfResult(result, isText),
            ISimpleAssignmentOperation content when isText && IsPlainContent(content) => PlainText,
            _ => null,
        };
    }

    /// <summary>A JSON result makes JSON of a text whatever its content type is.</summary>
    private static string? OfResult(IInvocationOperation result, bool isText) => result.TargetMethod.Name switch
    {
        "Ok" or "Json" => isText ? TextInJson : Base64,
        "Text" or "Content" when !HasContentType(result) => PlainText,
        "Bytes" when !isText && !HasContentType(result) => Bytes,
        _ => null,
    };

    private bool IsResult(IMethodSymbol method) =>
        Array.Exists(_results, type => SymbolEqualityComparer.Default.Equals(type, method.ContainingType))
        || IsController(method.ContainingType);

    private static bool HasContentType(IInvocationOperation result) => result.Arguments.Any(static argument =>
        argument is { Parameter.Name: "contentType", ArgumentKind: not ArgumentKind.DefaultValue } && !IsNull(argument.Value));

    /// <summary>Whether a controller returns <c>new ContentResult { Content = … }</c> that does not say what it holds.</summary>
    private bool IsPlainContent(ISimpleAssignmentOperation content) =>
        content is
        {
            Target: IPropertyReferenceOperation { Property.Name: "Content" },
            Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation created } initializer,
        }
        && created.Type.Is("Microsoft.AspNetCore.Mvc", "ContentResult")
        && initializer.Initializers.All(static set =>
            set is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "ContentType" } } type
            || IsNull(type.Value))
        && ValueUse.Of(created) is IReturnOperation returned
        && IsInController(returned);

    private static bool IsNull(IOperation value) => value is IConversionOperation { Operand: var converted }
        ? IsNull(converted)
        : value.ConstantValue is { HasValue: true, Value: null };

    private bool IsAnswerOfEndpoint(IOperation returned)
    {
        for (var outer = returned.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case ILocalFunctionOperation:
                    return false;
                case IAnonymousFunctionOperation function:
                    return IsHandler(function);
            }
        }

        return IsInController(returned);
    }

    /// <summary>Whether a lambda is given to a method that maps it as an endpoint.</summary>
    private bool IsHandler(IAnonymousFunctionOperation function)
    {
        IOperation? outer = function.Parent;
        while (outer is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            outer = outer.Parent;
        }

        return outer is IArgumentOperation { Parameter.Type: { Name: "Delegate" }, Parent: IInvocationOperation { TargetMethod: var method } }
            && SymbolEqualityComparer.Default.Equals(method.ContainingType, _routes);
    }

    private bool IsInController(IOperation operation) =>
        operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) is IMethodSymbol
        {
            DeclaredAccessibility: Accessibility.Public,
            MethodKind: MethodKind.Ordinary,
            IsStatic: false,
        } method
        && IsController(method.ContainingType)
        && method.FindAttribute("Microsoft.AspNetCore.Mvc", "NonActionAttribute") is null;

    private bool IsController(INamedTypeSymbol type) =>
        _controller is not null && type.SelfAndBases().Any(known => SymbolEqualityComparer.Default.Equals(known, _controller));
}
