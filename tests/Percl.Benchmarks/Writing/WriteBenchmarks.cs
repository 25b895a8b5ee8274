using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Percl.Benchmarks.Writing;

/// <summary>
/// Writes the same script in each way. BenchmarkDotNet derives from it, so it is public and not sealed.
/// </summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private readonly ArrayOutput _output = new();
    private PerclScript _script = null!;
    private PeerCommand[] _commands = null!;
    private Utf8JsonWriter _writer = null!;
    private byte[] _bytes = null!;

    /// <summary>What is written.</summary>
    [Params(PayloadName.S1, PayloadName.S2, PayloadName.S3)]
    public PayloadName Payload { get; set; }

    /// <summary>Makes the script, and sees that every way writes it.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _script = Writing.Payload.Create(Payload);
        _commands = PeerCommands.From(_script);
        _writer = PeerWriter.Create(_output);
        _bytes = _script.ToUtf8Bytes();
        Agreement.Length(Payload, _bytes.Length);

        Agree(nameof(ObjectForm), ObjectForm);
        Agree(nameof(SystemTextJsonSourceGenerator), SystemTextJsonSourceGenerator);
        Agree(nameof(Utf8JsonWriterByHand), Utf8JsonWriterByHand);
        Agree(nameof(Copy), Copy);
        Agreement.Json(nameof(OfficialSdkWay), OfficialSdkWay(), _bytes);
    }

    /// <summary>Our commands, made at run time.</summary>
    [Benchmark]
    public void ObjectForm()
    {
        _output.Reset();
        _script.WriteTo(_output);
    }

    /// <summary>System.Text.Json with generated code.</summary>
    [Benchmark(Baseline = true)]
    public void SystemTextJsonSourceGenerator()
    {
        _output.Reset();
        _writer.Reset();
        JsonSerializer.Serialize(_writer, _commands, PeerJsonContext.Default.PeerCommandArray);
    }

    /// <summary>System.Text.Json's writer, called by hand.</summary>
    [Benchmark]
    public void Utf8JsonWriterByHand()
    {
        _output.Reset();
        _writer.Reset();
        HandWritten.Write(_writer, _commands);
        _writer.Flush();
    }

    /// <summary>Dictionaries and Newtonsoft.Json.</summary>
    [Benchmark]
    public string OfficialSdkWay() => OfficialSdk.ToJson(_commands);

    /// <summary>Copies what is already written.</summary>
    [Benchmark]
    public void Copy()
    {
        _output.Reset();
        Copying.Copy(_bytes, _output);
    }

    private void Agree(string form, Action write)
    {
        _output.Reset();
        write();
        Agreement.Bytes(form, _output.Written, _bytes);
    }
}
