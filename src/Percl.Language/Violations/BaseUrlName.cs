namespace Percl.Language.Violations;

/// <summary>Tells by its name whether something is the beginning of URLs.</summary>
public static class BaseUrlName
{
    private static readonly string[] Names = ["baseurl", "baseuri", "publicurl", "publicuri", "rooturl", "rooturi", "hosturl", "hosturi"];

    /// <summary>Whether people call the beginning of URLs so.</summary>
    public static bool IsOne(string name) =>
        Array.Exists(Names, one => name.IndexOf(one, StringComparison.OrdinalIgnoreCase) >= 0);
}
