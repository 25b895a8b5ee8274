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

    /// <remarks>The attribute is found by its name: a build for netstandard2.0 has its own.</remarks>
    public static bool IsRequired(PropertyInfo property) =>
        property.CustomAttributes.Any(static attribute => attribute.AttributeType.FullName == typeof(RequiredMemberAttribute).FullName);

    public static TheoryData<Type> AsTheoryData() => [.. All];
}
