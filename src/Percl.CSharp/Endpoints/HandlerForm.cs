using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Endpoints;

/// <summary>Determines whether a handler has a form that the method which maps it takes.</summary>
internal static class HandlerForm
{
    /// <summary>Returns why the application does not start with the handler; null where it does.</summary>
    public static string? FindProblem(MappedHandler handler, CommandCatalog catalog) =>
        (handler.IsOfAnyForm ? FindTypeProblem(handler, catalog) : null) ?? FindParameterProblem(handler);

    private static string? FindTypeProblem(MappedHandler handler, CommandCatalog catalog)
    {
        if (!handler.TakesWebhook)
        {
            return "its first parameter must be a webhook, such as 'InboundCallWebhook call'";
        }

        if (!handler.TakesMapped)
        {
            return $"its first parameter must be '{Shown(handler.MappedWebhook!)}', the webhook that is mapped";
        }

        var result = handler.Result;
        return result.TypeKind is TypeKind.Error or TypeKind.TypeParameter ? null
            : handler.Method.Name == "MapPercl"
                ? result.IsScript() || IsJustBegun(handler.Value) ? null : FindResultProblem(handler, catalog)
            : result.SpecialType == SpecialType.System_Void || handler.ReturnsTask ? null
            : $"it returns '{Shown(result)}', which is not sent; "
                + (result.IsScript() && !IsNotified(handler, catalog) ? "use MapPercl" : "return nothing, or a task");
    }

    /// <summary>Returns what is wrong with the result of a handler that returns no script, and what helps.</summary>
    private static string FindResultProblem(MappedHandler handler, CommandCatalog catalog)
    {
        var result = handler.Result;
        return result.IsCommand()
                ? !IsLambda(handler) ? $"it returns '{Shown(result)}', one command; return a script"
                : handler.IsCompletedTask ? "it returns a task of one command; return a task of a script"
                : "it returns one command; put it in brackets: [ … ]"
            : result.SpecialType == SpecialType.System_Void || handler.ReturnsTask
                ? "it returns nothing; " + (IsNotified(handler, catalog) ? "" : "return a script, or ")
                    + "use MapPerclNotification"
            : result.ElementType()?.IsCommand() == true
                ? $"it returns '{Shown(result)}', a list; return a PerclScript"
            : result.SpecialType == SpecialType.System_String
                || result is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte }
                || EndpointTypes.IsResult(result)
                ? $"it returns '{Shown(result)}'; return the script itself"
            : $"it returns '{Shown(result)}'; return a script";
    }

    private static bool IsNotified(MappedHandler handler, CommandCatalog catalog) =>
        handler.FindMappedWebhook() is { } webhook && catalog.Language.IsNotification(JsonNames.OfWebhook(webhook));

    private static bool IsLambda(MappedHandler handler) => handler.Value.Syntax is LambdaExpressionSyntax;

    /// <summary>Determines whether a handler is a lambda whose block is still empty.</summary>
    private static bool IsJustBegun(IOperation handler) =>
        handler.Syntax is AnonymousFunctionExpressionSyntax { Body: BlockSyntax { Statements: [] } };

    /// <summary>
    /// Returns what is wrong with the first parameter whose argument no request can have; null for none.
    /// </summary>
    private static string? FindParameterProblem(MappedHandler handler) =>
        (handler.Function ?? handler.Signature).Parameters
            // The receiver of an extension method is no parameter of the handler.
            .Reverse().Take(handler.Signature.Parameters.Length).Reverse()
            .Select((parameter, i) => FindProblem(parameter, isFirst: i == 0))
            .FirstOrDefault(static problem => problem is not null);

    private static string? FindProblem(IParameterSymbol parameter, bool isFirst) =>
        parameter.RefKind != RefKind.None
                ? $"its parameter '{parameter.Name}' is '{ShownKind(parameter.RefKind)}'; take a value"
            : parameter is { IsParams: true, Type: IArrayTypeSymbol }
                ? $"its parameter '{parameter.Name}' takes several values, which no request has"
            : !isFirst && parameter.Type.IsWebhook() && !IsOptional(parameter)
                ? $"its parameter '{parameter.Name}' is a second webhook, which no request has"
            : null;

    private static bool IsOptional(IParameterSymbol parameter) =>
        parameter.HasExplicitDefaultValue || parameter.NullableAnnotation == NullableAnnotation.Annotated;

    private static string ShownKind(RefKind kind) => kind switch
    {
        RefKind.Out => "out",
        RefKind.In => "in",
        _ => "ref",
    };

    private static string Shown(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
