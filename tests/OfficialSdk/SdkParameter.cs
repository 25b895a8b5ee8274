using System.Text.RegularExpressions;

namespace OfficialSdk;

/// <summary>A parameter of a constructor of the SDK.</summary>
/// <param name="Type">Its type in C#.</param>
/// <param name="Name">Its name, which is that of the attribute in PerCL.</param>
/// <param name="Default">Its default in C#.</param>
/// <param name="IsRequired">Whether null is refused.</param>
internal sealed record SdkParameter(string Type, string Name, string Default, bool IsRequired)
{
    /// <summary>Gets the name of the property.</summary>
    public string Property => char.ToUpperInvariant(Name[0]) + Name[1..];

    /// <summary>Reads a parameter of the table.</summary>
    public static SdkParameter Read(string text)
    {
        var match = Regex.Match(text, @"^(\S+) (\w+)(!?)(?: = (\w+))?");
        var type = match.Groups[1].Value.Replace(';', ',');
        return new SdkParameter(
            type,
            match.Groups[2].Value,
            match.Groups[4].Success ? match.Groups[4].Value : $"default({type})",
            match.Groups[3].Length > 0);
    }
}
