using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Percl;
using Percl.Tests.Oracle;

namespace PerclGenerator.Tests.Compiled;

/// <summary>Compiles and loads scripts, and writes them in all forms.</summary>
internal sealed class SampleRun
{
    private readonly Assembly _assembly;

    private SampleRun(Assembly assembly, IReadOnlyDictionary<string, string> files)
    {
        _assembly = assembly;
        Files = files;
    }

    /// <summary>The generated files by their names.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    public static SampleRun Load(string scripts) =>
        Load(GeneratorHarness.CompileOptimized(SampleSource.Surroundings + scripts), GeneratorHarness.Driver());

    public static SampleRun Load(Compilation compilation, GeneratorDriver driver)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var reported);
        Assert.Empty(reported);
        using var image = new MemoryStream();
        var result = output.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)));
        return Load(image, driver);
    }

    /// <summary>Loads what was compiled already.</summary>
    public static SampleRun Load(MemoryStream image, GeneratorDriver driver) =>
        new(Assembly.Load(image.ToArray()), GeneratorHarness.Files(driver.GetRunResult()));

    /// <summary>
    /// Writes the script compiled, as objects and with System.Text.Json: the bytes, what the expressions did on the way,
    /// and what was thrown must be the same.
    /// </summary>
    /// <returns>What was written; null where something was thrown.</returns>
    public string? AssertEquivalent(string name, string culture = "")
    {
        var compiled = Attempt(() => ((IPerclScript)Create(name)).ToUtf8Bytes(), culture);
        var written = Attempt(() => WriteToOutput((IPerclScript)Create(name)), culture);
        var objects = Attempt(() => WriteObjects(Create(name)), culture);
        Assert.Equal(objects.Told, compiled.Told);
        Assert.Equal(objects.Failure, compiled.Failure);
        Assert.Equal(objects.Json, compiled.Json);
        Assert.Equal(compiled, written);
        if (compiled.Json is not null)
        {
            var oracle = Attempt(() => Encoding.UTF8.GetBytes(JsonOracle.Script(Evaluate(Create(name)))), culture);
            Assert.Equal(oracle.Json, compiled.Json);
        }

        return compiled.Json;
    }

    /// <summary>
    /// Writes the script and gets the bytes that each write allocates. The least of some writes counts: the first ones
    /// load types, and the garbage collector may empty a pool between two of them.
    /// </summary>
    public long AllocatedBy(string name)
    {
        const int writes = 10;
        var script = (IPerclScript)Create(name);
        var output = new System.Buffers.ArrayBufferWriter<byte>(64 * 1024);
        var least = long.MaxValue;
        for (var i = 0; i < writes && least > 0; i++)
        {
            output.ResetWrittenCount();
            var before = GC.GetAllocatedBytesForCurrentThread();
            script.WriteTo(output);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private object Create(string name) => Activator.CreateInstance(Find("App." + name))!;

    /// <summary>A type, or one of a type parameter with its argument in brackets behind it.</summary>
    private Type Find(string name) => name.Split('[', ']') is [var open, var argument, ""]
        ? Find(open).MakeGenericType(Type.GetType(argument) ?? Find(argument))
        : _assembly.GetType(name, throwOnError: true)!;

    private static IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects(object sample) =>
        (IEnumerable<Func<IEnumerable<IPerclCommand?>>>)sample.GetType().GetMethod("Objects")!.Invoke(sample, [])!;

    private static IEnumerable<IPerclCommand> Evaluate(object sample) =>
        Objects(sample).SelectMany(static property => property()).OfType<IPerclCommand>();

    /// <summary>Writes to an output, which a script that fails leaves as it was.</summary>
    private static byte[] WriteToOutput(IPerclScript script)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        try
        {
            script.WriteTo(output);
        }
        catch (Exception)
        {
            Assert.Equal(0, output.WrittenCount);
            throw;
        }

        return output.WrittenSpan.ToArray();
    }

    /// <summary>One property after the other, as the object form does it: each is evaluated, then written.</summary>
    private static byte[] WriteObjects(object sample)
    {
        var commands = new List<string>();
        foreach (var property in Objects(sample))
        {
            foreach (var command in property().ToArray())
            {
                if (command is not null)
                {
                    commands.Add(new PerclScript([command]).ToJson()[1..^1]);
                }
            }
        }

        return Encoding.UTF8.GetBytes("[" + string.Join(",", commands) + "]");
    }

    private (string? Json, string Told, string Failure) Attempt(Func<byte[]> write, string culture)
    {
        // Expressions may have changed it.
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var told = _assembly.GetType("App.Texts")!.GetProperty("Told")!;
        told.SetValue(null, "");
        string? json = null;
        var failure = "";
        try
        {
            json = Encoding.UTF8.GetString(write());
        }
        catch (PerclException refused)
        {
            // Where in the script differs: here each command is a script of its own.
            failure = $"{refused.RuleId} {refused.Command}.{refused.Attribute} {refused.Value}";
        }
        catch (Exception thrown) when (thrown is not Xunit.Sdk.XunitException)
        {
            failure = thrown.GetType().Name + ": " + thrown.Message;
        }

        return (json, (string)told.GetValue(null)!, failure);
    }
}
