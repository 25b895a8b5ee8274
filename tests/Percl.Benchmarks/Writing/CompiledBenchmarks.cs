using BenchmarkDotNet.Attributes;

namespace Percl.Benchmarks.Writing;

/// <summary>
/// Writes S1 as declared scripts, from strings to bytes: a script is made for each call, so making it is measured too.
/// BenchmarkDotNet derives from it, so it is public and not sealed.
/// </summary>
[MemoryDiagnoser]
public class CompiledBenchmarks
{
    private readonly ArrayOutput _output = new();
    private string _actionUrl = null!;
    private string _statusCallbackUrl = null!;
    private string _alias = null!;
    private string _playBeep = null!;
    private string _record = null!;
    private string _waitUrl = null!;
    private byte[] _bytes = null!;

    /// <summary>Makes the values, and sees that every way writes them.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var conference = new ConstantConference().Conference;
        _actionUrl = conference.ActionUrl;
        _statusCallbackUrl = conference.StatusCallbackUrl!;
        _alias = conference.Alias!;
        _playBeep = conference.PlayBeep!;
        _record = conference.Record!;
        _waitUrl = conference.WaitUrl!;
        _bytes = new PerclScript { conference }.ToUtf8Bytes();
        Agreement.Length(PayloadName.S1, _bytes.Length);

        Agree(nameof(CompiledForm), CompiledForm);
        Agree(nameof(CompiledConstant), CompiledConstant);
        Agree(nameof(Copy), Copy);
    }

    /// <summary>Six values that are known at run time.</summary>
    [Benchmark]
    public void CompiledForm()
    {
        _output.Reset();
        new CompiledConference(_actionUrl, _statusCallbackUrl, _alias, _playBeep, _record, _waitUrl).WriteTo(_output);
    }

    /// <summary>Six values that are known at compile time.</summary>
    [Benchmark]
    public void CompiledConstant()
    {
        _output.Reset();
        new ConstantConference().WriteTo(_output);
    }

    /// <summary>Copies what is already written.</summary>
    [Benchmark(Baseline = true)]
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
