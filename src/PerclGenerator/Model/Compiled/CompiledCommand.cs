using Percl.Language.Collections;

namespace PerclGenerator.Model.Compiled;

/// <summary>Represents a command that is written without being created.</summary>
/// <param name="Name">The command's name in PerCL; null for an object in a command.</param>
/// <param name="Attributes">The attributes that are set, in the order in which they are written.</param>
internal sealed record CompiledCommand(string? Name, EquatableArray<CompiledAttribute> Attributes);
