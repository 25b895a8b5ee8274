using BenchmarkDotNet.Attributes;

namespace Percl.Benchmarks.Writing;

/// <summary>
/// Writes declared scripts, from strings to bytes: a script is made for each call, so making it is measured too.
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
    private CompiledMenu _menu;
    private CompiledLongScript _long;

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

        Agree(nameof(CompiledForm), CompiledForm, _bytes);
        Agree(nameof(CompiledConstant), CompiledConstant, _bytes);
        Agree(nameof(Copy), Copy, _bytes);

        var (menu, script) = (Payload.Create(PayloadName.S2), Payload.Create(PayloadName.S3));
        _menu = CompiledMenu.Of(menu);
        _long = CompiledLongScript.Of(script);
        Agree(nameof(CompiledS2), CompiledS2, menu.ToUtf8Bytes());
        Agree(nameof(CompiledS3), CompiledS3, script.ToUtf8Bytes());
    }

    /// <summary>Six values that are known at run time.</summary>
    [Benchmark]
    public void CompiledForm()
    {
        _output.Reset();
        new CompiledConference(_actionUrl, _statusCallbackUrl, _alias, _playBeep, _record, _waitUrl).WriteTo(_output);
    }

    /// <summary>S2, with four strings that are known at run time.</summary>
    [Benchmark]
    public void CompiledS2()
    {
        _output.Reset();
        new CompiledMenu(_menu.Welcome, _menu.ActionUrl, _menu.Choices, _menu.File).WriteTo(_output);
    }

    /// <summary>S3, with thirteen strings that are known at run time.</summary>
    [Benchmark]
    public void CompiledS3()
    {
        _output.Reset();
        (_long with { }).WriteTo(_output);
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

    private void Agree(string form, Action write, byte[] expected)
    {
        _output.Reset();
        write();
        Agreement.Bytes(form, _output.Written, expected);
    }
}
