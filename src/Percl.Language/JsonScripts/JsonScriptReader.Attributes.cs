using Percl.Language.Collections;
using Percl.Language.Findings;
using Percl.Language.Json;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Wording;

namespace Percl.Language.JsonScripts;

/// <content>Attributes and their values.</content>
public sealed partial class JsonScriptReader
{
    /// <summary>The schema of an element of a list of strings.</summary>
    private static readonly AttributeSchema Element = new("") { Kind = ValueKind.Text };

    /// <summary>
    /// Reads the attributes of a command, or of an object in a command, whose schema has its path as its name.
    /// </summary>
    private CommandNode ReadAttributes(CommandSchema schema, JsonObject attributes, NodeId id)
    {
        var nodes = new List<AttributeNode>(attributes.Members.Count);
        var isComplete = attributes.IsComplete;
        ReportTwice(attributes, schema.Name);
        foreach (var member in attributes.Members)
        {
            var name = member.Name;
            if (!name.IsConstant || name.IsBroken)
            {
                isComplete = false;
                continue;
            }

            var declared = schema.Find(name.Value);
            if (declared is null)
            {
                ReportUnknownAttribute(schema, name, attributes);
            }

            var value = declared is null ? UnknownValue.Instance : ReadValue(schema, declared, member);
            nodes.Add(new AttributeNode(_locations.Add(member.Value.Span), name.Value, value));
        }

        return new CommandNode(id, schema)
        {
            Attributes = new EquatableArray<AttributeNode>(nodes),
            IsComplete = isComplete,
        };
    }

