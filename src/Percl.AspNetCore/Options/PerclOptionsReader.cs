using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Percl.AspNetCore;

/// <summary>Reads the options of one name from the configuration of the application, if it has one.</summary>
internal sealed class PerclOptionsReader(string name, IConfiguration? configuration)
    : IConfigureNamedOptions<PerclOptions>, IOptionsChangeTokenSource<PerclOptions>
{
    private readonly IConfigurationSection? _section = configuration?.GetSection(PerclOptions.SectionOf(name));

    public string Name => name;

    public IChangeToken GetChangeToken() =>
        _section?.GetReloadToken() ?? new CancellationChangeToken(CancellationToken.None);

    public void Configure(PerclOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, PerclOptions options)
    {
        if (_section is null || name != Name)
        {
            return;
        }

        _section.Bind(options);

        // A single secret may have no index, as in FreeClimb__SigningSecrets=…; the binder ignores it.
        var secrets = _section.GetSection(nameof(PerclOptions.SigningSecrets));
        if (secrets.Value is { Length: > 0 } secret && !secrets.GetChildren().Any())
        {
            options.SigningSecrets.Add(secret);
        }
    }
}
