using Percl.Language.Collections;
using Percl.Language.Rules;

namespace Percl.Language.Configuration;

/// <summary>
/// Reads the options of the rules from <c>.editorconfig</c>. An invalid value has no effect, and is not reported; the
/// rule still applies.
/// </summary>
internal static class RuleSettings
{
    private const string AllowedHosts = "percl_allowed_hosts";
    private const string BaseUrls = "percl_base_urls";

    private static readonly char[] Separators = [',', ' '];

    /// <summary>Reads the options that apply to a file.</summary>
    public static RuleOptions Read(FindSetting find)
    {
        var hosts = ReadList(find, AllowedHosts);
        var urls = ReadList(find, BaseUrls);
        return hosts.Count + urls.Count == 0
            ? RuleOptions.Default
            : new RuleOptions { AllowedHosts = hosts, BaseUrls = urls };
    }

    private static EquatableArray<string> ReadList(FindSetting find, string name) => find(name, out var list)
        ? new EquatableArray<string>(list!.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        : default;
}
