using Percl.CSharp.Declarations;

namespace PerclGenerator.Model.Compiled;

/// <summary>An attribute of a command that is written without being created.</summary>
/// <param name="Property">The attribute.</param>
/// <param name="Value">What is written.</param>
internal sealed record CompiledAttribute(CommandProperty Property, CompiledValue Value);
