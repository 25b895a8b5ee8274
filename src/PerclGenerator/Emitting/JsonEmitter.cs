using System.Text;
using Percl.CSharp.Spelling;
using Percl.Language.Collections;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Emitting;

/// <summary>
/// Writes calls of the writer's methods. Constant JSON is pending until a value follows that is not constant.
/// Neighbouring constants become one literal, which the next call writes before its value.
/// </summary>
/// <param name="code">The writer for the generated code.</param>
/// <param name="isStraight">
/// Whether the script is written straight to the output: the method for a string leaves the quotation mark that ends it
/// to the next literal, and gives up where the other writer throws.
/// </param>
internal sealed class JsonEmitter(CodeWriter code, bool isStraight = false)
{
    /// <summary>
    /// The inlined methods, and the type of the values that they write. The JIT compiler stops inlining in a method
    /// after a limit, even of tiny methods. Calls after the first few are therefore in a local function, which counts
    /// towards the limit unless it is never inlined.
    /// </summary>
    private static readonly Dictionary<string, string> Inlined = new(StringComparer.Ordinal)
    {
        ["WriteString"] = "string",
        ["WriteRequiredString"] = "string",
        ["WriteUrl"] = "string",
        ["WriteRequiredUrl"] = "string",
        ["WriteText"] = "scoped global::System.ReadOnlySpan<char>",
    };

    private const int MostInlined = 8;

    private readonly SortedSet<string> _called = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeclarationStatement> _kept = new(StringComparer.Ordinal);
    private int _inlined;
    private int _variables;
    private string _pending = "";

    /// <summary>Gets the writer for the generated code.</summary>
    public CodeWriter Code => code;

    /// <summary>Gets a value that indicates whether the script is written straight to the output.</summary>
    public bool IsStraight => isStraight;

    /// <summary>Gets the number of bytes of constant JSON that have been written.</summary>
    public int ConstantBytes { get; private set; }

    /// <summary>Gets the pending JSON.</summary>
    public string Pending => _pending;

    /// <summary>Returns the name of a new variable.</summary>
    public string NewVariable() => "__start" + ++_variables;

    /// <summary>Keeps the declaration of a variable until it is used.</summary>
    public void Keep(DeclarationStatement declaration) => _kept.Add(declaration.Variable, declaration);

    /// <summary>Writes the declaration of a variable, if it is kept.</summary>
    public void Declare(string variable)
    {
        if (_kept.TryGetValue(variable, out var declaration))
        {
            EvaluationEmitter.Emit(code, new EquatableArray<EvaluationStatement>([declaration]));
            _kept.Remove(variable);
        }
    }

    /// <summary>Adds constant JSON.</summary>
    public void Constant(string json) => _pending += json;

    /// <summary>Writes a value with a method of the writer.</summary>
    public void Call(string method, string arguments)
    {
        if (Inlined.ContainsKey(method) && ++_inlined > MostInlined)
        {
            _called.Add(method);
            code.Line(
                $"cursor = {method}({(isStraight ? "in" : "ref")} writer, cursor, {TakePending()}, {arguments});");
        }
        else
        {
            code.Line($"cursor = writer.{method}(cursor, {TakePending()}, {arguments});");
        }
    }

    /// <summary>Writes the local functions at the end of the method.</summary>
    public void End()
    {
        var writer = isStraight
            ? $"in global::{WellKnownNames.StraightWriter}"
            : "ref global::Percl.PerclWriter";
        foreach (var method in _called)
        {
            code.Line();
            code.Line(TypeEmitter.NotInlined);
            code.Line(
                $"static global::{WellKnownNames.Cursor} {method}("
                + $"scoped {writer} writer, global::{WellKnownNames.Cursor} cursor, "
                + $"scoped global::System.ReadOnlySpan<byte> utf8Json, {Inlined[method]} value) => "
                + $"writer.{method}(cursor, utf8Json, value);");
        }
    }

    /// <summary>Returns the pending JSON as an argument.</summary>
    public string PeekPending() => Literal.Utf8(_pending);

    /// <summary>Returns the pending JSON as an argument, and marks it as written.</summary>
    public string TakePending()
    {
        var literal = PeekPending();
        ConstantBytes += Encoding.UTF8.GetByteCount(_pending);
        _pending = "";
        return literal;
    }

    /// <summary>Writes the pending JSON.</summary>
    public void Flush()
    {
        if (_pending.Length > 0)
        {
            code.Line($"cursor = writer.WriteRaw(cursor, {TakePending()});");
        }
    }

    /// <summary>
    /// Writes the pending JSON before a string that may be missing. The quotation mark that ends the string before it
    /// stays pending, because this string leaves one as well.
    /// </summary>
    public void FlushToQuote()
    {
        var keepsQuote = isStraight && _pending.EndsWith("\"", StringComparison.Ordinal);
        if (keepsQuote)
        {
            _pending = _pending.Substring(0, _pending.Length - 1);
        }

        Flush();
        _pending = keepsQuote ? "\"" : "";
    }

    /// <summary>
    /// Returns a call that writes the pending JSON and <paramref name="json"/>. The pending JSON stays pending.
    /// </summary>
    public string WriteWith(string json) => $"cursor = writer.WriteRaw(cursor, {Literal.Utf8(_pending + json)});";
}
