using System.Collections.Immutable;

namespace Percl.Tests.Declared;

[PerclCommand]
internal sealed partial record ListHolder
{
    public IReadOnlyList<IPromptCommand>? ReadOnlyList { get; init; }

    public IPromptCommand[]? Array { get; init; }

    public Say[]? ArrayOfOneCommand { get; init; }

    public List<Say>? List { get; init; }

    public List<StructCommand>? Structs { get; init; }

    public IList<IPromptCommand>? InterfaceOfList { get; init; }

    public IReadOnlyCollection<IPromptCommand>? Collection { get; init; }

    public ImmutableArray<IPromptCommand> Immutable { get; init; }

    public ImmutableArray<IPromptCommand>? NullableImmutable { get; init; }

    public IEnumerable<IPromptCommand>? Enumerable { get; init; }
}

[PerclCommand]
internal sealed partial record RequiredLists
{
    public required IReadOnlyList<IPromptCommand> List { get; init; }

    public required IPromptCommand[] Array { get; init; }

    public required IEnumerable<IPromptCommand> Enumerable { get; init; }
}

[PerclCommand]
internal sealed partial record RequiredImmutableArray
{
    public required ImmutableArray<IPromptCommand> List { get; init; }
}

[PerclCommand]
internal sealed partial record CommandHolder
{
    public Say? Say { get; init; }

    public IPromptCommand? Prompt { get; init; }

    public StructCommand? Struct { get; init; }

    public CommandHolder? Self { get; init; }
}

[PerclCommand]
internal sealed partial record RequiredCommandHolder
{
    public required Say Say { get; init; }

    public StructCommand Struct { get; init; }
}

[PerclCommand]
internal sealed partial record ScriptHolder
{
    public PerclScript? Script { get; init; }
}
