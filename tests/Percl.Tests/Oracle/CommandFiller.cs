using System.Reflection;
using Percl.Declarations;

namespace Percl.Tests.Oracle;

/// <summary>Sets the attributes of any command of the library to values of their types.</summary>
/// <param name="text">What every text and URL contains.</param>
internal sealed class CommandFiller(string text)
{
    /// <summary>A command with all its attributes.</summary>
    public IPerclCommand Full(Type command) => (IPerclCommand)FullObject(command);

    /// <summary>A command with what it requires.</summary>
    public IPerclCommand Required(Type command) => (IPerclCommand)Create(command, RequiredOf(command));

    /// <summary>Commands with what they require and one optional attribute, for each of its values.</summary>
    public IEnumerable<IPerclCommand> WithEachOptional(Type command) =>
        ObjectsWithEachOptional(command).Cast<IPerclCommand>();

    private object FullObject(Type type) => Create(type, LibraryCommands.AttributesOf(type));

    private IEnumerable<object> ObjectsWithEachOptional(Type command) =>
        from optional in LibraryCommands.AttributesOf(command).Where(static property => !LibraryCommands.IsRequired(property))
        from value in Values(optional)
        select Create(command, RequiredOf(command), (optional, value));

    private static IEnumerable<PropertyInfo> RequiredOf(Type command) =>
        LibraryCommands.AttributesOf(command).Where(LibraryCommands.IsRequired);

    private object Create(
        Type type, IEnumerable<PropertyInfo> properties, params (PropertyInfo Property, object Value)[] more)
    {
        var instance = Activator.CreateInstance(type)!;
        foreach (var (property, value) in properties.Select(property => (property, Values(property)[0])).Concat(more))
        {
            property.SetValue(instance, value);
        }

        return instance;
    }

    private object[] Values(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(string))
        {
            var value = property.Name + text;
            return [property.IsDefined(typeof(AbsoluteUrlAttribute), inherit: true) ? "https://example.com/" + value : value];
        }

        if (type == typeof(bool))
        {
            return [true, false];
        }

        if (type == typeof(int))
        {
            return [4096, 0, -1, int.MaxValue, int.MinValue];
        }

        if (type == typeof(double))
        {
            return [0.5, 0.0, -1e-9, double.MaxValue, double.Epsilon];
        }

        if (type.IsEnum)
        {
            return [.. Enum.GetValues(type).Cast<object>()];
        }

        if (type.IsAssignableFrom(typeof(IPromptCommand[])))
        {
            return [Prompts(), Array.Empty<IPromptCommand>()];
        }

        if (type.IsAssignableFrom(typeof(string[])))
        {
            return [new[] { property.Name, text, "" }, Array.Empty<string>()];
        }

        if (type == typeof(IReadOnlyDictionary<string, string>))
        {
            return
            [
                new Dictionary<string, string> { [property.Name] = text, [text] = "" },
                new Dictionary<string, string>(),
            ];
        }

        if (type.IsDefined(typeof(PerclObjectAttribute)))
        {
            return [FullObject(type), Create(type, RequiredOf(type)), .. ObjectsWithEachOptional(type)];
        }

        throw new NotSupportedException($"{property.DeclaringType}.{property.Name}: teach the filler {type}.");
    }

    private IPromptCommand[] Prompts() =>
        [.. LibraryCommands.All.Where(typeof(IPromptCommand).IsAssignableFrom).Select(Full).Cast<IPromptCommand>()];
}
