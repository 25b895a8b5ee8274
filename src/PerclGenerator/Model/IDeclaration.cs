namespace PerclGenerator.Model;

/// <summary>Represents a marked type for which source is generated.</summary>
internal interface IDeclaration
{
    /// <summary>Gets the type.</summary>
    TypeModel Type { get; }
}
