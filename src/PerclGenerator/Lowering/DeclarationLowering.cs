using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using PerclGenerator.Model;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Lowering;

/// <summary>Lowers marked types to the models for the emitters.</summary>
internal static class DeclarationLowering
{
    private static readonly string[] ScriptMembers =
        [WellKnownNames.WriteTo, WellKnownNames.ToUtf8Bytes, WellKnownNames.ToJson];

    /// <summary>Lowers a command, or an object in a command; null where nothing can be generated.</summary>
    public static CommandDeclaration? LowerCommand(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (!PartialTypes.IsNamed(type) || PartialTypes.FindProblems(type, cancellation).Count > 0)
        {
            return null;
        }

        var parsed = CommandParser.Parse(type, cancellation);
        var isReadable = type.ContainingAssembly.HasReadableCommands();
        var properties = isReadable ? parsed.Writers.Zip(parsed.Properties, ReadabilityParser.Parse) : parsed.Writers;
        return new CommandDeclaration(
            TypeLowering.Lower(type),
            type.IsDeclaredObject() ? null : parsed.Schema.Name,
            new EquatableArray<CommandProperty>(properties))
        {
            IsReadable = isReadable,
            ReadsObsolete = parsed.Properties.Any(Obsolescence.IsObsolete),
            IsDescribed = StringOfType.IsUndecided(type),
            Printing = StringOfType.PrintingModifier(type),
            HasJsonConverter = type.HasJsonConverter(),
        };
    }

    /// <summary>Lowers a script; null where nothing can be generated.</summary>
    public static ScriptDeclaration? LowerScript(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (!PartialTypes.IsNamed(type) || PartialTypes.FindProblems(type, cancellation).Count > 0)
        {
            return null;
        }

        var catalog = CommandCatalog.Of(compilation);
        var commands = ScriptParser.FindCommands(type);
        var steps = commands.Select(property => StepLowering.Lower(
            new ScriptProperty(
                property.Name.AsIdentifier(), ScriptParser.ParseShape(property)!, ScriptParser.IsOptional(property))
            {
                Access = PropertyAccess.Find(property, type)!,
            },
            property,
            type,
            catalog,
            compilation,
            cancellation));
        return new ScriptDeclaration(TypeLowering.Lower(type), new EquatableArray<PropertyStep>(steps))
        {
            IsForDebugging = compilation.Options.OptimizationLevel == OptimizationLevel.Debug,
            TakenNames = new EquatableArray<string>(ScriptMembers.Where(member => IsTaken(type, member))),
            IsDescribed = StringOfType.IsUndecided(type),
            Printing = StringOfType.PrintingModifier(type),
            HasJsonConverter = type.HasJsonConverter(),
            ReadsObsolete = commands.Any(static command => command.IsObsolete()),
            IsUnsafe = commands.Any(command =>
                SymbolEqualityComparer.Default.Equals(command.ContainingType, type) && IsUnsafe(command, cancellation)),
        };
    }

    /// <summary>Determines whether the property, or a containing type, is declared as unsafe.</summary>
    private static bool IsUnsafe(IPropertySymbol property, CancellationToken cancellation) =>
        property.DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax(cancellation).AncestorsAndSelf())
            .OfType<MemberDeclarationSyntax>()
            .Any(static declaration => declaration.Modifiers.Any(SyntaxKind.UnsafeKeyword));

    /// <summary>Determines whether the type uses the name in a way that excludes the script's member.</summary>
    private static bool IsTaken(INamedTypeSymbol type, string name) =>
        type.Name == name || type.GetMembers(name).Any(member =>
            member is not IMethodSymbol method || method.Parameters.Length == (name == WellKnownNames.WriteTo ? 1 : 0));
}
