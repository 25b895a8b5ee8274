using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;

namespace Percl.CSharp.Binding;

/// <content>New commands: their arguments and initializers.</content>
internal sealed partial class ExpressionBinder
{
    private BoundCommand BindCommand(BaseObjectCreationExpressionSyntax creation, ParsedCommand command)
    {
        var found = semantics.GetSymbolInfo(creation, cancellation).Symbol as IMethodSymbol;
        var constructor = found ?? TheOnlyConstructor(command.Type, creation.ArgumentList?.Arguments.Count ?? 0);
        return new BoundCommand(creation, TypesOf(creation), command, constructor, new Lazy<BoundContents>(() =>
        {
            var attributes = new List<BoundAttribute>();
            var areArgumentsExact = AddArguments(creation.ArgumentList, constructor, command, attributes);
            var arguments = attributes.Count;
            var isInitializerExact = AddInitializer(creation.Initializer, command, attributes);
            if (command.IsOfSdk)
            {
                return BindSdkContents(constructor, command, attributes, arguments);
            }

            return new BoundContents(
                attributes, Copied: null, found is not null && areArgumentsExact && isInitializerExact);
        }));
    }

    private BoundValue BindWith(WithExpressionSyntax with)
    {
        var types = TypesOf(with);
        return catalog.Find(types.Type, cancellation) is not { } command
            ? new BoundCreation(with, types)
            : new BoundCommand(with, types, command, Constructor: null, new Lazy<BoundContents>(() =>
            {
                var copied = Bind(with.Expression);
                var attributes = new List<BoundAttribute>();
                var isExact = AddInitializer(with.Initializer, command, attributes);
                return new BoundContents(attributes, copied, isExact && command.Type.IsRecord);
            }));
    }

    /// <summary>Returns the only constructor with this number of arguments, where the compiler finds none.</summary>
    private static IMethodSymbol? TheOnlyConstructor(INamedTypeSymbol type, int arguments)
    {
        var fitting = type.InstanceConstructors
            .Where(constructor => constructor.DeclaredAccessibility != Accessibility.Protected
                && constructor.Parameters.Length >= arguments
                && constructor.Parameters.Count(static parameter => !parameter.IsOptional) <= arguments)
            .ToArray();
        return fitting.Length == 1 ? fitting[0] : null;
    }

    /// <summary>
    /// Adds the arguments of a primary constructor of a record, or of a constructor of the SDK: their parameters are
    /// properties.
    /// </summary>
    /// <returns>True if each parameter has an argument, and each argument is the value of a property.</returns>
    private bool AddArguments(
        ArgumentListSyntax? list, IMethodSymbol? constructor, ParsedCommand command, List<BoundAttribute> attributes)
    {
        var arguments = list?.Arguments ?? default;
        if (constructor is null || !(constructor.ContainingType.IsRecord || command.IsOfSdk))
        {
            return arguments.Count == 0 && constructor is { Parameters.IsEmpty: true };
        }

        var isExact = arguments.Count == constructor.Parameters.Length
            && !constructor.Parameters.Any(static parameter => parameter.IsParams);
        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments[i].NameColon?.Name.Identifier.ValueText
                ?? (i < constructor.Parameters.Length ? constructor.Parameters[i].Name : "");
            var index = command.FindParameter(name);
            isExact &= arguments[i].RefKindKeyword.RawKind == 0 && index >= 0 && IsParameter(command.Properties[index]);
            Add(index, arguments[i].Expression, attributes);
        }

        return isExact;
    }

    /// <summary>
    /// Determines whether a parameter of the record declares the property. A record may also declare the property
    /// explicitly, or inherit it.
    /// </summary>
    private static bool IsParameter(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.All(static reference => reference.GetSyntax() is ParameterSyntax);

    /// <summary>Adds the values that an initializer sets.</summary>
    /// <returns>True if the initializer does nothing else.</returns>
    private bool AddInitializer(
        InitializerExpressionSyntax? initializer, ParsedCommand command, List<BoundAttribute> attributes)
    {
        var isExact = true;
        foreach (var expression in initializer?.Expressions ?? default)
        {
            if (expression is AssignmentExpressionSyntax
                {
                    RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
                    Left: IdentifierNameSyntax { Identifier.ValueText: var name },
                    Right: var value,
                })
            {
                var index = command.FindProperty(name);
                isExact &= index >= 0 && value is not InitializerExpressionSyntax;
                Add(index, value, attributes);
            }
            else
            {
                isExact = false;
            }
        }

        return isExact;
    }

    private void Add(int index, ExpressionSyntax value, List<BoundAttribute> attributes)
    {
        if (index >= 0)
        {
            attributes.Add(new BoundAttribute(index, value, Bind(value)));
        }
    }
}
