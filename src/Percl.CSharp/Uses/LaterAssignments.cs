using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Uses;

/// <summary>
/// Provides the properties that the code of a file sets on existing objects, and the names of those objects. A file is
/// read only once however often other files change, so objects are compared by name: the result may contain too much.
/// </summary>
internal sealed class LaterAssignments
{
    private static readonly ConditionalWeakTable<SyntaxTree, LaterAssignments> Known = new();

    /// <summary>The files of a compilation that set a property or pass an object. Generated files do neither.</summary>
    private static readonly ConditionalWeakTable<Compilation, LaterAssignments[]> Files = new();

    /// <summary>
    /// The symbols of set members and of their objects, bound when a property of the same name is asked for.
    /// </summary>
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<SyntaxNode, ISymbol?>> Symbols =
        new();

    private readonly Dictionary<string, List<(string? Owner, SimpleNameSyntax Name)>> _set =
        new(StringComparer.Ordinal);

    private readonly HashSet<string> _passed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _aliases = new(StringComparer.Ordinal);

    private LaterAssignments(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!IsGeneratedHere(tree))
        {
            foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
            {
                Read(node);
            }
        }
    }

    /// <summary>Determines whether code in the compilation sets the property on any object.</summary>
    public static bool Set(IPropertySymbol property, Compilation compilation, CancellationToken cancellation) =>
        Array.Exists(FilesOf(compilation, cancellation), file => file.AssignmentsTo(property.Name)
            .Exists(assignment => MaySet(assignment.Name, property, compilation, cancellation)));

    /// <summary>
    /// Determines whether code in the compilation sets the property on an object that it has from elsewhere. An object
    /// that is created in a local is not one.
    /// </summary>
    public static bool SetOnFound(IPropertySymbol property, Compilation compilation, CancellationToken cancellation) =>
        Array.Exists(FilesOf(compilation, cancellation), file => file.AssignmentsTo(property.Name)
            .Exists(assignment => MaySet(assignment.Name, property, compilation, cancellation)
                && !IsOfNew(assignment.Name, compilation, cancellation)));

    /// <summary>Determines whether code in the compilation sets the property on an object of that name.</summary>
    public static bool SetOn(
        string owner, IPropertySymbol property, Compilation compilation, CancellationToken cancellation) =>
        Array.Exists(FilesOf(compilation, cancellation), file =>
            file.AssignmentsTo(property.Name) is [_, ..] assignments
            && file.NamesOf(owner) is var names
            && assignments.Exists(assignment => assignment.Owner is { } name
                && names.Contains(name)
                && MaySet(assignment.Name, property, compilation, cancellation)))
        || (HandOn(owner, compilation, cancellation) && Set(property, compilation, cancellation));

    /// <summary>Determines whether code in the compilation passes an object of that name to other code.</summary>
    public static bool HandOn(string owner, Compilation compilation, CancellationToken cancellation) =>
        Array.Exists(FilesOf(compilation, cancellation), file => file.AnyNameOf(owner, file._passed.Contains));

    private static LaterAssignments[] FilesOf(Compilation compilation, CancellationToken cancellation) =>
        Files.TryGetValue(compilation, out var known)
            ? known
            : Files.GetValue(compilation, key =>
            [
                .. key.SyntaxTrees
                    .Select(tree => Known.GetValue(tree, one => new LaterAssignments(one, cancellation)))
                    .Where(static file => file._set.Count > 0 || file._passed.Count > 0),
            ]);

    /// <summary>
    /// Determines whether an assigned member may be the property: it is, or is declared by an interface or a base type
    /// of the same object, or is not known.
    /// </summary>
    private static bool MaySet(
        SimpleNameSyntax assigned, IPropertySymbol property, Compilation compilation, CancellationToken cancellation) =>
        SymbolOf(assigned, compilation, cancellation) switch
        {
            null => true,
            IPropertySymbol { ContainingType: var owner } => IsOrHas(property.ContainingType, owner)
                || IsOrHas(owner, property.ContainingType),
            _ => false,
        };

    /// <summary>Determines whether a property is that of a local which is declared with a new object.</summary>
    private static bool IsOfNew(SimpleNameSyntax property, Compilation compilation, CancellationToken cancellation) =>
        property.Parent is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner }
        && SymbolOf(owner, compilation, cancellation) is ILocalSymbol { DeclaringSyntaxReferences: [var reference] }
        && reference.GetSyntax(cancellation)
            is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax };

    private static ISymbol? SymbolOf(
        SimpleNameSyntax name, Compilation compilation, CancellationToken cancellation) =>
        Symbols.GetOrCreateValue(compilation)
            .GetOrAdd(name, node => compilation.GetSemanticModel(node.SyntaxTree)
                .GetSymbolInfo(node, cancellation).Symbol);

    /// <summary>
    /// Determines whether a type is or has another. Names are compared: the types may be of successive compilations.
    /// </summary>
    private static bool IsOrHas(INamedTypeSymbol type, INamedTypeSymbol other) =>
        type.SelfAndBases().Concat(type.AllInterfaces).Any(known => known.MetadataName == other.MetadataName);

    /// <summary>
    /// Determines whether the generators of this project made the file. Its code passes every command to a writer, and
    /// changes none.
    /// </summary>
    private static bool IsGeneratedHere(SyntaxTree tree) =>
        tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)
        && Path.GetFileName(Path.GetDirectoryName(tree.FilePath) ?? "")
            .StartsWith("PerclGenerator.", StringComparison.Ordinal);

    /// <summary>Determines whether the name, or one of its aliases in the file, is a certain one.</summary>
    private bool AnyNameOf(string owner, Func<string, bool> isIt) =>
        isIt(owner) || (_aliases.ContainsKey(owner) && NamesOf(owner).Any(isIt));

    private List<(string? Owner, SimpleNameSyntax Name)> AssignmentsTo(string property) =>
        _set.TryGetValue(property, out var assignments) ? assignments : [];

    /// <summary>Returns the name and its aliases in the file.</summary>
    private HashSet<string> NamesOf(string owner)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { owner };
        var open = new Stack<string>([owner]);
        while (open.Count > 0)
        {
            foreach (var alias in _aliases.TryGetValue(open.Pop(), out var aliases) ? aliases : [])
            {
                if (names.Add(alias))
                {
                    open.Push(alias);
                }
            }
        }

        return names;
    }

    private void Read(SyntaxNode node)
    {
        switch (node)
        {
            case AssignmentExpressionSyntax assignment:
                ReadTarget(assignment.Left, assignment);
                break;
            case VariableDeclaratorSyntax { Initializer.Value: var value, Identifier.ValueText: var name }:
                AddAlias(value, name);
                break;
            case ForEachStatementSyntax { Expression: var list, Identifier.ValueText: var name }:
                AddAlias(list, name);
                break;
            case IsPatternExpressionSyntax { Expression: var value, Pattern: var pattern }:
                foreach (var found in pattern.DescendantNodes().OfType<SingleVariableDesignationSyntax>())
                {
                    AddAlias(value, found.Identifier.ValueText);
                }

                break;
            case ArgumentSyntax { Expression: var passed }:
                AddPassed(passed);
                break;
            case RefExpressionSyntax { Expression: var passed }:
                AddPassed(passed);
                break;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } }:
                AddPassed(receiver);
                break;
        }
    }

    private void ReadTarget(ExpressionSyntax target, AssignmentExpressionSyntax assignment)
    {
        switch (target)
        {
            case TupleExpressionSyntax tuple:
                foreach (var part in tuple.Arguments)
                {
                    ReadTarget(part.Expression, assignment);
                }

                break;
            case MemberAccessExpressionSyntax { Expression: var owner, Name: var property }:
                Add(owner, property);
                AddAlias(assignment.Right, property.Identifier.ValueText);
                break;
            case MemberBindingExpressionSyntax { Name: var property }:
                Add(target.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression, property);
                break;
            case IdentifierNameSyntax name:
                ReadNamed(name, assignment);
                break;
        }
    }

    private void ReadNamed(IdentifierNameSyntax name, AssignmentExpressionSyntax assignment)
    {
        switch (assignment.Parent)
        {
            case InitializerExpressionSyntax { Parent: WithExpressionSyntax { Expression: var owner } }:
                Add(owner, name);
                break;
            case InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: var owner } }:
                Add(owner, name);
                break;
            case InitializerExpressionSyntax:
                AddAlias(assignment.Right, name.Identifier.ValueText);
                break;
            default:
                // A type sets its own properties without naming an object.
                Add(owner: null, name);
                AddAlias(assignment.Right, name.Identifier.ValueText);
                break;
        }
    }

    private void Add(ExpressionSyntax? owner, SimpleNameSyntax property)
    {
        var name = property.Identifier.ValueText;
        if (!_set.TryGetValue(name, out var assignments))
        {
            _set.Add(name, assignments = []);
        }

        assignments.Add((FindName(owner), property));
    }

    private void AddAlias(ExpressionSyntax value, string alias)
    {
        if (FindName(value) is { } name && name != alias)
        {
            if (!_aliases.TryGetValue(name, out var aliases))
            {
                _aliases.Add(name, aliases = new HashSet<string>(StringComparer.Ordinal));
            }

            aliases.Add(alias);
        }
    }

    private void AddPassed(ExpressionSyntax passed)
    {
        if (FindName(passed) is { } name)
        {
            _passed.Add(name);
        }
    }

    /// <summary>
    /// Returns the last name in an expression: the member that it calls or reads; null where there is none.
    /// </summary>
    private static string? FindName(ExpressionSyntax? expression) => expression?.WithoutWrapping() switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        InvocationExpressionSyntax call => FindName(call.Expression),
        ElementAccessExpressionSyntax access => FindName(access.Expression),
        ConditionalAccessExpressionSyntax access => FindName(access.WhenNotNull),
        CastExpressionSyntax cast => FindName(cast.Expression),
        AwaitExpressionSyntax awaited => FindName(awaited.Expression),
        WithExpressionSyntax with => FindName(with.Expression),
        _ => null,
    };
}
