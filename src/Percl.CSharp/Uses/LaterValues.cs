using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Uses;

/// <summary>
/// Finds the properties of a new command that may be assigned again before the command is part of a script: by setters,
/// by <c>with</c>, or by code that receives the command with its own type. A command that is passed as an
/// <c>IPerclCommand</c> is complete.
/// </summary>
internal sealed class LaterValues
{
    /// <summary>
    /// The maximum length of code that is searched for the uses of a variable. In longer code, the variable is known by
    /// its name only.
    /// </summary>
    private const int LongestCode = 20_000;

    private readonly SemanticModel _semantics;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<string> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _holders = new(StringComparer.Ordinal);
    private readonly HashSet<ISymbol> _variables = new(SymbolEqualityComparer.Default);
    private bool _isKnownInSource;
    private bool _isKnownElsewhere;
    private bool _isReferenced;
    private IdentifierNameSyntax? _setter;

    private LaterValues(SemanticModel semantics, CancellationToken cancellation)
    {
        _semantics = semantics;
        _cancellation = cancellation;
    }

    /// <summary>Follows a new command.</summary>
    public static LaterValues Of(ExpressionSyntax command, SemanticModel semantics, CancellationToken cancellation)
    {
        var values = new LaterValues(semantics, cancellation);
        values.Follow(command);
        return values;
    }

    /// <summary>
    /// Follows the command of which <c>command.Property = value</c> sets a property; null where the command is not in a
    /// variable.
    /// </summary>
    public static LaterValues? OfSetter(
        AssignmentExpressionSyntax assignment, SemanticModel semantics, CancellationToken cancellation)
    {
        if (assignment.Left is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name }
            || semantics.GetSymbolInfo(name, cancellation).Symbol is not { } variable
            || variable is not (ILocalSymbol or IParameterSymbol))
        {
            return null;
        }

