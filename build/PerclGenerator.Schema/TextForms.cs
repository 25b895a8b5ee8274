using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Checking;
using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Violations;

namespace PerclGenerator.Schema;

/// <summary>Adds the form that a string must have. Of a string with placeholders only the rest is checked.</summary>
internal static class TextForms
{
    /// <summary>Adds what is declared of a string.</summary>
    public static void Add(JsonObject schema, AttributeSchema attribute, IPropertySymbol property)
    {
        if (attribute.IsRequired)
        {
            schema["minLength"] = 1;
        }

        var declared = property.FindAttribute(WellKnownNames.DeclarationNamespace, "KnownValuesAttribute")
            ?.Argument(0)
            ?.Value;
        if (declared is INamedTypeSymbol known)
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
            // Of an empty string that is required, something else is said.
            AddUrl(schema, allowsEmpty: attribute.IsRequired);
        }
        else if (attribute.IsPhoneNumber)
        {
            AddPattern(schema, $@"^\+[1-9][0-9]{{1,14}}$|{Holes.OrNothing}", PerclRules.Get<NotPhoneNumberRule>());
        }
        else if (attribute.Dtmf is { } dtmf)
        {
            var pause = dtmf.AllowsPauses ? @"|\{0*[1-9][0-9]*\}" : "";
            AddPattern(schema, $"^(?:[0-9*#]{pause})*$|{Holes.Any}", PerclRules.Get<NotDtmfRule>());
        }
        else if (attribute.ResourceId is { } id)
        {
            AddPattern(
                schema,
                $"^{Regex.Escape(id.Prefix)}[0-9a-fA-F]{(id.IsAdvisory ? "+" : "{40}")}$|{Holes.OrNothing}",
                PerclRules.Get<NotResourceIdRule>());
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

    /// <summary>
    /// Adds that the string must be an absolute URL. A placeholder may begin it, or be in a prefix that may become
    /// http(s)://.
    /// </summary>
    public static void AddUrl(JsonObject schema, bool allowsEmpty) => AddPattern(
        schema,
        (allowsEmpty
            ? "^$|"
            : "") + @"^[Hh][Tt][Tt][Pp][Ss]?://[^\u0000-\u0020/\\?#:@]|^(?:[Hh][Tt]{0,2}[Pp]?[Ss]?:?/{0,2})?\{\{",
        PerclRules.Get<UrlNotAbsoluteRule>());

    /// <summary>Adds a form, and the rule that editors name where a string has another.</summary>
    public static void AddPattern(JsonObject schema, string pattern, Rule rule)
    {
        schema["pattern"] = pattern;
        schema["patternErrorMessage"] = $"{rule.Id}: {rule.Info.Title}";
    }

    private static JsonArray ToArray(IEnumerable<string> values) =>
        new([.. values.Select(static value => JsonValue.Create(value))]);
}