    private void ReportTwice(JsonObject attributes, string path)
    {
        // Nearly every reader of JSON takes the last value: the others have no effect.
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in attributes.Members.Count > 1 ? attributes.Members.Reverse() : [])
        {
            if (member.Name is { IsConstant: true, IsBroken: false } name && !names.Add(name.Value))
            {
                Report(new AttributeTwiceFinding(_locations.Add(name.Span), PathOf(path, name)));
            }
        }
    }

    private void ReportUnknownAttribute(CommandSchema schema, JsonString name, JsonObject attributes)
    {
        var removal = schema.RemovedAttributes.FirstOrDefault(removed => removed.Name == name.Value);
        var better = removal is null
            ? NearestName.Find(name.Value, schema.Attributes.Select(static attribute => attribute.Name))
            : removal.Replacement;
        Report(new UnknownAttributeFinding(
            _locations.Add(name.Span), schema.Name, JsonDescription.Shorten(name.Value), better)
        {
            Removal = removal,
            HasBetter = attributes.Members.Any(member => member.Name.Value == better),
        });
    }

    private ScriptValue ReadValue(CommandSchema schema, AttributeSchema attribute, JsonMember member)
    {
        var value = member.Value;
        if (value is JsonUnknown)
        {
            return UnknownValue.Instance;
        }

        if (value is JsonLiteral { Value: null })
        {
            return NullValue.Instance;
        }

        if (attribute.Kind == ValueKind.Unknown)
        {
            return attribute.HoldsCommands && value is JsonArray items
                ? new CommandsValue(ReadNested(attribute, items))
                : ReadAnyValue(value, PathOf(schema, member.Name));
        }

        if (attribute.MayBeText && value is JsonString)
        {
            return UnknownValue.Instance;
        }

        if (Fits(attribute.Kind, value))
        {
            return ReadFittingValue(schema, attribute, member);
        }

        ReportWrongType(attribute, PathOf(schema, member.Name), value);
        return UnknownValue.Instance;
    }

    private static bool Fits(ValueKind kind, JsonNode value) => kind switch
    {
        ValueKind.Boolean => value is JsonLiteral or JsonPlaceholder { Type: PlaceholderType.Boolean },
        ValueKind.WholeNumber => value is JsonPlaceholder { Type: not PlaceholderType.Boolean }
            || (value is JsonNumber number && new NumberValue(number.Text).IsWhole),
        ValueKind.Number => value is JsonNumber or JsonPlaceholder { Type: not PlaceholderType.Boolean },
        ValueKind.Command or ValueKind.Members or ValueKind.Map => value is JsonObject,
        ValueKind.Commands or ValueKind.Texts => value is JsonArray,
        _ => value is JsonString,
    };

    private ScriptValue ReadFittingValue(CommandSchema schema, AttributeSchema attribute, JsonMember member)
    {
        switch (attribute.Kind, member.Value)
        {
            case (ValueKind.Commands, JsonArray items):
                return new CommandsValue(ReadNested(attribute, items));
            case (ValueKind.Command, JsonObject element):
                var only = new List<ScriptItem>();
                ReadElement(element, only);
                return new CommandsValue(new ScriptModel(ScriptKind.Script, new EquatableArray<ScriptItem>(only)));
            case (ValueKind.Members, JsonObject value) when attribute.Members is { } members:
                var path = members with { Name = PathOf(schema, member.Name) };
                var node = ReadAttributes(path, value, _locations.Add(member.Name.Span, value.Span));
                return new ObjectValue(node.Attributes) { IsComplete = node.IsComplete };
            case (ValueKind.Texts, JsonArray texts):
                foreach (var text in texts.Items)
                {
                    if (text is not (JsonString or JsonUnknown))
                    {
                        ReportWrongType(Element, PathOf(schema, member.Name) + "[]", text);
                    }
                }

                return ReadAnyValue(texts, PathOf(schema, member.Name));
            default:
                return ReadAnyValue(member.Value, PathOf(schema, member.Name));
        }
    }

    private ScriptModel ReadNested(AttributeSchema attribute, JsonArray items) =>
        new(attribute.NestedKind, new EquatableArray<ScriptItem>(ReadCommands(items)))
        {
            IsComplete = items.IsComplete,
        };

    /// <summary>Reads a value whose members are not declared.</summary>
    private ScriptValue ReadAnyValue(JsonNode value, string path) => value switch
    {
        JsonString { IsBroken: false } text => new TextValue(new EquatableArray<TextSegment>(
            text.Parts.Select(static part => new TextSegment(part.Literal)))),
        JsonNumber number => new NumberValue(number.Text),
        JsonLiteral { Value: { } flag } => new BooleanValue(flag),
        JsonLiteral => NullValue.Instance,
        JsonArray list => ReadAnyList(list, path),
        JsonObject map => ReadAnyObject(map, path),
        _ => UnknownValue.Instance,
    };

    private ScriptValue ReadAnyList(JsonArray list, string path)
    {
        var items = list.Items.Select(item => ReadAnyValue(item, path + "[]")).ToArray();
        return list.IsComplete ? new ListValue(new EquatableArray<ScriptValue>(items)) : UnknownValue.Instance;
    }

    private ScriptValue ReadAnyObject(JsonObject map, string path)
    {
        ReportTwice(map, path);
        var members = map.Members
            .Select(member => new AttributeNode(
                _locations.Add(member.Value.Span), member.Name.Value, ReadAnyValue(
                    member.Value, PathOf(path, member.Name))))
            .ToArray();
        return map.IsComplete ? new ObjectValue(new EquatableArray<AttributeNode>(members)) : UnknownValue.Instance;
    }

    private void ReportWrongType(AttributeSchema attribute, string path, JsonNode value)
    {
        var (hint, repair) = JsonRepair.Of(attribute.Kind, value);
        Report(new WrongJsonTypeFinding(_locations.Add(Mark(value)), path, attribute, JsonDescription.Of(value))
        {
            Hint = hint,
            Repair = repair,
        });
    }

    private static string PathOf(CommandSchema schema, JsonString name) => PathOf(schema.Name, name);

    private static string PathOf(string path, JsonString name) => path + "." + JsonDescription.Shorten(name.Value);
}
