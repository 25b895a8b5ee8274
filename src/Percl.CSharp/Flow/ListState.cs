using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.CSharp.Flow;

/// <summary>Represents the state, at one point of the code, of a list to which the code adds commands.</summary>
/// <param name="Kind">The kind of the list.</param>
/// <param name="Before">The commands that the list definitely holds.</param>
internal sealed record ListState(ScriptKind Kind, CommandsBefore Before)
{
    /// <summary>Returns the state after unknown commands were added, or may have been.</summary>
    public ListState TransferUnknown() => this with { Before = Before.TransferUnknown() };
}
