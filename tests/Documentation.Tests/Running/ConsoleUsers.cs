namespace Documentation.Tests.Running;

/// <summary>Tests whose code prints: they run one after the other, because there is one console.</summary>
[CollectionDefinition(Name)]
public sealed class ConsoleUsers
{
    public const string Name = "Console";
}
