namespace Percl.AspNetCore.Tests.Load;

/// <summary>Tests that nothing runs beside: they measure what the whole process keeps.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class RunAlone
{
    public const string Name = nameof(RunAlone);
}
