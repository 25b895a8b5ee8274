using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Declarations;
using Percl.CSharp.Endpoints;
using Percl.CSharp.Projection;
using Percl.CSharp.ScriptFiles;
using Percl.CSharp.Spelling;
using Percl.CSharp.Strings;
using Percl.CSharp.Symbols;
using Percl.Language.Checking;
using Percl.Language.Collections;
using Percl.Language.JsonScripts;
using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace PerclGenerator.Analyzers;

/// <summary>
/// Checks script types, script files and parsed strings against the webhooks of the endpoints that return them. The
/// script by itself is checked where it is declared: what is wrong here is the pair.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnsweringScriptAnalyzer() : PerclAnalyzer(static rule => rule is ScriptRule)
{
    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog)
    {
        if (EndpointTypes.Of(start.Compilation) is not { } types)
        {
            return;
        }

        var files = new ScriptFileFinder(start.Options);
        var names = new DeclaredTypeNames(start.Compilation);
        var limits = new Lazy<bool>(() => TakesLimitedAnswers(start.Compilation, catalog));
        start.RegisterSyntaxNodeAction(
            context =>
            {
                var creation = (BaseObjectCreationExpressionSyntax)context.Node;
                if (names.MayBeTypeOf(creation))
                {
                    Check(creation, context, catalog, types, files, limits);
                }
            },
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression);
        start.RegisterSyntaxNodeAction(
            context => CheckParsed((InvocationExpressionSyntax)context.Node, context, catalog, types),
            SyntaxKind.InvocationExpression);
    }

    /// <summary>Checks <c>PerclScript.Parse("…")</c>, whose string by itself is checked as PerCL.</summary>
    private static void CheckParsed(
        InvocationExpressionSyntax call,
        SyntaxNodeAnalysisContext context,
        CommandCatalog catalog,
        EndpointTypes types)
    {
        if (call is
            {
                ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax literal }],
                Expression: MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: "Parse",
                    Expression: SimpleNameSyntax { Identifier.ValueText: WellKnownNames.RuntimeScript } type,
                },
            }
            && context.SemanticModel.GetSymbolInfo(type, context.CancellationToken).Symbol is ITypeSymbol parsed
            && parsed.IsPercl(WellKnownNames.RuntimeScript)
            && VirtualCharacterReader.Read(literal) is { } text)
        {
            Check(call, context, catalog, types, () => Group(
                JsonScriptReader.Read(text.Value, text.Syntax, catalog.KnownLanguage).Model, name: null));
        }
    }

    private static void Check(
        BaseObjectCreationExpressionSyntax creation,
        SyntaxNodeAnalysisContext context,
        CommandCatalog catalog,
        EndpointTypes types,
        ScriptFileFinder files,
        Lazy<bool> limits)
    {
        if (context.SemanticModel.GetTypeInfo(creation, context.CancellationToken).Type is INamedTypeSymbol type
            && context.Compilation.Assembly.Equals(type.ContainingAssembly, SymbolEqualityComparer.Default)
            && type.IsScript()
            // To find what a script answers costs more than to know that it does not count.
            && (limits.Value || DependsOnWebhook(type, catalog, context.CancellationToken)))
        {
            Check(creation, context, catalog, types, () => Project(type, catalog, files, context));
        }
    }

    private static void Check(
        ExpressionSyntax made,
        SyntaxNodeAnalysisContext context,
        CommandCatalog catalog,
        EndpointTypes types,
        Func<ScriptModel?> project)
    {
        var answered = new AnsweredWebhookFinder(types, catalog, context.CancellationToken)
            .Find(made, context.SemanticModel);
        if (!answered.Any(static set => set is { IsComplete: true, Names.Count: > 0 })
            || project() is not { } script)
        {
            return;
        }

        // A script may hold the same command several times.
        var reported = new HashSet<(string RuleId, EquatableArray<string> Arguments)>();
        foreach (var violation in PerclRules.CheckOrder(script, answered, catalog.KnownLanguage))
        {
            if (reported.Add((violation.RuleId, violation.Arguments)))
            {
                context.ReportDiagnostic(Show(violation, _ => made.GetLocation()));
            }
        }
    }

    /// <summary>
    /// Determines whether the application may take a webhook whose answer may hold only some commands: whether a file
    /// has its name.
    /// </summary>
    private static bool TakesLimitedAnswers(Compilation compilation, CommandCatalog catalog)
    {
        var limited = catalog.KnownLanguage.Commands
            .SelectMany(static command => command.AllowedInAnswerTo)
            .Distinct()
            .ToArray();
        return compilation.SyntaxTrees.Select(EndpointSyntax.Of)
            .Any(file => file.HasEscapes || Array.Exists(limited, file.MentionsInAnyCase));
    }

    /// <summary>Determines whether a script may hold a command that only the answer to one webhook takes.</summary>
    private static bool DependsOnWebhook(
        INamedTypeSymbol script, CommandCatalog catalog, CancellationToken cancellation) =>
        !ScriptParser.IsDeclared(script)
        || ScriptParser.FindCommands(script).Any(property =>
            property.Type.WithoutNullable() is not { IsSealed: true } command
            || catalog.Find(command, cancellation) is not { Schema.FirstInAnswerTo: null });

    /// <summary>
    /// Projects a script to one item, which holds the commands that it always has; null where the commands are not
    /// known, or where the declaration says what the script answers.
    /// </summary>
    private static ScriptModel? Project(
        INamedTypeSymbol type, CommandCatalog catalog, ScriptFileFinder files, SyntaxNodeAnalysisContext context)
    {
        if (!ScriptParser.IsDeclared(type))
        {
            return files.Find(type) is { } file
                && file.Read(catalog.KnownLanguage, context.CancellationToken) is { } json
                ? Group(json, file.Name.Shown)
                : null;
        }

        return ScriptParser.DeclaresAnswered(type)
            ? null
            : Group(
                DeclaredScriptProjection.Project(
                    type,
                    ScriptParser.FindCommands(type),
                    catalog,
                    context.Compilation,
                    context.CancellationToken),
                type.Name);
    }

    private static ScriptModel Group(ScriptModel script, string? name) =>
        new ScriptModel(
            ScriptKind.Script, new EquatableArray<ScriptItem>([new CommandGroup(NodeId.None, script.Items)]))
        {
            Name = name,
        }.WithoutChoices();
}
