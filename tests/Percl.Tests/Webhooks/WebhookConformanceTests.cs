using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

/// <summary>
/// The library has the webhooks of FreeClimb's reference: none, and nothing in them, is on one side alone.
/// </summary>
public sealed class WebhookConformanceTests
{
    private const int WebhookCount = 24;

    // Standard parameters that only an older sample of this webhook has. A text that every other webhook describes as
    // not nullable is no other here.
    private static readonly Dictionary<(string RequestType, string Field), string> Deviations = new()
    {
        [("callControl", "from")] = "string",
        [("callControl", "to")] = "string",
    };

    public static TheoryData<string> EnumNames => new(WebhookReference.Instance.Enums.Keys);

    [Fact]
    public void Webhooks_OfTheReference_AreTheRecordsOfTheLibrary()
    {
        var documented = WebhookReference.Instance.Webhooks.Select(webhook => webhook.RequestType).Order().ToList();

        Assert.Equal(WebhookCount, documented.Count);
        Assert.Equal(documented, WebhookKind.All.Select(kind => kind.Name).Order());
    }

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void Record_OfEveryWebhook_IsNamedAsItsRequestType(string name)
    {
        var type = WebhookKind.Named(name).Type;

        Assert.Equal($"{char.ToUpperInvariant(name[0])}{name[1..]}Webhook", type.Name);
        Assert.True(type.IsSealed);
    }

    [Fact]
    public void Record_WithoutName_IsTheUnknownWebhookAlone()
    {
        var nameless = typeof(PerclWebhook).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(PerclWebhook)) && type.IsSealed)
            .Except(WebhookKind.All.Select(kind => kind.Type));

        Assert.Equal([typeof(UnknownWebhook)], nameless);
    }

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void Fields_OfTheReference_AreThePropertiesOfTheRecord(string name)
    {
        var kind = WebhookKind.Named(name);

        var documented = kind.Documented.Fields.Select(field =>
            $"{field.Name}: {Deviations.GetValueOrDefault((name, field.Name), field.Shape)}");
        var declared = WebhookField.Of(kind.Type).Select(field => $"{field.Name}: {field.Shape}");

        Assert.Equal(documented.Order(StringComparer.Ordinal), declared.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void Fields_InTheSourceGeneratedContext_AreThoseOfTheRecord(string name)
    {
        var kind = WebhookKind.Named(name);
        var fields = WebhookField.Of(kind.Type);

        Assert.Equal(
            fields.Select(field => field.Name).Append(nameof(PerclWebhook.AdditionalFields)).Order(),
            WebhookJsonContext.Default.GetTypeInfo(kind.Type)!.Properties.Select(property => property.Name).Order());
        Assert.All(
            fields,
            field => Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(field.Property.Name), field.Name));
    }

    [Fact]
    public void Deviations_FromTheReference_AreOnes() =>
        Assert.All(Deviations, deviation =>
        {
            var (requestType, name) = deviation.Key;
            var field = WebhookKind.Named(requestType).Documented.Fields.Single(field => field.Name == name);

            Assert.NotEqual(field.Shape, deviation.Value);
        });

    [Fact]
    public void Enums_OfTheReference_AreThoseOfTheRecords()
    {
        var used = WebhookKind.All
            .SelectMany(kind => WebhookField.Of(kind.Type))
            .Select(field => field.Enum?.Name)
            .OfType<string>()
            .Distinct()
            .Order()
            .ToList();
        var exported = typeof(PerclWebhook).Assembly.GetExportedTypes()
            .Where(type => type.IsEnum && type.Namespace == typeof(PerclWebhook).Namespace)
            .Select(type => type.Name);

        Assert.Equal(WebhookReference.Instance.Enums.Keys.Order(), used);
        Assert.Equal(used, exported.Order());
    }

    [Theory]
    [MemberData(nameof(EnumNames))]
    public void Values_OfTheReference_AreTheMembersOfTheEnum(string name)
    {
        var members = typeof(PerclWebhook).Assembly.GetType($"Percl.Webhooks.{name}", throwOnError: true)!
            .GetFields(BindingFlags.Public | BindingFlags.Static);

        Assert.Equal(
            WebhookReference.Instance.Enums[name].Order(StringComparer.Ordinal),
            members.SelectMany(SpellingsOf).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> SpellingsOf(FieldInfo member) =>
    [
        member.GetCustomAttribute<EnumMemberAttribute>()?.Value
            ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name),
        .. member.GetCustomAttributes<AlsoSpelledAttribute>().Select(other => other.Text),
    ];
}
