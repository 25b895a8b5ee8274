using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Percl.Language;
using PerclGenerator.Model;

namespace PerclGenerator.Parsing;

/// <summary>A command's declaration, read. Generator and analyzers read it with the same parser.</summary>
public sealed class ParsedCommand
{
    internal ParsedCommand(
        CommandSchema schema,
        ImmutableArray<CommandProperty> writers,
        ImmutableArray<IPropertySymbol> properties,
        ImmutableArray<DeclarationProblem> problems)
    {
        Schema = schema;
        Writers = writers;
        Properties = properties;
        Problems = problems;
    }

    /// <summary>What is declared of the command.</summary>
    public CommandSchema Schema { get; }

    /// <summary>The property behind each attribute of <see cref="Schema"/>.</summary>
    public ImmutableArray<IPropertySymbol> Properties { get; }

    /// <summary>What is wrong with its properties.</summary>
    public ImmutableArray<DeclarationProblem> Problems { get; }

    /// <summary>How each attribute is written.</summary>
    internal ImmutableArray<CommandProperty> Writers { get; }
}
