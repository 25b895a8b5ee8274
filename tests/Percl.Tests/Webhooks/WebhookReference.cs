using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Percl.Tests.Webhooks;

/// <summary>
/// What FreeClimb's reference says about its webhooks: the file <c>webhooks.json</c> beside this one.
/// </summary>
/// <param name="Webhooks">The webhooks.</param>
/// <param name="Enums">The values of every enum, by the name that the enum has in this library.</param>
internal sealed record WebhookReference(
    IReadOnlyList<DocumentedWebhook> Webhooks,
    IReadOnlyDictionary<string, string[]> Enums)
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    public static WebhookReference Instance { get; } =
        JsonSerializer.Deserialize<WebhookReference>(File.ReadAllText(Find()), CamelCase)!;

    /// <summary>The file beside this one; where the build maps source paths, that of the repository around.</summary>
    private static string Find([CallerFilePath] string thisFile = "")
    {
        const string RelativePath = "tests/Percl.Tests/Webhooks/webhooks.json";

        var file = Path.Combine(Path.GetDirectoryName(thisFile)!, "webhooks.json");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null && !File.Exists(file);
            folder = folder.Parent)
        {
            file = Path.Combine(folder.FullName, RelativePath);
        }

        return file;
    }
}
