using System.Text;

namespace Percl.Benchmarks.Building;

/// <summary>The plain types, with one context for all. Like ours it only writes.</summary>
internal sealed class OneContext : PlainTypes
{
    protected override IEnumerable<string> WriteOthers(int types)
    {
        var context = new StringBuilder(Head)
            .Append("\n\n[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)]\n");
        for (var i = 0; i < types; i++)
        {
            context.Append("[JsonSerializable(typeof(Element").Append(i).Append("))]\n");
        }

        context.Append("internal sealed partial class Context : JsonSerializerContext;\n");
        return base.WriteOthers(types).Append(context.ToString());
    }
}
