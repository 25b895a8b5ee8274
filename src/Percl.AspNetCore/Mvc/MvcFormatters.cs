using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Percl.AspNetCore;

/// <summary>Adds the formatters of PerCL in front of those that the application has.</summary>
internal sealed class MvcFormatters(SettingsByName settings) : IPostConfigureOptions<MvcOptions>
{
    public void PostConfigure(string? name, MvcOptions options)
    {
        options.InputFormatters.Insert(0, new WebhookInputFormatter(settings));
        options.OutputFormatters.Insert(0, new ScriptOutputFormatter());
    }
}
