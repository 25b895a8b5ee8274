using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.CSharp.Flow;

/// <summary>Describes, at one point of the code, a list to which it adds commands.</summary>
/// <param name="Kind">The kind of the list.</param>
/// <param name="Before">The commands that it definitely holds.</param>
internal sealed record ListState(ScriptKind Kind, CommandsBefore Before)
{
    /// <summary>Gets the state after unknown commands were added, or may have been.</summary>
    public ListState TransferUnknown() => this with { Before = Before.TransferUnknown() };
}
