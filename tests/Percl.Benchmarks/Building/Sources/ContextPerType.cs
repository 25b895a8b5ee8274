namespace Percl.Benchmarks.Building;

/// <summary>The plain types, each with a context of its own. Like ours it only writes.</summary>
internal sealed class ContextPerType : PlainTypes
{
    protected override string WriteType(int type, string edit) =>
        $"""
        {base.WriteType(type, edit)}

        [JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)]
        [JsonSerializable(typeof(Element{type}))]
        internal sealed partial class Context{type} : JsonSerializerContext;
        """;
}
