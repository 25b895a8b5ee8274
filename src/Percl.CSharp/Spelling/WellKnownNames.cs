namespace Percl.CSharp.Spelling;

/// <summary>
/// Defines the names of types in the runtime library and in FreeClimb's SDK, which the compiler components do not
/// reference.
/// </summary>
internal static class WellKnownNames
{
    public const string Namespace = "Percl";
    public const string DeclarationNamespace = Namespace + ".Declarations";
    public const string CompilerNamespace = Namespace + ".CompilerServices";
    public const string CommandAttribute = "PerclCommandAttribute";
    public const string ObjectAttribute = "PerclObjectAttribute";
    public const string ScriptAttribute = "PerclScriptAttribute";
    public const string AbsoluteUrlAttribute = "AbsoluteUrlAttribute";
    public const string WebhookAttribute = "WebhookAttribute";
    public const string MaxUtf8BytesAttribute = "MaxUtf8BytesAttribute";
    public const string PhoneNumberAttribute = "PhoneNumberAttribute";
    public const string DtmfDigitsAttribute = "DtmfDigitsAttribute";
    public const string ResourceIdAttribute = "ResourceIdAttribute";
    public const string AdvisoryAttribute = "AdvisoryAttribute";
    public const string PrivacyAttribute = "PrivacyAttribute";
    public const string EndlessAttribute = "EndlessAttribute";
    public const string DurationAttribute = "DurationAttribute";
    public const string RequiredWhenAttribute = "RequiredWhenAttribute";
    public const string OnlyWhenAttribute = "OnlyWhenAttribute";
    public const string NoEffectWhenAttribute = "NoEffectWhenAttribute";
    public const string AtMostAttribute = "AtMostAttribute";
    public const string AbsoluteUrlWhenAttribute = "AbsoluteUrlWhenAttribute";
    public const string AllowedValuesWhenAttribute = "AllowedValuesWhenAttribute";
    public const string MaxLengthWhenAttribute = "MaxLengthWhenAttribute";
    public const string FirstInAnswerToAttribute = "FirstInAnswerToAttribute";
    public const string AllowedInAnswerToAttribute = "AllowedInAnswerToAttribute";
    public const string MayBeTextAttribute = "MayBeTextAttribute";
    public const string RemovedAttribute = "RemovedAttribute";
    public const string Command = "IPerclCommand";
    public const string Object = "IPerclObject";
    public const string Prompt = "IPromptCommand";
    public const string Script = "IPerclScript";
    public const string ReadableAttribute = "ReadableCommandsAttribute";
    public const string RuntimeScript = "PerclScript";
    public const string WriteTo = "WriteTo";
    public const string ToUtf8Bytes = "ToUtf8Bytes";
    public const string ToJson = "ToJson";

    public const string StraightWriter = CompilerNamespace + ".PerclStraightWriter";
    public const string Cursor = CompilerNamespace + ".PerclCursor";
    public const string WriterExtensions = CompilerNamespace + ".PerclWriterExtensions";

    public const string CommandConverter = "PerclCommandJsonConverter";
    public const string ScriptConverter = "PerclScriptJsonConverter";
    public const string WebhookConverter = "WebhookJsonConverter";

    public const string SdkAssembly = "freeclimb";
    public const string SdkNamespace = SdkAssembly + ".Model";
    public const string SdkEnums = SdkAssembly + ".Enums";
    public const string SdkCommand = "PerclCommand";
    public const string SdkCommandMetadata = SdkNamespace + "." + SdkCommand;
    public const string SdkScript = "PerclScript";
    public const string SdkCommands = "Commands";
    public const string SdkCommandName = "Command";

    public const string CommandAttributeMetadata = Namespace + "." + CommandAttribute;
    public const string ObjectAttributeMetadata = Namespace + "." + ObjectAttribute;
    public const string ScriptAttributeMetadata = Namespace + "." + ScriptAttribute;
    public const string WebhookNamespace = Namespace + ".Webhooks";
    public const string WebhookRecordAttributeMetadata = WebhookNamespace + ".PerclWebhookAttribute";

    /// <summary>Determines whether the first arguments of an attribute are another property and its value.</summary>
    public static bool IsConditional(string attribute) => attribute
        is RequiredWhenAttribute or OnlyWhenAttribute or AbsoluteUrlWhenAttribute or AllowedValuesWhenAttribute
            or MaxLengthWhenAttribute;
}
