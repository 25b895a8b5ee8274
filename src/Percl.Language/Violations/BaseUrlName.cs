namespace Percl.Language.Violations;

/// <summary>Recognizes variables that hold a base URL by their names.</summary>
public static class BaseUrlName
{
    private static readonly string[] Names =
        ["baseurl", "baseuri", "publicurl", "publicuri", "rooturl", "rooturi", "hosturl", "hosturi"];

    /// <summary>Determines whether the name is a common one for a base URL.</summary>
    public static bool IsOne(string name) =>
        Array.Exists(Names, one => name.IndexOf(one, StringComparison.OrdinalIgnoreCase) >= 0);
}
