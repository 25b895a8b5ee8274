using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language;
using Percl.Language.Facts;
using Percl.Language.Schema;
using PerclGenerator.Analyzers;

namespace PerclGenerator.Schema;

/// <summary>Which form a text must have. Where it has holes, only what they cannot change is checked.</summary>
internal static class TextForms
{
    /// <summary>Adds what is declared of a text.</summary>
    public static void Add(JsonObject schema, AttributeSchema attribute, IPropertySymbol property)
    {
        if (attribute.IsRequired)
        {
            schema["minLength"] = 1;
        }

        if (property.FindAttribute(WellKnownNames.DeclarationNamespace, "KnownValuesAttribute")?.Argument(0)?.Value is INamedTypeSymbol known)
        {
            schema["examples"] = ToArray(Constants.Of(known));
        }

        if (attribute.AllowedValues.Count > 0)
        {
            AddValues(schema, attribute.AllowedValues);
        }

        // A character has a byte at least.
        if ((attribute.MaxCharacters ?? attribute.MaxUtf8Bytes) is { } longest)
        {
            AddMaxLength(schema, longest);
        }

        if (attribute.IsAbsoluteUrl)
        {
            // Of an empty text that is required, something else is said.
            AddUrl(schema, allowsEmpty: attribute.IsRequired);
        }
        else if (attribute.IsPhoneNumber)
        {
            AddPattern(schema, $@"^\+[1-9][0-9]{{1,14}}$|{Holes.OrNothing}", RuleIds.NotPhoneNumber);
        }
        else if (attribute.Dtmf is { } dtmf)
        {
            AddPattern(schema, $"^(?:[0-9*#]{(dtmf.AllowsPauses ? @"|\{0*[1-9][0-9]*\}" : "")})*$|{Holes.Any}", RuleIds.NotDtmf);
        }
        else if (attribute.ResourceId is { } id)
        {
            AddPattern(
                schema,
                $"^{Regex.Escape(id.Prefix)}[0-9a-fA-F]{(id.IsAdvisory ? "+" : "{40}")}$|{Holes.OrNothing}",
                RuleIds.NotResourceId);
        }
    }

    /// <summary>Adds the values that are allowed.</summary>
    public static void AddValues(JsonObject schema, IEnumerable<string> values) => schema["anyOf"] = new JsonArray(
        new JsonObject { ["enum"] = ToArray(values) }, new JsonObject { ["pattern"] = Holes.OrNothing });

    /// <summary>Adds the largest number of characters.</summary>
    public static void AddMaxLength(JsonObject schema, int characters)
    {
        schema["if"] = new JsonObject { ["pattern"] = Holes.Any };
        schema["else"] = new JsonObject { ["maxLength"] = characters };
    }

    /// <summary>Adds that the text must be an absolute URL. A hole may begin it or stand in what may become http(s)://.</summary>
    public static void AddUrl(JsonObject schema, bool allowsEmpty) => AddPattern(
        schema,
        (allowsEmpty ? "^$|" : "") + @"^[Hh][Tt][Tt][Pp][Ss]?://[^\u0000-\u0020/\\?#:@]|^(?:[Hh][Tt]{0,2}[Pp]?[Ss]?:?/{0,2})?\{\{",
        RuleIds.UrlNotAbsolute);

    /// <summary>Adds a form, and the rule that editors name where a text has another.</summary>
    public static void AddPattern(JsonObject schema, string pattern, string ruleId)
    {
        schema["pattern"] = pattern;
        schema["patternErrorMessage"] = $"{ruleId}: {DescriptorTable.Find(ruleId).Title}";
    }

    private static JsonArray ToArray(IEnumerable<string> values) => new([.. values.Select(static value => JsonValue.Create(value))]);
}
