using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Binding;

/// <content>Commands and scripts of FreeClimb's SDK.</content>
internal sealed partial class ExpressionBinder
{
    /// <summary>
    /// Binds <c>command.Property = value</c> for a command of the SDK, whose properties can be set afterwards; null for
    /// any other assignment.
    /// </summary>
    public (ParsedCommand Command, BoundAttribute Attribute)? BindSetter(AssignmentExpressionSyntax assignment) =>
        assignment is
        {
            RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax left,
        }
        && semantics.GetSymbolInfo(left, cancellation).Symbol is IPropertySymbol property
        && property.IsOfSdk()
        && catalog.Find(property.ContainingType, cancellation) is { } command
        && command.FindProperty(property.Name) is var index and >= 0
            ? (command, new BoundAttribute(index, assignment.Right, Bind(assignment.Right)))
            : null;

    /// <summary>Returns the list of commands that a new script of the SDK holds; null where there is none.</summary>
    public ExpressionSyntax? FindCommandsOf(BaseObjectCreationExpressionSyntax script)
    {
        if (!TargetTypes.Of(script, semantics, cancellation).IsSdkScript())
        {
            return null;
        }

        var set = script.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(
            static one => one.Left is IdentifierNameSyntax { Identifier.ValueText: WellKnownNames.SdkCommands });
        return set?.Right ?? script.ArgumentList?.Arguments.FirstOrDefault()?.Expression;
    }

    /// <summary>
    /// Returns the contents of a command of the SDK. Of several values of a property the last counts, and a value type
    /// without one is written with its default.
    /// </summary>
    private static BoundContents BindSdkContents(
        IMethodSymbol? constructor, ParsedCommand command, List<BoundAttribute> attributes, int arguments)
    {
        var last = attributes.GroupBy(static attribute => attribute.Index).Select(static values => values.Last())
            .ToArray();
        var defaults = constructor is null ? [] : Enumerable.Range(0, command.Properties.Length)
            .Where(index => Array.TrueForAll(last, attribute => attribute.Index != index))
            .Select(index => (Index: index, Value: DefaultOf(command.Properties[index], constructor)))
            .Where(static found => found.Value is not null)
            .Select(static found => new BoundDefault(found.Index, found.Value!));
        var given = attributes.Take(arguments)
            .Where(static argument => argument.Value is not BoundConstant { Value: null })
            .Select(static argument => argument.Index)
            .ToArray();
        var refused = constructor is null ? [] : Enumerable.Range(0, command.Properties.Length)
            .Where(index => RefusesNull(command.Properties[index]) && Array.IndexOf(given, index) < 0);
        return new BoundContents(last, Copied: null, IsExact: false)
        {
            Defaults = [.. defaults],
            Refused = [.. refused],
        };
    }

    /// <summary>
    /// Determines whether the constructors of the SDK refuse null for a property: they check those that are marked.
    /// </summary>
    private static bool RefusesNull(IPropertySymbol property) => property.Type.IsReferenceType
        && property.FindAttribute("System.Runtime.Serialization", "DataMemberAttribute")?.NamedArguments
            .Any(static named => named is { Key: "IsRequired", Value.Value: true }) == true;

    /// <summary>Returns the value of a property that is not set; null for types that are then not written.</summary>
    private static object? DefaultOf(IPropertySymbol property, IMethodSymbol constructor) =>
        constructor.Parameters.FirstOrDefault(parameter =>
            string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase))
            is { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } value }
            && property.Type.IsValueType
            ? value
            : property.Type.SpecialType switch
            {
                SpecialType.System_Boolean => false,
                >= SpecialType.System_SByte and <= SpecialType.System_Double => 0,
                _ => null,
            };
}
