using Percl;

[assembly: ReadableCommands]

namespace Percl;

/// <summary>Finds how commands are read by their names. The generator fills it in.</summary>
internal static partial class CommandTable
{
    /// <summary>Reads the attributes of a command; null where no command has that name.</summary>
    public static partial IPerclCommand? Read(string name, ref PerclReader reader);
}
