using Percl.CSharp.Declarations;

namespace PerclGenerator.Model.Compiled;

/// <summary>Represents an attribute of a command that is written without being created.</summary>
/// <param name="Property">The attribute.</param>
/// <param name="Value">The value.</param>
internal sealed record CompiledAttribute(CommandProperty Property, CompiledValue Value);
