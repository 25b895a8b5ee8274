namespace Percl;

/// <summary>
/// Declares a PerCL script: the generator makes the marked partial type an <see cref="IPerclScript"/>. Its commands are
/// its instance properties, private ones too, whose type is a command, a list of commands or another script; they run in
/// the order in which they stand. A property that may be null and is null adds nothing. Other properties are parameters.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PerclScriptAttribute : Attribute
{
    /// <summary>
    /// The webhook that the script answers, as the record in <c>Percl.Webhooks</c> that its body is read into. The
    /// analyzers then know which commands have no place in it. The default is null: it may answer any.
    /// </summary>
    public Type? Answers { get; set; }
}
