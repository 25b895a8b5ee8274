using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Uses;

/// <summary>
/// Finds lists of commands that are data and not scripts, such as alternatives of which one is chosen. A list that is
/// returned or written as a whole is a script. A list is data where code reads its elements, keeps it in a field, or
/// passes it to a type or a generic method unrelated to scripts. Variables in between do not matter.
/// </summary>
internal sealed partial class DataUse(SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>The maximum number of assignments and calls along which a list is followed.</summary>
    private const int MostSteps = 20;

    /// <summary>The variables that have already been followed: lists may be assigned to each other.</summary>
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    private int _steps;

    /// <summary>Determines whether the list that an expression creates is data.</summary>
    public bool IsData(ExpressionSyntax list) => IsData(RoleOf(list));

    /// <summary>Determines whether the list of a variable or a member is data.</summary>
    public bool IsData(ISymbol list) =>
        IsData(list is ILocalSymbol or IParameterSymbol ? RoleOfVariable(list) : RoleOfMember(list));

    private static bool IsData(ListRole role) => role is ListRole.Data or ListRole.Changed;

    private ListRole RoleOf(ExpressionSyntax list)
    {
        if (_steps == MostSteps)
        {
            return ListRole.Unknown;
        }

        _steps++;
        var role = RoleAt(list.Outermost());
        _steps--;
        return role;
    }

    private ListRole RoleAt(ExpressionSyntax list) => list.Parent switch
    {
        ElementAccessExpressionSyntax access when access.Expression == list =>
            IsSet(access) ? ListRole.Changed : ListRole.Data,
        MemberAccessExpressionSyntax access when access.Expression == list => RoleForMember(access),
        IsPatternExpressionSyntax { Pattern: var pattern } =>
            pattern.DescendantNodesAndSelf().Any(static part => part is ListPatternSyntax)
                ? ListRole.Data
                : ListRole.Unknown,
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => RoleOfResult(list.Parent),
        LambdaExpressionSyntax => ListRole.Script,
        SpreadElementSyntax { Parent: CollectionExpressionSyntax whole } =>
            RoleOfCopy(whole, TargetTypes.Of(whole, semantics, cancellation)),
        ArgumentSyntax argument => RoleForArgument(argument),
        AssignmentExpressionSyntax assignment when assignment.Right == list => RoleIn(assignment.Left),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } } =>
            ListRole.Data,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } =>
            RoleIn(semantics.GetDeclaredSymbol(list.Parent.Parent, cancellation)),
        ForEachStatementSyntax loop when ListUses.PassesOn(loop) => ListRole.Script,
        CommonForEachStatementSyntax or SwitchStatementSyntax or SwitchExpressionSyntax
            or ConditionalAccessExpressionSyntax
            or QueryClauseSyntax or ExpressionElementSyntax or InitializerExpressionSyntax
            or AnonymousObjectMemberDeclaratorSyntax => ListRole.Data,
        _ => ListRole.Unknown,
    };

    /// <summary>Determines whether code replaces an element: directly, with others, or through a reference.</summary>
    private static bool IsSet(ExpressionSyntax element) => element.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == element,
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => IsSet(tuple),
        ArgumentSyntax argument =>
            argument.RefKindKeyword.RawKind is (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword,
        RefExpressionSyntax => true,
        _ => false,
    };

    /// <summary>Returns the role of a list whose elements are copied to another.</summary>
    private ListRole RoleOfCopy(ExpressionSyntax copy, ITypeSymbol? type) => type switch
    {
        null or { TypeKind: TypeKind.Error } => ListRole.Unknown,
        _ when type.IsAnyScript() => ListRole.Script,
        _ when IsCommandOrObject(type) => ListRole.Unknown,
        _ when type.ElementType() is not null && type.HasOrder() && ListTypes.TakesAsGiven(type) => RoleOf(copy),
        _ => ListRole.Data,
    };

    private ListRole RoleIn(ExpressionSyntax target) =>
        target is ElementAccessExpressionSyntax
            ? ListRole.Data
            : RoleIn(semantics.GetSymbolInfo(target, cancellation).Symbol);

    /// <summary>Returns the role of a list that is assigned to a variable or a member.</summary>
    private ListRole RoleIn(ISymbol? target) => target switch
    {
        ILocalSymbol or IParameterSymbol => RoleOfVariable(target),
        IPropertySymbol { ContainingType: var owner } when owner.IsAnyScript() => ListRole.Script,
        IPropertySymbol { ContainingType: var owner } when IsCommandOrObject(owner) => ListRole.Unknown,
        IFieldSymbol or IPropertySymbol => ListRole.Data,
        _ => ListRole.Unknown,
    };

    private ListRole RoleForMember(MemberAccessExpressionSyntax access)
    {
        var name = access.Name.Identifier.ValueText;
        var call = access.Parent as InvocationExpressionSyntax;
        if (KeepsAll(name))
        {
            return call is null or { Parent: ExpressionStatementSyntax } ? ListRole.Unknown : RoleOf(call);
        }

        return semantics.GetSymbolInfo(access, cancellation).Symbol switch
        {
            IMethodSymbol { ReducedFrom: { } extension } method when !IsOfFramework(method) =>
                extension.IsGenericMethod
                    ? RoleOfLookedInto(extension.Parameters[0])
                    : RoleOfVariable(extension.Parameters[0]),
            { } member when IsOfFramework(member) => MayChange(name) ? ListRole.Changed : ListRole.Data,
            _ => ListRole.Unknown,
        };
    }

    private ListRole RoleForArgument(ArgumentSyntax argument)
    {
        if (argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword)
            || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword))
        {
            return ListRole.Changed;
        }

        return argument.Parent?.Parent switch
        {
            BaseObjectCreationExpressionSyntax creation =>
                RoleOfCopy(creation, TargetTypes.Of(creation, semantics, cancellation)),
            ConstructorInitializerSyntax constructor => RoleForConstructor(constructor),
            PrimaryConstructorBaseTypeSyntax constructor => RoleForConstructor(constructor),
            InvocationExpressionSyntax call when semantics.GetSymbolInfo(call, cancellation).Symbol
                is IMethodSymbol method =>
                RoleForCall(argument, call, method),
            _ => argument.Parent is TupleExpressionSyntax ? ListRole.Data : ListRole.Unknown,
        };
    }

    /// <summary>Returns the role of a list that one constructor passes to another.</summary>
    private ListRole RoleForConstructor(SyntaxNode constructor) =>
        semantics.GetSymbolInfo(constructor, cancellation).Symbol?.ContainingType is not { } type
            || IsCommandOrObject(type) ? ListRole.Unknown
        : type.IsAnyScript() ? ListRole.Script
        : ListRole.Data;

    private ListRole RoleForCall(ArgumentSyntax argument, InvocationExpressionSyntax call, IMethodSymbol method)
    {
        if (FindParameter(argument, method) is not { } parameter)
        {
            return ListRole.Unknown;
        }

        if (IsOfFramework(method))
        {
            return KeepsAll(method.Name)
                && method.ReturnsVoid
                && call.Expression is MemberAccessExpressionSyntax { Expression: var receiver }
                    ? RoleOfReceiver(receiver)
                : KeepsAll(method.Name) || method.Name is "Create" or "CreateRange" or "FromResult"
                    ? RoleOfCopied(call, method)
                : RoleOfLookedInto(parameter);
        }

        return parameter.Type.IsAnyScript() || method.ContainingType.IsPercl(WellKnownNames.RuntimeScript)
                ? ListRole.Script
            : method.IsGenericMethod ? RoleOfLookedInto(parameter)
            // The method that is called at run time is not known.
            : IsOpen(method) ? ListRole.Data
            : RoleOfVariable(parameter);
    }

    private static bool IsOpen(IMethodSymbol method) =>
        method.MethodKind == MethodKind.DelegateInvoke || method.IsAbstract || method.IsVirtual || method.IsOverride;

    private ListRole RoleOfCopied(InvocationExpressionSyntax call, IMethodSymbol method) =>
        method.Name == "FromResult" || method.ReturnType.HasOrder() ? RoleOf(call) : ListRole.Data;

    /// <summary>Returns the role of a list whose elements are added to another.</summary>
    private ListRole RoleOfReceiver(ExpressionSyntax receiver) =>
        semantics.GetTypeInfo(receiver, cancellation).Type switch
        {
            { } type when type.IsAnyScript() => ListRole.Script,
            { } type when type.HasOrder() => RoleIn(receiver),
            _ => ListRole.Data,
        };

    /// <summary>
    /// Returns the role of a list that is passed to code that may read its elements, and may change the list where its
    /// type is mutable.
    /// </summary>
    private static ListRole RoleOfLookedInto(IParameterSymbol parameter) =>
        parameter.Type is IArrayTypeSymbol
        || parameter.Type.Name is "List" or "IList" or "ICollection" or "Span" or "Memory"
            ? ListRole.Changed
            : ListRole.Data;

    private static IParameterSymbol? FindParameter(ArgumentSyntax argument, IMethodSymbol method)
    {
        if (argument.NameColon is { Name.Identifier.ValueText: var name })
        {
            return method.Parameters.FirstOrDefault(parameter => parameter.Name == name);
        }

        var index = argument.Parent is ArgumentListSyntax { Arguments: var arguments }
            ? arguments.IndexOf(argument)
            : -1;
        return index >= 0 && index < method.Parameters.Length
            ? method.Parameters[index]
            : method.Parameters.LastOrDefault();
    }

    private static bool KeepsAll(string member) => member
        is nameof(Enumerable.Append) or nameof(Enumerable.Prepend) or nameof(Enumerable.Concat)
        or nameof(Enumerable.ToList) or nameof(Enumerable.ToArray) or nameof(Enumerable.AsEnumerable)
        or nameof(ImmutableArray.ToImmutableArray) or nameof(ImmutableList.ToImmutableList)
        or "Add" or "AddRange" or "AsSpan" or "AsMemory" or "AsReadOnly" or "GetEnumerator" or "CopyTo";

    private static bool MayChange(string member) => member
        is "Insert" or "InsertRange" or "Remove" or "RemoveAt" or "RemoveAll" or "RemoveRange" or "Clear"
        or "Reverse" or "Sort" or "SetValue" or "Fill";

    /// <summary>Determines whether a list that the type holds is nested in a command.</summary>
    private static bool IsCommandOrObject(ITypeSymbol type) => type.IsAnyCommand() || type.IsObject();

    private static bool IsOfFramework(ISymbol member) =>
        member.ContainingNamespace is { } container && container.IsRootedIn(nameof(System));
}
