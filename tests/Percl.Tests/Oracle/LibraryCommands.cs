using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Percl.Tests.Oracle;

/// <summary>The commands that the library declares. No test names them, so none can forget a new one.</summary>
internal static class LibraryCommands
{
    public static IReadOnlyList<Type> All { get; } =
        [.. typeof(PerclScript).Assembly.GetTypes().Where(static type => type.IsDefined(typeof(PerclCommandAttribute)))];

    public static IEnumerable<PropertyInfo> AttributesOf(Type command) =>
        command.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static property => !property.IsDefined(typeof(JsonIgnoreAttribute)));

    public static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute));

    public static TheoryData<Type> AsTheoryData() => [.. All];
}
