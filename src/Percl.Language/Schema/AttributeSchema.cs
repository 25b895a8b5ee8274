namespace Percl.Language;

/// <summary>What a declaration says of one attribute of a command.</summary>
/// <param name="Name">Its name in PerCL, for example <c>actionUrl</c>.</param>
public sealed record AttributeSchema(string Name)
{
    /// <summary>Whether FreeClimb refuses the command without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a required text may be empty: the command is then skipped, not refused.</summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>Whether its value is a URL that FreeClimb calls or loads, so that it must be absolute.</summary>
    public bool IsAbsoluteUrl { get; init; }

    /// <summary>Whether its value is a command or a list of commands.</summary>
    public bool HoldsCommands { get; init; }

    /// <summary>What its value is in JSON.</summary>
    public ValueKind Kind { get; init; }

    /// <summary>Whether some source of FreeClimb has a text here, so that one is not surely wrong.</summary>
    public bool MayBeText { get; init; }

    /// <summary>The names of the values of an enum.</summary>
    public EquatableArray<string> EnumNames { get; init; }

    /// <summary>What is declared of the members of an object; null where its value is none.</summary>
    public CommandSchema? Members { get; init; }
}
