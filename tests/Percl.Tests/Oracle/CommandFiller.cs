using System.Reflection;

namespace Percl.Tests.Oracle;

/// <summary>Sets the attributes of any command of the library to values of their types.</summary>
/// <param name="text">What every text and URL contains.</param>
internal sealed class CommandFiller(string text)
{
    /// <summary>A command with all its attributes.</summary>
    public IPerclCommand Full(Type command) => Create(command, LibraryCommands.AttributesOf(command));

    /// <summary>A command with what it requires.</summary>
    public IPerclCommand Required(Type command) => Create(command, RequiredOf(command));

    /// <summary>Commands with what they require and one optional attribute, for each of its values.</summary>
    public IEnumerable<IPerclCommand> WithEachOptional(Type command) =>
        from optional in LibraryCommands.AttributesOf(command).Where(static property => !LibraryCommands.IsRequired(property))
        from value in Values(optional)
        select Create(command, RequiredOf(command), (optional, value));

    private static IEnumerable<PropertyInfo> RequiredOf(Type command) =>
        LibraryCommands.AttributesOf(command).Where(LibraryCommands.IsRequired);

    private IPerclCommand Create(
        Type command, IEnumerable<PropertyInfo> properties, params (PropertyInfo Property, object Value)[] more)
    {
        var instance = (IPerclCommand)Activator.CreateInstance(command)!;
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

        if (type.IsEnum)
        {
            return [.. Enum.GetValues(type).Cast<object>()];
        }

        if (type.IsAssignableFrom(typeof(IPromptCommand[])))
        {
            return [Prompts(), Array.Empty<IPromptCommand>()];
        }

        throw new NotSupportedException($"{property.DeclaringType}.{property.Name}: teach the filler {type}.");
    }

    private IPromptCommand[] Prompts() =>
        [.. LibraryCommands.All.Where(typeof(IPromptCommand).IsAssignableFrom).Select(Full).Cast<IPromptCommand>()];
}
