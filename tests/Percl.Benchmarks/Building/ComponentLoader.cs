using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Percl.Benchmarks.Building;

/// <summary>Loads components from where they were built; what they need of their own stands beside them.</summary>
internal sealed class ComponentLoader : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
