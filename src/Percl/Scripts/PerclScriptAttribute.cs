namespace Percl;

/// <summary>
/// Declares a PerCL script. The generator makes the marked partial type an <see cref="IPerclScript"/>. The script's
/// commands are its instance properties, private ones too, whose type is a command, a list of commands or another
/// script; the commands run in the order of the declarations. A property that may be null and is null adds nothing.
/// Other properties are parameters. <c>[JsonIgnore]</c> leaves a property out, also one that it overrides or hides.
/// </summary>
/// <remarks>
/// Mark a type that is derived from a script as well. An unmarked type writes the commands of the base script, uses its
/// own overrides of them, and ignores the commands that it adds. System.Text.Json looks for a converter on the type
/// alone, and then writes the type's properties instead of PerCL.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PerclScriptAttribute : Attribute
{
    /// <summary>
    /// Gets or sets the webhook that the script answers, as the record in <c>Percl.Webhooks</c> that its body is read
    /// into. The analyzers then report commands that the answer does not allow. The default is null: the script may
    /// answer any webhook.
    /// </summary>
    public Type? Answers { get; set; }
}
