using System.CommandLine;

namespace Percl.Tool.CommandLine;

/// <summary><c>percl schema</c>: prints the JSON Schema of scripts.</summary>
internal static class SchemaCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolHost host)
    {
        var command = new Command("schema", "Prints the JSON Schema of scripts, with which editors complete.");
        command.SetAction(_ => host.Output.WriteLine(Resource.Read("percl.schema.json").TrimEnd()));
        return command;
    }
}
