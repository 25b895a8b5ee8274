using Percl;

[assembly: ReadableCommands]

namespace Percl;

/// <summary>Finds the readers of commands by the commands' names. The generator implements the table.</summary>
internal static partial class CommandTable
{
    /// <summary>Reads the attributes of a command; null where no command has that name.</summary>
    public static partial IPerclCommand? Read(string name, ref PerclReader reader);
}
