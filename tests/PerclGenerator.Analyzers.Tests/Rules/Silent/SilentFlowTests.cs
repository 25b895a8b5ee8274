namespace PerclGenerator.Analyzers.Tests.Rules.Silent;

/// <summary>Code in which commands seem to follow the end of a script, and on some way do not.</summary>
public sealed class SilentFlowTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        using Percl;
        using Percl.Webhooks;

        """;

    [Fact]
    public Task Branches() => Statements(
        "if (condition) { given.Add(new Hangup()); return; } given.Add(new Say { Text = url });",
        "if (condition) { given.Add(new Hangup()); throw new Exception(); } given.Add(new Say { Text = url });",
        "if (condition) given.Add(new Hangup()); else given.Add(new Say { Text = url });",
        "if (condition) given.Add(new Hangup()); else if (n > 1) given.Add(new Say { Text = url }); given.Add(new Pause { Length = 500 });",
        "if (condition) { given.Add(new Hangup()); } if (!condition) { given.Add(new Say { Text = url }); }",
        "PerclScript s = condition ? [new Hangup()] : []; s.Add(new Say { Text = url });",
        "PerclScript s = condition ? given : [new Hangup()]; s.Add(new Say { Text = url });",
        "given.Add(condition ? new Hangup() : new Say { Text = url }); given.Add(new Say { Text = url });",
        "given.Add(n switch { 1 => new Hangup(), 2 => throw new Exception(), _ => new Say { Text = url } }); given.Add(new Say { Text = url });",
        "given.Add(condition ? throw new Exception() : new Say { Text = url }); given.Add(new Say { Text = url });",
        "PerclScript s = [condition ? new Hangup() : throw new Exception()];",
        "PerclScript s = [condition ? new Say { Text = url } : throw new Exception(), new Hangup()];",
        "PerclScript s = [n switch { 1 => command, _ => throw new Exception() }, new Hangup()];",
        "PerclScript s = [n switch { 1 => throw new Exception(), _ => throw new Exception() }, new Hangup()];",
        "PerclScript s = [hangup ?? command, new Say { Text = url }];",
        "var s = given; if (condition) s = [new Hangup()]; s.Add(new Say { Text = url });",
        "PerclScript s = [new Hangup()]; s = []; s.Add(new Say { Text = url });",
        "PerclScript s = [new Hangup()]; if (condition) s = new(); s.Add(new Say { Text = url });",
        "PerclScript a = [], b = []; a.Add(new Hangup()); b.Add(new Say { Text = url });",
        "{ var s = new PerclScript(); s.Add(new Hangup()); } { var s = new PerclScript(); s.Add(new Say { Text = url }); }",
        "(condition ? given : []).Add(new Hangup()); given.Add(new Say { Text = url });",
        "if (condition && given.Count > 0) given.Add(new Hangup()); given.Add(new Say { Text = url });",
        "goto end; end: given.Add(new Say { Text = url });",
        "given.Add(new Hangup()); return; end: given.Add(new Say { Text = url }); goto end;");

    [Fact]
    public Task Switches() => Statements(
        "switch (n) { case 1: given.Add(new Hangup()); break; } given.Add(new Say { Text = url });",
        "switch (n) { case 1: given.Add(new Hangup()); break; case 2: given.Add(new Hangup()); break; } given.Add(new Say { Text = url });",
        "switch (n) { case 1: given.Add(new Hangup()); break; default: break; } given.Add(new Say { Text = url });",
        "switch (n) { case 1: given.Add(new Hangup()); return; default: break; } given.Add(new Say { Text = url });",
        "switch (n) { case 1: given.Add(new Hangup()); break; case var other when other > 2: given.Add(new Hangup()); break; } given.Add(new Say { Text = url });",
        "switch (condition) { case true: given.Add(new Hangup()); break; } given.Add(new Say { Text = url });",
        "switch (condition) { case true: given.Add(new Hangup()); break; case false: break; } given.Add(new Say { Text = url });",
        "switch (condition) { case true when n > 1: given.Add(new Hangup()); break; case false: given.Add(new Hangup()); break; } given.Add(new Say { Text = url });",
        "bool? b = condition ? true : null; switch (b) { case true: given.Add(new Hangup()); break; case false: given.Add(new Hangup()); break; } given.Add(new Say { Text = url });",
        "switch (hangup) { case { Reason: \"a\" }: given.Add(new Hangup()); break; case null: given.Add(new Hangup()); break; } given.Add(new Say { Text = url });",
        "switch (hangup) { case not null: given.Add(new Hangup()); break; } given.Add(new Say { Text = url });",
        "switch (hangup) { case { }: given.Add(new Hangup()); break; } given.Add(new Say { Text = url });",
        "switch (day) { case DayOfWeek.Sunday: given.Add(new Hangup()); break; case DayOfWeek.Monday: given.Add(new Hangup()); break; } given.Add(new Say { Text = url });",
        "switch (command) { case Hangup: given.Add(new Hangup()); break; case Say: given.Add(new Hangup()); break; } given.Add(new Say { Text = url });",
        "switch ((n, condition)) { case (1, true): given.Add(new Hangup()); break; case (_, false): given.Add(new Hangup()); break; } given.Add(new Say { Text = url });",
        "switch (n) { case 1: given.Add(new Hangup()); break; case 2: goto case 1; default: given.Add(new Pause { Length = 500 }); break; } given.Add(new Say { Text = url });",
        "switch (n) { case > 1: given.Add(new Hangup()); break; case < 1: given.Add(new Hangup()); break; } given.Add(new Say { Text = url });");

    [Fact]
    public Task Loops() => Statements(
        "foreach (var c in url) given.Add(new Hangup()); given.Add(new Say { Text = url });",
        "while (condition) { given.Add(new Hangup()); break; } given.Add(new Say { Text = url });",
        "for (var i = 0; i < n; i++) { given.Add(new Hangup()); return; } given.Add(new Say { Text = url });",
        "foreach (var c in url) { if (c == 'a') { given.Add(new Hangup()); break; } given.Add(new Say { Text = url }); }",
        "foreach (var c in url) { if (c == 'a') { given.Add(new Hangup()); return; } } given.Add(new Say { Text = url });",
        "do { if (condition) continue; given.Add(new Hangup()); } while (n > 1); given.Add(new Say { Text = url });",
        "do { if (condition) break; given.Add(new Hangup()); return; } while (n > 1); given.Add(new Say { Text = url });",
        "while (true) { if (condition) break; given.Add(new Hangup()); return; } given.Add(new Say { Text = url });",
        "for (; ; ) { if (condition) { given.Add(new Hangup()); return; } break; } given.Add(new Say { Text = url });",
        "foreach (var c in url) { var s = new PerclScript(); s.Add(new Say { Text = url }); s.Add(new Hangup()); }",
        "var all = new List<PerclScript>(); foreach (var c in url) { PerclScript s = [new Say { Text = url }]; s.Add(new Hangup()); all.Add(s); }",
        "foreach (var s in new[] { given, new PerclScript { new Pause { Length = 500 } } }) s.Add(new Hangup());");

    [Fact]
    public Task ExceptionsAndFunctions() => Statements(
        "try { Read(); if (condition) given.Add(new Hangup()); } catch (IOException) { } finally { Read(); } given.Add(new Say { Text = url });",
        "try { Read(); given.Add(new Hangup()); } catch (IOException) { given.Add(new Say { Text = url }); }",
        "try { Read(); given.Add(new Hangup()); return; } catch (IOException) { } given.Add(new Say { Text = url });",
        "try { Read(); } catch (IOException) { given.Add(new Hangup()); return; } given.Add(new Say { Text = url });",
        "try { Read(); } catch (IOException) { given.Add(new Hangup()); throw; } given.Add(new Say { Text = url });",
        "try { Read(); } catch (IOException) { given.Add(new Hangup()); } given.Add(new Say { Text = url });",
        "try { given.Add(new Say { Text = url }); } finally { given.Add(new Hangup()); }",
        "Action end = () => given.Add(new Hangup()); given.Add(new Say { Text = url }); end();",
        "void End() => given.Add(new Hangup()); if (condition) End(); given.Add(new Say { Text = url });",
        "void End(PerclScript s) { s.Add(new Say { Text = url }); s.Add(new Hangup()); } End(given);",
        "Func<PerclScript> f = () => { var s = new PerclScript(); s.Add(new Hangup()); return s; }; var t = f(); t.Add(new Say { Text = url });",
        "using (new MemoryStream()) { if (condition) given.Add(new Hangup()); } given.Add(new Say { Text = url });",
        "lock (given) { if (condition) { given.Add(new Hangup()); return; } } given.Add(new Say { Text = url });",
        "List<IPerclCommand> some = [new Hangup()]; some.Clear(); some.Add(new Say { Text = url });",
        "List<IPerclCommand> some = [new Hangup()]; Trim(some); some.Add(new Say { Text = url }); static void Trim(List<IPerclCommand> l) => l.Clear();",
        "List<IPerclCommand> some = []; some.Add(new Hangup()); some.Insert(0, new Say { Text = url });",
        "list.Add(new Hangup()); list.Remove(command); list.Add(new Say { Text = url });",
        "list.Add(new Hangup()); Console.WriteLine(list[0]); list.RemoveAll(c => c is Hangup); list.Add(new Say { Text = url });");

    [Fact]
    public Task Iterators() => Members(
        "IEnumerable<IPerclCommand> M(bool b) { if (b) { yield return new Hangup(); yield break; } yield return new Say { Text = \"a\" }; }",
        "IEnumerable<IPerclCommand> M(bool b) { if (b) yield return new Hangup(); else yield return new Say { Text = \"a\" }; }",
        "IEnumerable<IPerclCommand> M(bool b) { if (b) yield return new Hangup(); yield return new Say { Text = \"a\" }; }",
        "IEnumerable<IPerclCommand> M(int n) { switch (n) { case 1: yield return new Hangup(); yield break; default: yield return new Say { Text = \"a\" }; break; } yield return new Hangup(); }",
        "IEnumerable<IPerclCommand> M(int n) { for (var i = 0; i < n; i++) yield return new Say { Text = \"a\" }; yield return new Hangup(); }",
        "IEnumerable<IPerclCommand> M(bool b) { while (b) { yield return new Hangup(); yield break; } yield return new Say { Text = \"a\" }; }",
        "IEnumerable<Hangup> M() { yield return new Hangup(); yield return new Hangup(); }",
        "IEnumerable<object> M() { yield return new Hangup(); yield return new Hangup(); }",
        "IEnumerable<IEnumerable<IPerclCommand>> M() { yield return [new Hangup()]; yield return [new Say { Text = \"a\" }]; }",
        "IEnumerable<PerclScript> M() { yield return [new Hangup()]; yield return [new Say { Text = \"a\" }]; }",
        "async IAsyncEnumerable<IPerclCommand> M(bool b) { await Task.Yield(); if (b) { yield return new Hangup(); yield break; } yield return new Say { Text = \"a\" }; }",
        "IEnumerable<IPromptCommand> M() { yield return new Say { Text = \"a\" }; yield return new Pause { Length = 500 }; }",
        "IEnumerable<IPerclCommand> M(IEnumerable<IPerclCommand> rest) { foreach (var c in rest) yield return c; yield return new Hangup(); }");

    [Fact]
    public Task DeclaredScripts() => Members(
        "[PerclScript(Answers = typeof(InboundCallWebhook))] partial record S { public Reject No => new(); }",
        "[PerclScript(Answers = typeof(InboundCallWebhook))] partial record S { public PlayEarlyMedia A => new() { File = \"https://a.b/c\" }; public Hangup No => new(); }",
        "[PerclScript] partial record S(bool B) { public Hangup? A => B ? new Hangup() : null; public Say C => new() { Text = \"a\" }; }",
        "[PerclScript] partial record S(int N) { public IPerclCommand A => N switch { 1 => new Hangup(), 2 => throw new Exception(), _ => new Pause { Length = 500 } }; public Say C => new() { Text = \"a\" }; }",
        "[PerclScript] partial record S(IReadOnlyList<IPerclCommand> Rest) { public Say C => new() { Text = \"a\" }; public Hangup End => new(); }",
        "[PerclScript] partial record S(bool B) { public IPerclCommand[] Some => B ? [new Hangup()] : []; public Say C => new() { Text = \"a\" }; }",
        "[PerclScript] partial record S(Say? A) { public PlayEarlyMedia B => new() { File = \"https://a.b/c\" }; public Hangup End => new(); }",
        "[PerclCommand(IsTerminal = true)] public partial record T; [PerclScript] partial record S { public virtual T A => new(); public Say C => new() { Text = \"a\" }; }",
        "[PerclScript(Answers = typeof(QueueWaitWebhook))] partial record S { public Play A => new() { File = \"https://a.b/c\" }; public Hangup End => new(); }",
        "[PerclScript(Answers = typeof(RedirectWebhook))] partial record S { public Say A => new() { Text = \"a\" }; public Hangup End => new(); }",
        "PerclScript M() { var s = new PerclScript(); return s; }",
        "PerclScript M() { PerclScript s = []; Fill(s); return s; } static void Fill(PerclScript s) => s.Add(new Hangup());",
        "PerclScript M() => new();",
        "PerclScript M(IEnumerable<IPerclCommand> rest) => new(rest);",
        "string M(IEnumerable<IPerclCommand> rest) => new PerclScript(rest).ToJson();",
        "string M(IPerclCommand[] rest) => PerclScript.Create(rest).ToJson();",
        "string M(List<IPerclCommand> rest) { PerclScript s = [.. rest]; return s.ToJson(); }",
        "string M(PerclScript rest) { var s = rest; return s.ToJson(); }",
        "string M(bool b) { var s = new PerclScript(); if (b) s.Add(new Hangup()); return s.ToJson(); }",
        "string M(bool b) { PerclScript s = []; Action fill = () => s.Add(new Hangup()); fill(); return s.ToJson(); }",
        "PerclScript _kept = []; string M() => _kept.ToJson();",
        "string M() { PerclScript s = []; s = Other(); return s.ToJson(); } PerclScript Other() => [new Hangup()];",
        "string M() { PerclScript s = new(); Other(out s); return s.ToJson(); } void Other(out PerclScript s) => s = [new Hangup()];",
        "int M() { PerclScript s = []; return s.Count; }");

    private static Task Statements(params string[] snippets) => SilentSnippets.VerifyAsync(
        Usings + """
        static class N$number$
        {
            static void Read() { }

            static void Method(
                string url, bool condition, int n, PerclScript given, IPerclCommand command, Hangup? hangup, DayOfWeek day, List<IPerclCommand> list)
            {
                $snippet$
            }
        }
        """,
        "PERCL1001",
        "given.Add(new Hangup()); given.Add(new Say { Text = url });",
        snippets);

    private static Task Members(params string[] snippets) => SilentSnippets.VerifyAsync(
        Usings + "partial class N$number$\n{\n$snippet$\n}\n",
        "PERCL1001",
        "IEnumerable<IPerclCommand> M() { yield return new Hangup(); yield return new Say { Text = \"a\" }; }",
        snippets);
}
