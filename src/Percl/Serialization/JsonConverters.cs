using System.Text.Json.Serialization;

namespace Percl;

// System.Text.Json looks for a converter on the type alone. The generator adds the attribute to declared commands and
// scripts.
[JsonConverter(typeof(PerclCommandJsonConverter))]
public partial interface IPerclCommand;

[JsonConverter(typeof(PerclCommandJsonConverter))]
public partial interface IPromptCommand;

[JsonConverter(typeof(PerclCommandJsonConverter))]
public sealed partial class UnknownCommand;

[JsonConverter(typeof(PerclScriptJsonConverter))]
public partial interface IPerclScript;

[JsonConverter(typeof(PerclScriptJsonConverter))]
public sealed partial class PerclScript;
