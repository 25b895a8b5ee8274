using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Percl.CompilerServices;

/// <summary>
/// Describes a command or a script for <c>ToString</c>: as PerCL with the attributes that are set, whether FreeClimb
/// accepts them or not. Where a command asks for privacy, its contents are masked. Only generated code uses the type.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PerclDescription
{
    // A command that contains itself would otherwise overflow the stack, which ends the process.
    private const int MaxDepth = 60;

    [ThreadStatic]
    private static int _depth;

    [ThreadStatic]
    private static bool _isWriting;

    private readonly string? _command;
    private readonly bool _isPrivate;
    private readonly StringBuilder _members = new();

    /// <summary>Initializes a new instance without attributes.</summary>
    /// <param name="command">The name of the command; null for an object in a command.</param>
    /// <param name="isPrivate">True if the command keeps its contents out of logs; otherwise, false.</param>
    public PerclDescription(string? command, bool isPrivate)
    {
        _command = command;
        _isPrivate = isPrivate;
    }

    /// <summary>Describes a script as what FreeClimb would get; as the reason where the script is refused.</summary>
    /// <param name="script">The script.</param>
    public static string Of<TScript>(in TScript script)
        where TScript : IPerclScript
    {
        if (_isWriting)
        {
            // A text of the script is the string of the script.
            return typeof(TScript).ToString();
        }

        _isWriting = true;
        try
        {
            return PerclScript.Parse(PerclWriter.ToUtf8Bytes(script)).ToString();
        }
        catch (PerclException refusal)
        {
            return $"[{refusal.RuleId} at {refusal.Path}]";
        }
        catch (Exception exception)
        {
            // A property of the script, as where a command is shown.
            return $"[{exception.GetType()}]";
        }
        finally
        {
            _isWriting = false;
        }
    }

    /// <summary>Adds an attribute that is always shown, such as a flag or the URL of a webhook.</summary>
    /// <param name="name">The name of the attribute.</param>
    /// <param name="value">The value; null where the attribute is not set.</param>
    public void Add(string name, object? value)
    {
        if (value is not null)
        {
            AppendName(name);
            AppendValue(_members, value);
        }
    }

    /// <summary>Adds an attribute with contents, such as a text or a number. A private command masks it.</summary>
    /// <inheritdoc cref="Add"/>
    public void AddContent(string name, object? value) =>
        Add(name, value is not null && _isPrivate ? PrivateText.Mask : value);

    /// <summary>Adds attributes that were read but are not declared. A private command masks them.</summary>
    /// <param name="attributes">The attributes.</param>
    public void AddUnknown(UnknownAttributes attributes)
    {
        if (attributes.IsEmpty)
        {
            return;
        }

        using var document = JsonDocument.Parse(attributes.ToString());
        foreach (var attribute in document.RootElement.EnumerateObject())
        {
            AppendName(ReadableJson.NameOf(attribute));
            if (_isPrivate)
            {
                _members.Append(PrivateText.Of(attribute.Value));
            }
            else
            {
                ReadableJson.Append(_members, attribute.Value);
            }
        }
    }

    /// <summary>
    /// Returns a value that indicates whether attributes that were read but are not declared ask for privacy, such as
    /// <c>"privacyForLogging":true</c> of a command that has no such attribute yet.
    /// </summary>
    /// <param name="attributes">The attributes.</param>
    internal static bool AskForPrivacy(UnknownAttributes attributes)
    {
        if (attributes.IsEmpty)
        {
            return false;
        }

        using var document = JsonDocument.Parse(attributes.ToString());
        return document.RootElement.EnumerateObject().Any(ReadableJson.AsksForPrivacy);
    }

    /// <summary>Returns the description.</summary>
    public override string ToString() =>
        _command is null ? $"{{{_members}}}" : $"{{{ReadableJson.Quoted(_command)}:{{{_members}}}}}";

    private static void AppendValue(StringBuilder text, object value)
    {
        switch (value)
        {
            case string plain:
                text.Append(ReadableJson.Quoted(plain));
                break;
            case Uri url:
                text.Append(ReadableJson.Quoted(url.OriginalString));
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case Enum:
                text.Append(ReadableJson.Quoted(value.ToString()!));
                break;
            case IPerclCommand or IPerclObject or IPerclScript:
                AppendNested(text, value);
                break;
            case IEnumerable<KeyValuePair<string, string>> map:
                AppendAll(text, '{', map, '}', static (text, item) =>
                    text.Append(ReadableJson.Quoted(item.Key)).Append(':').Append(ReadableJson.Quoted(item.Value)));
                break;
            case IEnumerable list:
                AppendAll(text, '[', list.Cast<object?>(), ']', static (text, item) =>
                    AppendValue(text, item ?? "null"));
                break;
            default:
                text.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void AppendNested(StringBuilder text, object value)
    {
        if (_depth >= MaxDepth)
        {
            text.Append("{}");
            return;
        }

        _depth++;
        try
        {
            text.Append(ReadableJson.Of(value));
        }
        finally
        {
            _depth--;
        }
    }

    private static void AppendAll<T>(
        StringBuilder text, char start, IEnumerable<T> items, char end, Action<StringBuilder, T> append)
    {
        text.Append(start);
        var isFirst = true;
        foreach (var item in items)
        {
            text.Append(isFirst ? "" : ",");
            append(text, item);
            isFirst = false;
        }

        text.Append(end);
    }

    private void AppendName(string name) =>
        _members.Append(_members.Length > 0 ? "," : "").Append(ReadableJson.Quoted(name)).Append(':');
}
