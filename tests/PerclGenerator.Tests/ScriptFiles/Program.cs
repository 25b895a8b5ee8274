using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Percl;

namespace PerclGenerator.Tests.ScriptFiles;

/// <summary>What was generated, compiled and loaded.</summary>
internal sealed class Program(Assembly assembly)
{
    private delegate ReadOnlySpan<byte> BytesOf();

    public static Program Load(Compilation compilation)
    {
        var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        assembly.Position = 0;
        return new Program(new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(assembly));
    }

    /// <summary>The bytes of a script file without placeholders.</summary>
    public string Bytes(string type) => Encoding.UTF8.GetString(
        assembly.GetType(type, throwOnError: true)!.GetProperty("Utf8")!.GetMethod!.CreateDelegate<BytesOf>()());

    /// <summary>A script with values for its properties; those without a value have their default.</summary>
    public IPerclScript Create(string type, params (string Property, object? Value)[] values)
    {
        var script = Activator.CreateInstance(assembly.GetType(type, throwOnError: true)!)!;
        foreach (var (property, value) in values)
        {
            script.GetType().GetProperty(property)!.SetValue(script, value);
        }

        return (IPerclScript)script;
    }

    /// <summary>The script in a static property.</summary>
    public IPerclScript Get(string type, string property) =>
        (IPerclScript)assembly.GetType(type, throwOnError: true)!.GetProperty(property)!.GetValue(null)!;
}
