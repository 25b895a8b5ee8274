using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Endpoints;

/// <summary>Determines whether an endpoint certainly sends no PerCL.</summary>
internal static class SilenceReader
{
    /// <summary>Returns why the endpoint sends no PerCL; null where it may send some.</summary>
    public static Silence? Find(EndpointMapping mapping) => mapping.Method.Name switch
    {
        "MapPerclNotification" => Silence.Notification,
        "MapPost" when ReturnsNothing(mapping) => Silence.ReturnsNothing,
        var name when EndpointTypes.IsOfOtherMethod(name) => Silence.TakesNoPost,
        _ => null,
    };

    /// <summary>Returns why an action of a controller sends no PerCL; null where it may send some.</summary>
    public static Silence? Find(IMethodSymbol action, Compilation compilation) =>
        (action.ReturnsVoid || (action.ReturnType is INamedTypeSymbol { Arity: 0 } task && MappedHandler.IsTask(task)))
        && action.FindAttribute("Microsoft.AspNetCore.Mvc", "HttpPostAttribute") is not null
        && action.Parameters.All(static parameter => IsPlain(parameter.Type))
        && EndpointTypes.Of(compilation) is { } types
        && new ActionReader(types).Answers(action)
        && action.ContainingType.SelfAndBases().All(static type =>
            EndpointTypes.IsOfAspNetCore(type) || type.SpecialType == SpecialType.System_Object || IsSilent(type))
            ? Silence.ReturnsNothing
            : null;

    /// <summary>
    /// Determines whether no code of a controller can write the response: it does not name the response, is given
    /// nothing that may know it, and does not give itself away.
    /// </summary>
    private static bool IsSilent(INamedTypeSymbol controller) =>
        !controller.DeclaringSyntaxReferences.IsEmpty
        && controller.InstanceConstructors.All(static constructor =>
            constructor.Parameters.All(static parameter => IsPlain(parameter.Type)))
        && controller.DeclaringSyntaxReferences.All(static part => !part.GetSyntax().DescendantNodes().Any(
            static node => node is ThisExpressionSyntax { Parent: not MemberAccessExpressionSyntax }
                or SimpleNameSyntax
            {
                Identifier.ValueText: "Response" or "HttpContext" or "ControllerContext",
            }));

    /// <summary>
    /// Determines whether the handler returns nothing and cannot write the response in another way: it gets nothing
    /// that may know the response, and no filter answers for it.
    /// </summary>
    private static bool ReturnsNothing(EndpointMapping mapping) =>
        mapping.Semantics.GetOperation(mapping.Call) is IInvocationOperation call
        && MappedHandler.Of(call) is { Signature: var signature } handler
        && (signature.ReturnsVoid || handler.ReturnsTask)
        && signature.Parameters.All(static parameter => IsPlain(parameter.Type))
        && handler.Function is { DeclaringSyntaxReferences: [var function] }
        && !function.GetSyntax().DescendantNodes().OfType<SimpleNameSyntax>()
            .Any(static name => name.Identifier.ValueText is "Response" or "HttpContext")
        && EndpointTypes.Of(mapping.Semantics.Compilation) is { } types
        && !mapping.MayBeFiltered(types, default);

    private static bool IsPlain(ITypeSymbol type) =>
        type.IsWebhook()
        || type.TypeKind == TypeKind.Enum
        || type.WithoutNullable().SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String
        || type.Is("System.Threading", "CancellationToken")
        || type.Is("Microsoft.Extensions.Logging", "ILogger")
        || type.Is("Percl.AspNetCore", "PerclUrls");
}
