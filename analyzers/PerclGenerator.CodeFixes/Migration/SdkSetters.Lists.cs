using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <content>
/// Statements that give a command a new list of commands and add to it, but cannot join an initializer.
/// </content>
internal sealed partial class SdkSetters
{
    private readonly Dictionary<StatementSyntax, IReadOnlyList<SdkSetter>> _lists = [];

    /// <summary>
    /// Returns the statements that make and fill the list that is complete behind a statement, which is the last of
    /// them; none for any other statement.
    /// </summary>
    public IReadOnlyList<SdkSetter> ListAt(StatementSyntax last) => _lists.TryGetValue(last, out var list) ? list : [];

    private void ReadList(StatementSyntax statement)
    {
        if (_folded.Contains(statement)
            || Find(statement) is not ({ Adds: false } made, var command, var local)
            || !command.Schema.Attributes[made.Index].HoldsCommands
            || !IsNewList(made.Value)
            || IsSeenByHandlers(statement, local))
        {
            return;
        }

        var list = new List<SdkSetter> { made };
        // The statements behind each part of the list, which run before it now.
        var passed = new List<List<StatementSyntax>> { new() };
        foreach (var next in StatementsAfter(statement))
        {
            var setter = FindOf(next, local);
            if (Mentions(setter?.Value ?? (SyntaxNode)next, local.Name) || next is LabeledStatementSyntax)
            {
                break;
            }

            if (setter is null || setter.Index != made.Index)
            {
                passed.ForEach(one => one.Add(next));
                continue;
            }

            if (!setter.Adds || list.Where((one, i) => passed[i].Count > 0 && !IsSame(one.Value, passed[i])).Any())
            {
                break;
            }

            list.Add(setter);
            passed.Add([]);
        }

        if (list.Count > 1 && !list.Exists(HasDirective))
        {
            _lists[list[list.Count - 1].Statement] = list;
            _folded.UnionWith(list.Take(list.Count - 1).Select(static setter => setter.Statement));
        }
    }

    /// <summary>Determines whether code that handles exceptions may see a command whose list is not complete.</summary>
    private static bool IsSeenByHandlers(StatementSyntax statement, ILocalSymbol local) => statement.Ancestors()
        .OfType<TryStatementSyntax>()
        .Any(handled => local.DeclaringSyntaxReferences.Any(declared => !handled.Span.Contains(declared.Span)));

    private static bool IsNewList(ExpressionSyntax value) => value
        is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } }
        or CollectionExpressionSyntax;

    private static bool HasDirective(SdkSetter setter) =>
        setter.Statement.DescendantTrivia().Any(static trivia => trivia.IsDirective);
}
