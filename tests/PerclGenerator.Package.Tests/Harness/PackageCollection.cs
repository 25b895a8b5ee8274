using System.Diagnostics.CodeAnalysis;

namespace PerclGenerator.Package.Tests.Harness;

/// <summary>The tests that share the packed packages; they run one after the other.</summary>
[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711", Justification = "The test framework's word.")]
public sealed class PackageCollection : ICollectionFixture<Packages>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "packages";
}
