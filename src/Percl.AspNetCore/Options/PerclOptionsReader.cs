using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Percl.AspNetCore;

/// <summary>Reads the options from the configuration of the application, if it has one.</summary>
internal sealed class PerclOptionsReader(IConfiguration? configuration = null) : IConfigureOptions<PerclOptions>
{
    public void Configure(PerclOptions options) =>
        configuration?.GetSection(PerclOptions.SectionName).Bind(options);
}
