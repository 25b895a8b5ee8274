using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using PerclGenerator.Model;

namespace PerclGenerator.Emitting;

/// <summary>
/// Writes the <c>ToString</c> of marked types, which shows PerCL without private texts. The method never throws: a
/// property that throws must not make debuggers, logs and failed assertions fail.
/// </summary>
internal static class DescriptionEmitter
{
    private const string Builder = "global::System.Text.StringBuilder";

    private const string Description = $"global::{WellKnownNames.CompilerNamespace}.PerclDescription";

    /// <summary>The expression for the string of a script.</summary>
    public const string OfScript = Description + ".Of(this)";

    /// <summary>The documentation of the method of a script.</summary>
    public const string ScriptSummary =
        "<summary>Returns the PerCL of the script. Private texts are masked.</summary>";

    /// <summary>Writes the method for a command, or an object in a command.</summary>
    public static void Emit(CodeWriter code, CommandDeclaration command)
    {
        if (!command.IsDescribed)
        {
            return;
        }

        Open(
            code,
            "<summary>Returns PerCL with the attributes that are set. Private texts are masked.</summary>",
            command.ReadsObsolete,
            command.Printing);
        code.Open("try");
        var isPrivate = string.Join(" || ", command.Properties
            .Where(static property => property.IsPrivacy)
            .Select(static property => property.Access + " is true")
            .Concat(command.IsReadable
                ? [$"{Description}.AskForPrivacy({ReadingEmitter.UnwrittenAttributes})"]
                : Array.Empty<string>()));
        var name = command.Name is null ? "null" : Literal.Text(command.Name);
        code.Line($"var description = new {Description}({name}, {(isPrivate.Length == 0 ? "false" : isPrivate)});");
        foreach (var property in command.Properties)
        {
            var method = property.IsContent ? "AddContent" : "Add";
            code.Line($"description.{method}({Literal.Text(property.JsonName)}, {Value(property)});");
        }

        if (command.IsReadable)
        {
            code.Line($"description.AddUnknown({ReadingEmitter.UnwrittenAttributes});");
        }

        Return(code, "description.ToString()", command.Printing);
        code.Close();
        code.Open("catch (global::System.Exception exception)");
        Return(code, "\"[\" + exception.GetType() + \"]\"", command.Printing);
        code.Close();
        code.Close();
    }

    /// <summary>Writes the method for a script.</summary>
    public static void Emit(CodeWriter code, ScriptDeclaration script)
    {
        if (!script.IsDescribed)
        {
            return;
        }

        Open(code, ScriptSummary, usesObsolete: false, script.Printing);
        Return(code, OfScript, script.Printing);
        code.Close();
    }

    private static string Object(string access, bool isImmutableArray) =>
        isImmutableArray ? $"({access} is {{ IsDefault: false }} ? (object?){access} : null)" : $"(object?){access}";

    /// <summary>
    /// Opens the method. A record that can be derived from is described where the compiler's own <c>ToString</c> of a
    /// derived record would print its members, since that record may not be marked.
    /// </summary>
    private static void Open(CodeWriter code, string summary, bool usesObsolete, string? printing)
    {
        Begin("public override string ToString()");
        if (printing is not null)
        {
            code.Line($"var text = new {Builder}();");
            code.Line($"this.{StringOfType.Printing}(text);");
            code.Line("return text.ToString();");
            code.Close();
            Begin($"protected {printing} bool {StringOfType.Printing}({Builder} text)");
        }

        void Begin(string signature)
        {
            code.Line();
            code.Line("/// " + summary);
            code.Line(TypeEmitter.GeneratedCode);
            code.Line(TypeEmitter.NotCovered);
            code.Line(TypeEmitter.SteppedThrough);
            if (usesObsolete)
            {
                code.Line("[global::System.Obsolete]");
            }

            code.Open(signature);
        }
    }

    private static void Return(CodeWriter code, string description, string? printing)
    {
        if (printing is null)
        {
            code.Line($"return {description};");
            return;
        }

        code.Line($"text.Append({description});");
        code.Line("return true;");
    }

    private static string Value(CommandProperty property)
    {
        if (property.Shape is not EnumShape @enum)
        {
            return Object(property.Access, property.Shape.IsImmutableArray);
        }

        var value = @enum.NumberType is { } number
            ? $"(({number}{(property.IsNullable ? "?" : "")}){property.Access})"
            : property.Access;
        var arms = @enum.Members.Select(static member => $"{member.Member} => {Literal.Text(member.JsonName)}, ");
        return $"{value} switch {{ {string.Concat(arms)}var other => (object?)other }}";
    }
}
