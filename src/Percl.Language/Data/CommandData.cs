using Percl.Language.Schema;

namespace Percl.Language.Data;

/// <summary>Reads the declaration of a command. The members have the names of the properties.</summary>
internal static class CommandData
{
    public static CommandSchema Read(DataObject data) => new(
        data.Text("name"),
        data.Flag("isTerminal"),
        data.Flag("endsCall"),
        data.Flag("isPrompt"),
        data.Objects("attributes", ReadAttribute))
    {
        RemovedAttributes = data.Objects("removedAttributes", static removal => new AttributeRemoval(
            removal.Text("name"), removal.Text("since"), removal.TextOrNull("replacement"))),
        IsObject = data.Flag("isObject"),
        FirstInAnswerTo = data.TextOrNull("firstInAnswerTo"),
        MayRepeatAtStart = data.Flag("mayRepeatAtStart"),
        AllowedInAnswerTo = data.Texts("allowedInAnswerTo"),
    };

    private static AttributeSchema ReadAttribute(DataObject data) => new(data.Text("name"))
    {
        IsRequired = data.Flag("isRequired"),
        AllowsEmpty = data.Flag("allowsEmpty"),
        IsAbsoluteUrl = data.Flag("isAbsoluteUrl"),
        HoldsCommands = data.Flag("holdsCommands"),
        HoldsPrompts = data.Flag("holdsPrompts"),
        Kind = data.Member<ValueKind>("kind") ?? ValueKind.Unknown,
        MayBeText = data.Flag("mayBeText"),
        Range = data.Object("range", ReadRange),
        MaxCharacters = data.Integer("maxCharacters"),
        MaxUtf8Bytes = data.Integer("maxUtf8Bytes"),
        IsAdvisory = data.Flag("isAdvisory"),
        AllowedValues = data.Texts("allowedValues"),
        Pattern = data.TextOrNull("pattern"),
        IsPhoneNumber = data.Flag("isPhoneNumber"),
        Dtmf = data.Object("dtmf", static form => new DtmfForm(form.Flag("allowsPauses"))),
        ResourceId = data.Object("resourceId", static form => new ResourceIdForm(
            form.Text("prefix"), form.Flag("isAdvisory"))),
        Webhooks = data.Objects("webhooks", static webhook => new WebhookSchema(
            webhook.Text("name"), webhook.Flag("isAnswerIgnored"), webhook.Flag("isSentAgain"))
        {
            RepeatsAnswered = webhook.Flag("repeatsAnswered"),
        }),
        Members = data.Object("members", Read),
        Unit = data.Member<TimeUnit>("unit"),
        IsPrivacy = data.Flag("isPrivacy"),
        EndlessAt = data.Integer("endlessAt"),
        Default = data.TextOrNull("default"),
        IsFixed = data.Flag("isFixed"),
        Dependencies = data.Objects("dependencies", DependencyData.Read),
    };

    /// <summary>A bound that is left out is infinite: JSON has no such number.</summary>
    private static NumberRange ReadRange(DataObject data) => new(
        data.Number("minimum") ?? double.NegativeInfinity, data.Number("maximum") ?? double.PositiveInfinity)
    {
        ExcludesMinimum = data.Flag("excludesMinimum"),
        ExcludesMaximum = data.Flag("excludesMaximum"),
    };
}
