using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Percl.AspNetCore;

/// <summary>Reads the options from the configuration of the application, if it has one.</summary>
internal sealed class PerclOptionsReader(IConfiguration? configuration = null) : IConfigureOptions<PerclOptions>
{
    public void Configure(PerclOptions options)
    {
        if (configuration?.GetSection(PerclOptions.SectionName) is not { } section)
        {
            return;
        }

        section.Bind(options);

        // One secret may stand without an index, as in FreeClimb__SigningSecrets=…: the binder takes no notice of it.
        var secrets = section.GetSection(nameof(PerclOptions.SigningSecrets));
        if (secrets.Value is { Length: > 0 } secret && !secrets.GetChildren().Any())
        {
            options.SigningSecrets.Add(secret);
        }
    }
}
