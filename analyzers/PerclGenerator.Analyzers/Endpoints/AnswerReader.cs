using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Endpoints;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;
using Percl.CSharp.Uses;

namespace PerclGenerator.Analyzers;

/// <summary>Finds the values that are answers of endpoints, and the form in which ASP.NET Core sends them.</summary>
internal sealed class AnswerReader(EndpointTypes types, CancellationToken cancellation)
{
    private const string PlainText = "plain text";
    private const string TextInJson = "a JSON string in quotation marks";
    private const string Base64 = "a JSON string in base 64";
    private const string Bytes = "bytes without a content type";

    private readonly ActionReader _actions = new(types);

    /// <summary>
    /// Returns the form in which an endpoint sends a value; null where the form is right, or not certain.
    /// </summary>
    /// <param name="value">A script's JSON.</param>
    /// <param name="isText">Whether the value is a string rather than bytes.</param>
    public string? FindForm(IOperation value, bool isText)
    {
        var parent = ValueUse.Of(value);
        if (parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } })
        {
            return FindFormOfLocal(local, value.SemanticModel!, isText);
        }

        var form = parent switch
        {
            IReturnOperation => !IsAnswer(parent) ? null : OfFormatter(parent, isText),
            IArgumentOperation argument => OfResult(argument, isText),
            // The JSON is the whole text, as in $"{script.ToJson()}".
            IInterpolationOperation
            {
                Alignment: null, FormatString: null, Parent: IInterpolatedStringOperation { Parts: [_] } text,
            } when isText => FindForm(text, isText),
            ISimpleAssignmentOperation content when isText && IsPlainContent(content) => PlainText,
            _ => null,
        };
        return form is null
            || MayBeFiltered(value)
            || (form == PlainText
                && FunctionOf(value) is { } function
                && ContentTypes.MayBeSet(function, value.SemanticModel!, cancellation))
            ? null
            : form;
    }

    /// <summary>Returns the form of a local that is assigned only where it is declared.</summary>
    private string? FindFormOfLocal(ILocalSymbol local, SemanticModel semantics, bool isText)
    {
        var uses = SymbolReferences.Find(local, semantics, cancellation)
            .Select(static use => use.Reference)
            .OfType<IdentifierNameSyntax>()
            .ToArray();
        return Array.Exists(uses, static use => ListUses.Of(use) is ListUse.Sets or ListUse.Refers)
            ? null
            : uses.Select(use => semantics.GetOperation(use, cancellation))
                .Where(static use => use is not null && ValueUse.Of(use) is not IVariableInitializerOperation)
                .Select(use => FindForm(use!, isText))
                .FirstOrDefault(static form => form is not null);
    }

    /// <summary>Determines whether an argument has the name of a result's value. Most arguments have others.</summary>
    public static bool MayBeValueOfResult(IArgumentOperation argument) =>
        argument.Parameter is { Name: "value" or "data" or "error" };

    /// <summary>Determines whether the value is the answer of an endpoint and written as JSON.</summary>
    public bool IsWritten(IOperation value) => ValueUse.Of(value) switch
    {
        IReturnOperation returned => IsAnswer(returned),
        IArgumentOperation argument => IsValueOfResult(argument) && !MayBeFiltered(value),
        _ => false,
    };

    private static string? OfResult(IArgumentOperation argument, bool isText) => argument.Parent switch
    {
        IInvocationOperation { TargetMethod: { Name: "Text" or "Content" } method } result
            when IsFirst(argument) && IsMaker(method) => HasContentType(result) ? null : PlainText,
        IInvocationOperation { TargetMethod: { Name: "Bytes" } method } result
            when IsFirst(argument) && IsMaker(method) => isText || HasContentType(result) ? null : Bytes,
        // A JSON result converts a string to JSON whatever its content type is.
        IInvocationOperation { TargetMethod: var method } when IsValueOfResult(argument) =>
            !EndpointTypes.MakesResult(method) && method.Name != "Json" ? OfFormatter(argument, isText)
                : isText ? TextInJson
                : Base64,
        IObjectCreationOperation { Type: var type } created when IsValueOfResult(argument) =>
            EndpointTypes.IsJsonResult(type) ? isText ? TextInJson : Base64 : OfObjectResult(created, isText),
        _ => null,
    };

    private static string? OfObjectResult(IObjectCreationOperation result, bool isText) =>
        result.Initializer?.Initializers.Any(
            static set => set is IMemberInitializerOperation or ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property.Name: "ContentTypes" or "Formatters" },
            }) == true
            ? null
            : OfFormatter(result, isText);

    /// <summary>
    /// Returns the form for a formatter. MVC's formatter for strings does not write JSON; a minimal API returns strings
    /// unchanged as well.
    /// </summary>
    private static string OfFormatter(IOperation operation, bool isText) =>
        !isText ? Base64
        : FunctionOf(operation) is MethodDeclarationSyntax
            && MethodAround(operation) is { } method
            && ActionReader.ProducesJson(method) ? TextInJson
        : PlainText;

    /// <summary>Determines whether an argument is the value of a result that is written as JSON.</summary>
    private static bool IsValueOfResult(IArgumentOperation argument) =>
        MayBeValueOfResult(argument)
        && (argument.Parent is IInvocationOperation { TargetMethod: var method } ? IsMaker(method)
            : argument.Parent is IObjectCreationOperation { Type: INamedTypeSymbol type } created
                && (EndpointTypes.IsJsonResult(type) || EndpointTypes.IsObjectResult(type))
                && ValueUse.Of(created) is IReturnOperation returned
                && MethodAround(returned) is { } action
                && EndpointTypes.IsController(action.ContainingType));

    private static bool IsMaker(IMethodSymbol method) =>
        EndpointTypes.MakesResult(method) || EndpointTypes.MakesActionResult(method);

    private static bool IsFirst(IArgumentOperation argument) => argument.Parameter?.Ordinal == 0;

    private static bool HasContentType(IInvocationOperation result) => result.Arguments.Any(static argument =>
        argument is { Parameter.Name: "contentType", ArgumentKind: not ArgumentKind.DefaultValue }
            && !IsNull(argument.Value));

    /// <summary>
    /// Determines whether a controller returns <c>new ContentResult { Content = … }</c> without a content type.
    /// </summary>
    private bool IsPlainContent(ISimpleAssignmentOperation content) =>
        content is
        {
            Target: IPropertyReferenceOperation { Property.Name: "Content" },
            Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation created } initializer,
        }
        && created.Type.Is("Microsoft.AspNetCore.Mvc", "ContentResult")
        && initializer.Initializers.All(static set =>
            set is not ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property.Name: "ContentType" },
                Value: var type,
            }
            || IsNull(type))
        && ValueUse.Of(created) is IReturnOperation returned
        && IsAnswer(returned);

    private static bool IsNull(IOperation value) => value is IConversionOperation { Operand: var converted }
        ? IsNull(converted)
        : value.ConstantValue is { HasValue: true, Value: null };

    private bool IsAnswer(IOperation returned) => FunctionOf(returned) is { } function
        && (HandlersOf(returned).Answers(function)
            || (function is MethodDeclarationSyntax && MethodAround(returned) is { } method
                && _actions.Answers(method)));

    private bool MayBeFiltered(IOperation value) => FunctionOf(value) is { } function
        && (HandlersOf(value).MayBeFiltered(function)
            || (MethodAround(value) is { } method && _actions.MayBeFiltered(method)));

    private HandlerReader HandlersOf(IOperation operation) => new(types, operation.SemanticModel!, cancellation);

    private static SyntaxNode? FunctionOf(IOperation operation) => operation.Syntax.AncestorsAndSelf()
        .FirstOrDefault(static node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
            or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax);

    /// <summary>Returns the method of the type that contains an operation, also within nested functions.</summary>
    private static IMethodSymbol? MethodAround(IOperation operation)
    {
        var symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol as IMethodSymbol;
    }
}
