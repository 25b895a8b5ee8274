using PerclGenerator.Model;

namespace PerclGenerator.Naming;

/// <summary>Represents a declaration with the name of its generated file.</summary>
internal sealed record NamedSource<T>(string HintName, T Declaration)
    where T : class, IDeclaration;
