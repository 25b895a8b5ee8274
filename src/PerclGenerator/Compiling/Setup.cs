using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.Language;
using PerclGenerator.CSharp;
using PerclGenerator.Emitting;
using PerclGenerator.Parsing;

namespace PerclGenerator.Compiling;

/// <summary>
/// The statements that evaluate what only run time knows, in the order in which C# would: first all values of a step, then
/// nothing but writing.
/// </summary>
internal sealed class Setup(
    IReadOnlyList<ExpressionSyntax> step,
    SemanticModel semantics,
    CommandCatalog catalog,
    INamedTypeSymbol script,
    CancellationToken cancellation)
{
    private UnknownCode? _unknown;
    private readonly List<string> _statements = [];
    private readonly List<string> _declarations = [];
    private int _variables;
    private int _depth;

    /// <summary>The statements.</summary>
    public EquatableArray<string> Statements => new(_declarations.Concat(_statements));

    /// <summary>Evaluates an expression into a variable.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="type">The variable's type, to which C# converts the value.</param>
    /// <param name="purpose">What the variable is called after.</param>
    /// <returns>The variable; null where the expression is not understood.</returns>
    public string? Evaluate(ExpressionSyntax expression, ITypeSymbol? type, string purpose)
    {
        if (ExpressionPrinter.Print(type, semantics.Compilation) is not { } typeName
            || Print(expression) is not { } value)
        {
            return null;
        }

        var variable = NewVariable(purpose);
        Assign(typeName, variable, value);
        return variable;
    }

    private UnknownCode Unknown => _unknown ??= UnknownCode.In(step, semantics, catalog, cancellation);

    /// <summary>Whether code that is not known is evaluated in the step after the node.</summary>
    public bool IsFollowedByCode(SyntaxNode node) => Unknown.LastEvaluated >= node.Span.End;

    /// <summary>
    /// Whether code that is not known runs in the step between the node and the moment when its value is written.
    /// </summary>
    public bool IsWrittenAfterCode(SyntaxNode node) => IsFollowedByCode(node) || Unknown.IsWritten;

    /// <summary>
    /// Evaluates an expression and lets the writer make a text of it at once, as a hole of an interpolated string does.
    /// </summary>
    /// <returns>The variable that stands for the text; null where the expression is not understood.</returns>
    public string? Format(ExpressionSyntax expression, ITypeSymbol type, int alignment, string? format, string purpose)
    {
        if (Print(expression) is not { } value)
        {
            return null;
        }

        var variable = NewVariable(purpose);
        var method = IsFormattableValue(type.WithoutNullable()) ? "FormatValue" : "Format";
        var argument = KnownCode.IsSpan(type) ? $"(global::System.ReadOnlySpan<char>)({value})" : value;
        Assign(
            "global::Percl.CompilerServices.PerclText",
            variable,
            $"writer.{method}({argument}, {Interpolation.Arguments(alignment, format)})");
        return variable;
    }

    /// <summary>Evaluates an expression and makes a text of it, as a hole of an interpolated string does.</summary>
    /// <returns>The variable; null where the expression is not understood.</returns>
    public string? EvaluateText(ExpressionSyntax expression, int alignment, string? format, string purpose)
    {
        if (Print(expression) is not { } value)
        {
            return null;
        }

        var variable = NewVariable(purpose);
        Assign("string", variable, $"$\"{Interpolation.Hole($"({value})", alignment, format)}\"");
        return variable;
    }

    /// <summary>Declares a variable that holds the number of a choice.</summary>
    public string Choose(string purpose)
    {
        var variable = NewVariable(purpose);
        _declarations.Add($"int {variable} = 0;");
        return variable;
    }

    /// <summary>Tries something; where it turns out that it is not understood (null), nothing of it stays.</summary>
    public T? Attempt<T>(Func<T?> attempt)
        where T : class
    {
        var (statements, declarations, depth) = (_statements.Count, _declarations.Count, _depth);
        var result = attempt();
        if (result is null)
        {
            _statements.RemoveRange(statements, _statements.Count - statements);
            _declarations.RemoveRange(declarations, _declarations.Count - declarations);
            _depth = depth;
        }

        return result;
    }

    /// <summary>The expression as code for the generated part; null where it is not understood.</summary>
    public string? Print(ExpressionSyntax expression) => ExpressionPrinter.Print(expression, semantics, script, cancellation);

    /// <summary>Adds a statement.</summary>
    public void Add(string statement) => _statements.Add(statement);

    /// <summary>Opens a block of statements that may not run; variables that are set in it stand in front of it.</summary>
    public void Open(string head)
    {
        _statements.Add(head);
        _statements.Add("{");
        _depth++;
    }

    /// <summary>Closes the block.</summary>
    public void Close()
    {
        _statements.Add("}");
        _depth--;
    }

    private static bool IsFormattableValue(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Struct, IsRefLikeType: false }
        && type.AllInterfaces.Any(static implemented => implemented.Is("System", "ISpanFormattable"));

    /// <summary>The number alone makes the name unique: no digit of the purpose may become part of it.</summary>
    private string NewVariable(string purpose) =>
        purpose + (char.IsDigit(purpose[purpose.Length - 1]) ? "_" : "") + ++_variables;

    private void Assign(string type, string variable, string value)
    {
        if (_depth == 0)
        {
            _statements.Add($"{type} {variable} = {value};");
        }
        else
        {
            _declarations.Add($"{type} {variable} = default!;");
            _statements.Add($"{variable} = {value};");
        }
    }
}
