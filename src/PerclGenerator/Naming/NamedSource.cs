using PerclGenerator.Model;

namespace PerclGenerator.Naming;

/// <summary>A declaration and the name of the file that is generated for it.</summary>
internal sealed record NamedSource<T>(string HintName, T Declaration)
    where T : class, IDeclaration;
