using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Percl.Language.Schema;

namespace Percl.CSharp.Declarations;

/// <summary>A command's declaration, read. Generator and analyzers read it with the same parser.</summary>
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

    /// <summary>The type that declares it.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>What is declared of the command.</summary>
    public CommandSchema Schema { get; }

    /// <summary>The property behind each attribute of <see cref="Schema"/>.</summary>
    public ImmutableArray<IPropertySymbol> Properties { get; }

    /// <summary>What is wrong with its properties.</summary>
    public ImmutableArray<DeclarationProblem> Problems { get; }

    /// <summary>How each attribute is written.</summary>
    internal ImmutableArray<CommandProperty> Writers { get; }

    /// <summary>
    /// Whether a new command holds what it was given and nothing else, so that it need not be created.
    /// </summary>
    internal bool IsPlain => _isPlain.Value;

    /// <summary>The number of the attribute behind a property; -1 where there is none.</summary>
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