        var values = new LaterValues(semantics, cancellation) { _setter = name };
        values.FollowVariable(variable);
        return values;
    }

    /// <summary>Determines whether the property may be assigned again afterwards.</summary>
    public bool MayChange(IPropertySymbol property)
    {
        if (property.SetMethod is not { } setter
            || (setter.IsInitOnly && property.ContainingType is { IsRecord: false, IsValueType: false }))
        {
            return false;
        }

        var compilation = _semantics.Compilation;
        return _isReferenced
            // Code on the SDK finds commands in lists again, and changes them.
            || (property.IsOfSdk() && LaterAssignments.SetOnFound(property, compilation, _cancellation))
            || _properties.Contains(property.Name)
            || (_isKnownElsewhere && !setter.IsInitOnly)
            || (_isKnownInSource && LaterAssignments.Set(property, compilation, _cancellation))
            || _holders.Any(holder => LaterAssignments.SetOn(holder, property, compilation, _cancellation)
                || (!setter.IsInitOnly && LaterAssignments.HandOn(holder, compilation, _cancellation)));
    }

    private void Follow(ExpressionSyntax command)
    {
        var value = command.Outermost();
        switch (value.Parent)
        {
            case WithExpressionSyntax with when with.Expression == value:
                Add(with.Initializer);
                Follow(with);
                break;
            case MemberAccessExpressionSyntax access when access.Expression == value:
                FollowMember(access);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } conversion:
                Follow(conversion);
                break;
            case ConditionalAccessExpressionSyntax access when access.Expression == value:
                FollowMembers(access.WhenNotNull);
                break;
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } initial:
                FollowInto(_semantics.GetDeclaredSymbol(initial.Parent!, _cancellation));
                break;
            case AssignmentExpressionSyntax assignment when assignment.Right == value:
                FollowAssignment(assignment);
                break;
            case ArgumentSyntax argument:
                FollowArgument(argument, value);
                break;
            case RefExpressionSyntax:
                _isReferenced = true;
                break;
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax or YieldStatementSyntax:
                FollowReturned(value);
                break;
            case IsPatternExpressionSyntax or SwitchExpressionSyntax or SwitchStatementSyntax:
                _isKnownInSource = true;
                break;
            case LambdaExpressionSyntax or AwaitExpressionSyntax or InitializerExpressionSyntax
                or ForEachStatementSyntax
                or AnonymousObjectMemberDeclaratorSyntax or ExpressionElementSyntax:
                _isKnownInSource |= !IsOfAnyKind(value);
                break;
        }
    }

    /// <summary>
    /// Determines whether the value is converted to an interface or to the base of the SDK's commands, so that its
    /// properties are inaccessible.
    /// </summary>
    private bool IsOfAnyKind(ExpressionSyntax value)
    {
        // The oldest supported compiler has no converted type for elements.
        var type = value.Parent is ExpressionElementSyntax { Parent: CollectionExpressionSyntax list }
            ? TargetTypes.Of(list, _semantics, _cancellation) is not { } script ? null
                // The elements of a script are commands of any kind.
                : script.IsPercl(WellKnownNames.Script) ? script
                : script.ElementType()
            : _semantics.GetTypeInfo(value, _cancellation).ConvertedType;
        return type is { TypeKind: TypeKind.Interface } || type.IsSdkBase();
    }

    private void Add(InitializerExpressionSyntax initializer)
    {
        foreach (var expression in initializer.Expressions)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name })
            {
                _properties.Add(name.Identifier.ValueText);
            }
        }
    }

    /// <summary>Follows the value to a variable, or to a member by its name.</summary>
    private void FollowInto(ISymbol? holder)
    {
        switch (holder)
        {
            case ILocalSymbol or IParameterSymbol:
                FollowVariable(holder);
                break;
            case { CanBeReferencedByName: true }:
                _holders.Add(holder.Name);
                break;
            default:
                _isKnownInSource = true;
                break;
        }
    }

    private void FollowVariable(ISymbol variable)
    {
        if (!_variables.Add(variable) || variable.DeclaringSyntaxReferences is not [var reference])
        {
            return;
        }

        var declaration = reference.GetSyntax(_cancellation);
        if (declaration.SyntaxTree != _semantics.SyntaxTree)
        {
            // A parameter of a type that has several files.
            _holders.Add(variable.Name);
            return;
        }

        SyntaxNode code = declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>(
            static member => member is not GlobalStatementSyntax)
            ?? declaration.SyntaxTree.GetRoot(_cancellation);
        if (code.Span.Length > LongestCode)
        {
            _holders.Add(variable.Name);
            return;
        }

        foreach (var name in code.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name != _setter
                && name.Identifier.ValueText == variable.Name
                && _semantics.GetSymbolInfo(name, _cancellation).Symbol is { } used
                && SymbolEqualityComparer.Default.Equals(used, variable))
            {
                Follow(name);
            }
        }
    }

    private void FollowMember(MemberAccessExpressionSyntax access)
    {
        if (IsSet(access))
        {
            _properties.Add(access.Name.Identifier.ValueText);
        }
        else if (access.Parent is InvocationExpressionSyntax call)
        {
            FollowCall(_semantics.GetSymbolInfo(call, _cancellation).Symbol);
        }
    }

    private static bool IsSet(ExpressionSyntax member) => member.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == member,
        PrefixUnaryExpressionSyntax prefix => prefix.RawKind
            is (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression,
        PostfixUnaryExpressionSyntax postfix => postfix.RawKind
            is (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression,
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => IsSet(tuple),
        ParenthesizedExpressionSyntax parenthesized => IsSet(parenthesized),
        _ => false,
    };

    private void FollowMembers(ExpressionSyntax whenNotNull)
    {
        foreach (var node in whenNotNull.DescendantNodesAndSelf())
        {
            if (node is MemberBindingExpressionSyntax { Name.Identifier.ValueText: var name } member && IsSet(member))
            {
                _properties.Add(name);
            }

            _isKnownInSource |= node is InvocationExpressionSyntax;
        }
    }

    private void FollowAssignment(AssignmentExpressionSyntax assignment)
    {
        if (assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax)
        {
            if (_semantics.GetSymbolInfo(assignment.Left, _cancellation).Symbol is not IDiscardSymbol and var holder)
            {
                FollowInto(holder);
            }
        }
        else
        {
            _isKnownInSource |= !IsOfAnyKind(assignment.Right);
        }

        Follow(assignment);
    }

    private void FollowArgument(ArgumentSyntax argument, ExpressionSyntax value)
    {
        if (argument.RefKindKeyword.RawKind != 0)
        {
            _isReferenced = true;
        }
        else if (IsOfAnyKind(value))
        {
            return;
        }
        else if (CalledParameters.Of(argument, _semantics, _cancellation)
            is not { ContainingSymbol: var called } parameter)
        {
            _isKnownInSource = true;
            _isKnownElsewhere |= argument.Parent is not TupleExpressionSyntax;
        }
        else if (called is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true })
        {
            // The parameters of a record are its properties.
            _holders.Add(parameter.Name);
        }
        else
        {
            FollowCall(called);
        }
    }

    private void FollowCall(ISymbol? called)
    {
        var assembly = called?.ContainingAssembly?.Name ?? "";
        if (called is { DeclaringSyntaxReferences.IsEmpty: true }
            && (called.IsOfSdk() || assembly.Split('.')[0] == WellKnownNames.Namespace))
        {
            // The runtime library and the SDK do not change their arguments.
            return;
        }

        _isKnownInSource = true;
        _isKnownElsewhere |= called is null
            || (called.DeclaringSyntaxReferences.IsEmpty
                && assembly is not ("mscorlib" or "netstandard")
                && assembly.Split('.')[0] != nameof(System));
    }

    private void FollowReturned(ExpressionSyntax value)
    {
        if (IsOfAnyKind(value))
        {
            return;
        }

        var function = value.Ancestors().FirstOrDefault(static around => around
            is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
            or BasePropertyDeclarationSyntax or BaseMethodDeclarationSyntax);
        if (function is LocalFunctionStatementSyntax or BasePropertyDeclarationSyntax or BaseMethodDeclarationSyntax)
        {
            FollowInto(_semantics.GetDeclaredSymbol(function, _cancellation));
        }
        else
        {
            _isKnownInSource = true;
        }
    }
}
