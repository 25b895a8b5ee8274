using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Lowering;

/// <summary>
/// Collects the statements that evaluate the values of a step, in the order in which C# evaluates them. All values are
/// evaluated before the first one is written.
/// </summary>
internal sealed class Evaluation(
    IReadOnlyList<ExpressionSyntax> step,
    SemanticModel semantics,
    CommandCatalog catalog,
    INamedTypeSymbol script,
    CancellationToken cancellation)
{
    private UnknownCode? _unknown;
    private readonly List<EvaluationStatement> _declarations = [];
    private List<EvaluationStatement> _statements = [];
    private int _variables;
    private int _depth;

    /// <summary>Gets the statements.</summary>
    public EquatableArray<EvaluationStatement> Statements => new(_declarations.Concat(_statements));

    /// <summary>Evaluates an expression into a variable.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="type">The variable's type, to which C# converts the value.</param>
    /// <param name="purpose">The name from which the variable gets its own.</param>
    /// <returns>The variable; null where the expression cannot be printed.</returns>
    public string? Evaluate(ExpressionSyntax expression, ITypeSymbol? type, string purpose)
    {
        if (ExpressionPrinter.Print(type, semantics.Compilation) is not { } typeName
            || IsOfWrongType(expression, type!)
            || Print(expression) is not { } value)
        {
            return null;
        }

        var variable = NewVariable(purpose);
        Spill(typeName, variable, value, OnlyReads(expression, value));
        return variable;
    }

    /// <summary>Determines whether the expression is a member of the script that only holds a value.</summary>
    private bool OnlyReads(ExpressionSyntax expression, string printed) =>
        printed.StartsWith("this.", StringComparison.Ordinal)
        && expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
        && semantics.GetSymbolInfo(expression, cancellation).Symbol is IFieldSymbol or IPropertySymbol
        && !semantics.GetConversion(expression, cancellation).IsUserDefined
        && KnownCode.IsKnown(semantics.GetSymbolInfo(expression, cancellation).Symbol!, catalog);

    /// <summary>
    /// Determines whether the compiler reports that the expression has another type. Printed, it would report that in
    /// the generated code as well. Types that are generated have conversions which do not exist yet.
    /// </summary>
    private bool IsOfWrongType(ExpressionSyntax expression, ITypeSymbol type) =>
        type.WithoutNullable() is { SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum }
        && !semantics.GetConversion(expression, cancellation).IsImplicit;

    private UnknownCode Unknown => _unknown ??= UnknownCode.In(step, semantics, catalog, cancellation);

    /// <summary>Determines whether the step evaluates unknown code after the node.</summary>
    public bool IsFollowedByCode(SyntaxNode node) => Unknown.LastEvaluated >= node.Span.End;

    /// <summary>Determines whether unknown code runs in the step before the value of the node is written.</summary>
    public bool IsWrittenAfterCode(SyntaxNode node) => IsFollowedByCode(node) || Unknown.IsWritten;

    /// <summary>
    /// Evaluates an expression and makes the writer format it at once, as an interpolated string does.
    /// </summary>
    /// <returns>The variable for the formatted string; null where the expression cannot be printed.</returns>
    public string? Format(ExpressionSyntax expression, ITypeSymbol type, int alignment, string? format, string purpose)
    {
        if (Print(expression) is not { } value)
        {
            return null;
        }

        var variable = NewVariable(purpose);
        var method = IsFormattableValue(type.WithoutNullable()) ? "FormatValue" : "Format";
        var argument = KnownCode.IsSpan(type) ? $"(global::System.ReadOnlySpan<char>)({value})" : value;
        Spill(
            "global::Percl.CompilerServices.PerclText",
            variable,
            $"writer.{method}({argument}, {Interpolation.Arguments(alignment, format)})");
        return variable;
    }

    /// <summary>Evaluates an expression and formats it to a string, as an interpolated string does.</summary>
    /// <returns>The variable; null where the expression cannot be printed.</returns>
    public string? EvaluateText(ExpressionSyntax expression, int alignment, string? format, string purpose)
    {
        if (Print(expression) is not { } value)
        {
            return null;
        }

        var variable = NewVariable(purpose);
        Spill("string", variable, $"$\"{Interpolation.Of($"({value})", alignment, format)}\"");
        return variable;
    }

    /// <summary>Declares a variable that holds the number of a branch.</summary>
    public string DeclareBranchNumber(string purpose)
    {
        var variable = NewVariable(purpose);
        _declarations.Add(new DeclarationStatement("int", variable, "0"));
        return variable;
    }

    /// <summary>Assigns a declared variable.</summary>
    public void Assign(string variable, string value) => _statements.Add(new AssignmentStatement(variable, value));

    /// <summary>Throws an exception.</summary>
    public void Throw(string exception) => _statements.Add(new ThrowStatement(exception));

    /// <summary>Adds an <c>if</c>. Variables that are assigned in a branch are declared before it.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="whenTrue">Adds the statements for a true condition.</param>
    /// <param name="whenFalse">Adds the statements for a false condition; null for none.</param>
    public void Branch(string condition, Action? whenTrue, Action? whenFalse)
    {
        var (outer, taken) = (_statements, new List<EvaluationStatement>());
        _depth++;
        _statements = taken;
        whenTrue?.Invoke();
        var other = _statements = [];
        whenFalse?.Invoke();
        _depth--;
        _statements = outer;
        _statements.Add(new BranchStatement(
            condition, new EquatableArray<EvaluationStatement>(taken), new EquatableArray<EvaluationStatement>(other)));
    }

    /// <summary>Runs an attempt. If it returns null, its statements are removed.</summary>
    public T? Attempt<T>(Func<T?> attempt)
        where T : class
    {
        var (statements, declarations) = (_statements.Count, _declarations.Count);
        var result = attempt();
        if (result is null)
        {
            _statements.RemoveRange(statements, _statements.Count - statements);
            _declarations.RemoveRange(declarations, _declarations.Count - declarations);
        }

        return result;
    }

    /// <summary>Prints the expression for the generated part; null where it cannot be printed.</summary>
    public string? Print(ExpressionSyntax expression) =>
        ExpressionPrinter.Print(expression, semantics, script, cancellation);

    private static bool IsFormattableValue(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Struct, IsRefLikeType: false }
        && type.AllInterfaces.Any(static implemented => implemented.Is("System", "ISpanFormattable"));

    /// <summary>
    /// Returns the name of a new variable. The number alone makes the name unique: an underscore separates
    /// it from a digit of the purpose.
    /// </summary>
    private string NewVariable(string purpose) =>
        purpose + (char.IsDigit(purpose[purpose.Length - 1]) ? "_" : "") + ++_variables;

    private void Spill(string type, string variable, string value, bool isRead = false)
    {
        if (_depth == 0)
        {
            _statements.Add(new DeclarationStatement(type, variable, value) { IsRead = isRead });
        }
        else
        {
            _declarations.Add(new DeclarationStatement(type, variable, "default!"));
            Assign(variable, value);
        }
    }
}
