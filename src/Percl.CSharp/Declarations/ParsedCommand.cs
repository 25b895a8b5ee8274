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

    /// <summary>Gets the type that declares the command.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>Gets the schema of the command.</summary>
    public CommandSchema Schema { get; }

    /// <summary>Gets the property of each attribute of <see cref="Schema"/>.</summary>
    public ImmutableArray<IPropertySymbol> Properties { get; }

    /// <summary>Gets the problems of the properties.</summary>
    public ImmutableArray<DeclarationProblem> Problems { get; }

    /// <summary>Gets the property of each attribute as the generated code writes it.</summary>
    internal ImmutableArray<CommandProperty> Writers { get; }

    /// <summary>
    /// Gets a value that indicates whether a new command holds the assigned values and nothing else, so that it need
    /// not be created.
    /// </summary>
    internal bool IsPlain => _isPlain.Value;

    /// <summary>Returns the index of the attribute for a property; -1 where there is none.</summary>
    internal int FindProperty(string name)
    {
        for (var i = 0; i < Properties.Length; i++)
        {
            if (Properties[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
