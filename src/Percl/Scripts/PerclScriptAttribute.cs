namespace Percl;

/// <summary>
/// Declares a PerCL script: the generator makes the marked partial type an <see cref="IPerclScript"/>. Its commands are
/// its instance properties, private ones too, whose type is a command, a list of commands or another script; they run in
/// the order in which they stand. A property that may be null and is null adds nothing. Other properties are parameters.
/// <c>[JsonIgnore]</c> leaves a property out, also one that it overrides or hides.
/// </summary>
/// <remarks>
/// A type that is derived from a script is to be marked as well. Unmarked, it writes the commands of that script, those
/// that it overrides as its own, and none that it adds. System.Text.Json, which looks for a converter on the type alone,
/// then writes its properties instead of PerCL.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PerclScriptAttribute : Attribute
{
    /// <summary>
    /// The webhook that the script answers, as the record in <c>Percl.Webhooks</c> that its body is read into. The
    /// analyzers then know which commands have no place in it. The default is null: it may answer any.
    /// </summary>
    public Type? Answers { get; set; }
}
