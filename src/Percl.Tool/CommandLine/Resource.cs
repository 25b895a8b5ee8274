namespace Percl.Tool.CommandLine;

/// <summary>Reads the files that the tool prints as they are.</summary>
internal static class Resource
{
    /// <summary>Returns the content of a file.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Resource).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
