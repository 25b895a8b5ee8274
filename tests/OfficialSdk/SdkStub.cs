namespace OfficialSdk;

/// <summary>
/// The source of an assembly with the shape of FreeClimb's SDK for C#, made from the table <c>sdk.txt</c>. Its classes
/// write JSON as those of the SDK do: each value type, and nothing that is null.
/// </summary>
internal static class SdkStub
{
    private const string Head = """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Reflection;
        using System.Runtime.Serialization;
        using System.Text;
        using freeclimb.Enums;

        """;

    private const string Base = """
        namespace freeclimb.Model
        {
            public partial class PerclCommand
            {
                public PerclCommand(string command = default(string)) { Command = command; }
                public string Command { get; set; }
                public virtual string ToJson() { return Json.Write(this); }
            }

            public partial class PerclScript
            {
                public PerclScript(List<PerclCommand> commands = default(List<PerclCommand>)) { Commands = commands; }
                public List<PerclCommand> Commands { get; set; }
                public virtual string ToJson() { return Json.Write(Commands); }
            }

            internal static class Json
            {
                public static string Write(object value)
                {
                    if (value is string text) return "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
                    if (value is bool flag) return flag ? "true" : "false";
                    if (value is Enum member) return Write(member.GetType().GetField(member.ToString()).GetCustomAttribute<EnumMemberAttribute>().Value);
                    if (value is IFormattable number) return number.ToString(null, CultureInfo.InvariantCulture);
                    if (value is IDictionary map) return Object(map.Keys.Cast<object>().Select(key => new KeyValuePair<string, object>(key.ToString(), map[key])));
                    if (value is IEnumerable list) return "[" + string.Join(",", list.Cast<object>().Select(Write)) + "]";
                    var members = Object(value.GetType().GetProperties()
                        .Where(property => property.GetCustomAttribute<DataMemberAttribute>() != null)
                        .Select(property => new KeyValuePair<string, object>(property.GetCustomAttribute<DataMemberAttribute>().Name, property.GetValue(value))));
                    return value is PerclCommand command ? "{" + Write(command.Command) + ":" + members + "}" : members;
                }

                private static string Object(IEnumerable<KeyValuePair<string, object>> members)
                {
                    return "{" + string.Join(",", members.Where(member => member.Value != null).Select(member => Write(member.Key) + ":" + Write(member.Value))) + "}";
                }
            }
        }

        """;

    private static readonly string[] Kinds = ["objects", "commands"];

    /// <summary>Gets the versions whose differences matter.</summary>
    public static IReadOnlyList<string> Versions { get; } = ["5.4.1", "5.2.0", "4.10.0", "4.5.1", "4.0.1"];

    /// <summary>Gets the newest version.</summary>
    public static string Newest => Versions[0];

    /// <summary>Returns the source of a version.</summary>
    public static string SourceOf(string version)
    {
        var sections = ReadTable().Split("\n\n").Skip(1).Select(static section => section.Trim().Split('\n')).ToDictionary(
            static section => section[0], static section => section[1..]);
        var rows = Kinds.SelectMany(kind => sections[kind]
            .Select(line => SdkRow.Read(line, kind == "commands", new Version(version))).OfType<SdkRow>());
        return Head
            + $"namespace freeclimb.Enums\n{{\n{string.Join("\n", sections["enums"].Select(RenderEnum))}\n}}\n"
            + $"namespace freeclimb.Model\n{{\n{string.Join("\n", rows.Select(RenderClass))}\n}}\n"
            + Base;
    }

    private static string RenderEnum(string line)
    {
        var words = line.Split(' ');
        var members = words[1..].Select(static (word, i) =>
            $"[EnumMember(Value = \"{word.Split('=')[1]}\")] {word.Split('=')[0]} = {i + 1}");
        return $"public enum {words[0]} {{ {string.Join(", ", members)} }}";
    }

    private static string RenderClass(SdkRow row)
    {
        var parameters = row.Parameters.Select(static one => $"{one.Type} {one.Name} = {one.Default}");
        if (row.IsCommand)
        {
            parameters = parameters.Append($"string command = \"{row.Name}\"");
        }

        var checks = row.Parameters.Where(static one => one.IsRequired)
            .Select(one => $"if ({one.Name} == null) throw new ArgumentNullException(\"{one.Name}\");");
        var sets = row.Parameters.Select(static one => $"{one.Property} = {one.Name};");
        var properties = row.Parameters.Select(static one =>
            $"[DataMember(Name = \"{one.Name}\"{(one.IsRequired ? ", IsRequired = true" : "")})] public {one.Type} {one.Property} {{ get; set; }}");
        var bases = row.IsCommand ? " : PerclCommand" : "";
        var passed = row.IsCommand ? $" : base(\"{row.Name}\")" : "";
        return $$"""
            public partial class {{row.Name}}{{bases}}
            {
                public {{row.Name}}({{string.Join(", ", parameters)}}){{passed}} { {{string.Join(" ", checks.Concat(sets))}} }
                {{string.Join("\n    ", properties)}}
            }
            """;
    }

    private static string ReadTable()
    {
        using var stream = typeof(SdkStub).Assembly.GetManifestResourceStream("sdk.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
