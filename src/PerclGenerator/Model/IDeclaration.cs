namespace PerclGenerator.Model;

/// <summary>A marked type for which source is generated.</summary>
internal interface IDeclaration
{
    /// <summary>The type.</summary>
    TypeModel Type { get; }
}
