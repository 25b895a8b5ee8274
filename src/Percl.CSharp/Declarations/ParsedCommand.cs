using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Percl.Language.Schema;

namespace Percl.CSharp.Declarations;

/// <summary>Represents the parsed declaration of a command. The generator and the analyzers share the parser.</summary>
public sealed class ParsedCommand
{
    private readonly Lazy<bool> _isPlain;

    internal ParsedCommand(
        INamedTypeSymbol type,
        CommandSchema schema,
        ImmutableArray<CommandProperty> writers,
        ImmutableArray<IPropertySymbol> properties,
        ImmutableArray<DeclarationProblem> problems)
    {
        Type = type;
        Schema = schema;
        Writers = writers;
        Properties = properties;
        Problems = problems;
        _isPlain = new Lazy<bool>(() => problems.IsEmpty && PlainTypes.IsPlain(type));
    }

    /// <summary>Initializes a command of FreeClimb's SDK, for which nothing is generated.</summary>
    internal ParsedCommand(INamedTypeSymbol type, CommandSchema schema, ImmutableArray<IPropertySymbol> properties)
    {
        Type = type;
        Schema = schema;
        Writers = ImmutableArray<CommandProperty>.Empty;
        Properties = properties;
        Problems = ImmutableArray<DeclarationProblem>.Empty;
        IsOfSdk = true;
        _isPlain = new Lazy<bool>(static () => false);
    }

    /// <summary>Gets the type that declares the command.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>Gets the schema of the command.</summary>
    public CommandSchema Schema { get; }

    /// <summary>Gets the property of each attribute of <see cref="Schema"/>.</summary>
    public ImmutableArray<IPropertySymbol> Properties { get; }

    /// <summary>Gets the problems of the properties.</summary>
    public ImmutableArray<DeclarationProblem> Problems { get; }

    /// <summary>
    /// Gets a value that indicates whether FreeClimb's SDK declares the command: parameters of nearly the same names
    /// set its properties, and a value type is written whether it is set or not.
    /// </summary>
    public bool IsOfSdk { get; }

    /// <summary>Gets the property of each attribute as the generated code writes it.</summary>
    internal ImmutableArray<CommandProperty> Writers { get; }

    /// <summary>
    /// Gets a value that indicates whether a new command holds the assigned values and nothing else, so that it need
    /// not be created.
    /// </summary>
    internal bool IsPlain => _isPlain.Value;

    /// <summary>Returns the index of the attribute for a property; -1 where there is none.</summary>
    internal int FindProperty(string name) => FindProperty(name, StringComparison.Ordinal);

    /// <summary>
    /// Returns the index of the attribute that a parameter of the constructor sets; -1 where there is none. Parameters
    /// of records have the names of their properties, those of the SDK begin with a small letter.
    /// </summary>
    internal int FindParameter(string name) =>
        FindProperty(name, IsOfSdk ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private int FindProperty(string name, StringComparison comparison)
    {
        for (var i = 0; i < Properties.Length; i++)
        {
            if (string.Equals(Properties[i].Name, name, comparison))
            {
                return i;
            }
        }

        return -1;
    }
}
