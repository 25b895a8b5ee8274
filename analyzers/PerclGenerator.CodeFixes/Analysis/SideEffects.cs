using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace PerclGenerator.CodeFixes;

/// <summary>Finds side effects of code. Unknown code is treated as if it had some.</summary>
internal sealed class SideEffects(SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>The maximum number of properties, each reading the next, that are followed.</summary>
    private const int Deepest = 4;

    /// <summary>Determines whether an item does more than add commands without side effects.</summary>
    public bool HasAny(SyntaxNode item) => PartsOf(item).Any(part => HasAny(part, semantics, 0));

    /// <summary>
    /// Determines whether an item can be moved before others: neither has a side effect that affects the other.
    /// </summary>
    public bool CanPass(SyntaxNode item, IReadOnlyCollection<SyntaxNode> others)
    {
        var acts = others.Where(HasAny).ToArray();
        return (acts.Length == 0 || (!ReadsState(item) && !acts.Any(AssignsVariables)))
            && (!HasAny(item) || (acts.Length == 0 && !others.Any(ReadsAnything) && !AssignsVariables(item)));
    }

    /// <summary>Determines whether the enumeration of a list runs no unknown code.</summary>
    public bool IsKnownList(ExpressionSyntax list) => IsKnownList(list, semantics);

    private bool IsKnownList(ExpressionSyntax list, SemanticModel model) =>
        model.GetTypeInfo(list, cancellation).Type is IArrayTypeSymbol or INamedTypeSymbol
        {
            TypeKind: TypeKind.Class or TypeKind.Struct,
            Locations: [{ IsInMetadata: true }, ..],
        };

    /// <summary>Returns the evaluated parts of an item, without the list's own method, which only adds.</summary>
    private static IEnumerable<SyntaxNode> PartsOf(SyntaxNode item) => item switch
    {
        GlobalStatementSyntax global => PartsOf(global.Statement),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call }
            when ListUses.FindReceiver(call) is not null => [call.ArgumentList],
        YieldStatementSyntax { Expression: { } value } => [value],
        PropertyDeclarationSyntax property =>
            new SyntaxNode?[] { property.ExpressionBody, property.AccessorList, property.Initializer }
                .OfType<SyntaxNode>(),
        _ => [item],
    };

    private static IEnumerable<SyntaxNode> Evaluated(SyntaxNode code) =>
        code.DescendantNodesAndSelf(static node => !ListUses.IsFunction(node));

    private bool HasAny(SyntaxNode code, SemanticModel model, int depth) => Evaluated(code).Any(node => node switch
    {
        InvocationExpressionSyntax call => !call.IsNameOf() && !OnlyComputes(SymbolOf(call, model)),
        BaseObjectCreationExpressionSyntax creation => !OnlyHolds(SymbolOf(creation, model) as IMethodSymbol),
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } => false,
        AssignmentExpressionSyntax or AwaitExpressionSyntax or QueryExpressionSyntax => true,
        ThrowExpressionSyntax or ThrowStatementSyntax or YieldStatementSyntax => true,
        DeclarationExpressionSyntax or SingleVariableDesignationSyntax => true,
        SpreadElementSyntax spread => !IsKnownList(spread.Expression, model),
        IdentifierNameSyntax name => SymbolOf(name, model) is IPropertySymbol read && Acts(read, depth),
        _ => IsCount(node),
    });

    private ISymbol? SymbolOf(SyntaxNode node, SemanticModel model) => model.GetSymbolInfo(node, cancellation).Symbol;

    private static bool IsCount(SyntaxNode node) => (SyntaxKind)node.RawKind
        is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression
        or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression;

    /// <summary>
    /// Determines whether the called member only computes a value from values: strings, numbers, dates and URLs.
    /// </summary>
    private static bool OnlyComputes(ISymbol? called) => called is IMethodSymbol { ContainingType: { } type } method
        && (type.SpecialType is (>= SpecialType.System_Boolean and <= SpecialType.System_String)
                or SpecialType.System_Nullable_T or SpecialType.System_DateTime
            || type.TypeKind == TypeKind.Enum
            || method is { Name: nameof(ToString), Parameters.IsEmpty: true }
            || type.Is("System", nameof(Uri))
            || type.Is("System", nameof(Math))
            || type.Is("System", nameof(Convert))
            || type.Is("System", nameof(TimeSpan))
            || type.Is("System", nameof(DateTimeOffset))
            || type.Is(WellKnownNames.Namespace + ".AspNetCore", "PerclUrls"));

    /// <summary>
    /// Determines whether a constructor only stores its arguments: a command's, the framework's, or one that is
    /// implicitly declared.
    /// </summary>
    private static bool OnlyHolds(IMethodSymbol? constructor) => constructor is { ContainingType: { } type }
        && (constructor.IsImplicitlyDeclared
            || (constructor.DeclaringSyntaxReferences is [var reference, ..]
                ? reference.GetSyntax() is TypeDeclarationSyntax
                : type.IsCommand() || IsFrameworks(type.ContainingNamespace)));

    private static bool IsFrameworks(INamespaceSymbol container) => container.IsNamed(WellKnownNames.Namespace)
        || container.IsNamed("System")
        || container.IsNamed("System.Collections.Generic");

    /// <summary>Determines whether reading a property has side effects, which only its source shows.</summary>
    private bool Acts(IPropertySymbol property, int depth) => property.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellation))
        .OfType<PropertyDeclarationSyntax>()
        .SelectMany(static declared => new SyntaxNode?[] { declared.ExpressionBody, Getter(declared) })
        .OfType<SyntaxNode>()
        .Any(body => depth == Deepest
            || HasAny(body, semantics.Compilation.GetSemanticModel(body.SyntaxTree), depth + 1));

    private static AccessorDeclarationSyntax? Getter(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.FirstOrDefault(
            static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));

    /// <summary>Determines whether an item assigns a variable that another item may read.</summary>
    private static bool AssignsVariables(SyntaxNode item) => PartsOf(item).SelectMany(Evaluated).Any(static node =>
        IsCount(node)
        || node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax, Parent: not InitializerExpressionSyntax }
            or ArgumentSyntax { RefKindKeyword.RawKind: not 0 }
            or DeclarationExpressionSyntax
            or SingleVariableDesignationSyntax);

    /// <summary>Determines whether an item reads state that other code can change.</summary>
    private bool ReadsState(SyntaxNode item) => Reads(item, static symbol => symbol switch
    {
        IFieldSymbol field => !field.IsConst && !field.IsReadOnly,
        IPropertySymbol property => property.SetMethod is { IsInitOnly: false },
        IMethodSymbol method => !OnlyComputes(method),
        _ => false,
    });

    private bool ReadsAnything(SyntaxNode item) => Reads(item, static symbol => symbol switch
    {
        IFieldSymbol field => !field.IsConst,
        IPropertySymbol or ILocalSymbol or IParameterSymbol => true,
        IMethodSymbol method => !OnlyComputes(method),
        _ => false,
    });

    private bool Reads(SyntaxNode item, Func<ISymbol, bool> counts) => PartsOf(item)
        .SelectMany(Evaluated)
        .OfType<SimpleNameSyntax>()
        .Where(static name => !IsSet(name))
        .Any(name => SymbolOf(name, semantics) is { } symbol && counts(symbol));

    /// <summary>Determines whether an initializer assigns the property of that name.</summary>
    private static bool IsSet(SimpleNameSyntax name) =>
        name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } given && given.Left == name;
}
