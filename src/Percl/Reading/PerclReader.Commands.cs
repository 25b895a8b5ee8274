using System.Text.Json;

namespace Percl;

internal ref partial struct PerclReader
{
    /// <summary>Reads an array of commands.</summary>
    public List<TCommand> ReadCommands<TCommand>()
        where TCommand : class, IPerclCommand
    {
        Expect(JsonTokenType.StartArray, "an array of commands");
        var commands = new List<TCommand>();
        for (Advance(); _json.TokenType != JsonTokenType.EndArray; Advance())
        {
            commands.Add(ReadCommand<TCommand>());
        }

        return commands;
    }

    /// <summary>Reads a command. A command that is unknown, or not allowed here, is kept unchanged.</summary>
    public TCommand ReadCommand<TCommand>()
        where TCommand : class, IPerclCommand
    {
        Expect(JsonTokenType.StartObject, "an object with one command");
        var start = (int)_json.TokenStartIndex;
        Advance();
        if (_json.TokenType != JsonTokenType.PropertyName)
        {
            throw Error("Expected one command, but found none");
        }

        var name = _json.GetString()!;
        Advance();
        var command = CommandTable.Read(name, ref this);
        if (command is null)
        {
            _json.Skip();
        }

        Advance();
        if (_json.TokenType != JsonTokenType.EndObject)
        {
            throw Error("Expected one command, but found another");
        }

        return command as TCommand
            ?? (TCommand)(IPerclCommand)new UnknownCommand(
                name, JsonMinifier.Minify(_source[start..(int)_json.BytesConsumed]));
    }
}
