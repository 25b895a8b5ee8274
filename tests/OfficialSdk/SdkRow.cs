using System.Text.RegularExpressions;

namespace OfficialSdk;

/// <summary>A class of the SDK in one version.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsCommand">Whether it is a command, and not an object in one.</param>
/// <param name="Parameters">The parameters of its constructor, which are its properties.</param>
internal sealed record SdkRow(string Name, bool IsCommand, SdkParameter[] Parameters)
{
    /// <summary>Reads a line of the table; null where the version does not have the class.</summary>
    public static SdkRow? Read(string line, bool isCommand, Version version)
    {
        var match = Regex.Match(line, @"^(\w+)(.*?) ?\((.*)\)$");
        return IsIn(match.Groups[2].Value, version)
            ? new SdkRow(
                match.Groups[1].Value,
                isCommand,
                [
                    .. match.Groups[3].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries)
                        .Where(parameter => IsIn(parameter, version))
                        .Select(SdkParameter.Read),
                ])
            : null;
    }

    private static bool IsIn(string text, Version version) =>
        !(Regex.Match(text, " since ([0-9.]+)") is { Success: true } since && version < new Version(since.Groups[1].Value))
        && !(Regex.Match(text, " before ([0-9.]+)") is { Success: true } before && version >= new Version(before.Groups[1].Value));
}
