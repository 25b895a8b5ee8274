namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL2018Tests
{
    [Fact]
    public Task AttributesWithoutEffect_AreReported() => PerclVerifier.VerifyAsync(
        PerclVerifier.InMethod("""
            var a = new GetSpeech { ActionUrl = url, GrammarType = GrammarType.BuiltIn, GrammarFile = "DIG1", GrammarRule = {|#0:"main"|} };
            var b = new Say { Text = url, Language = {|#1:"de-DE"|}, Engine = new() };
            var c = new AddToConference { ConferenceId = url, CallControlUrl = {|#2:$"https://{url}"|} };
            var d = new AddToConference { ConferenceId = url, AllowCallControl = false, CallControlSequence = {|#3:"1"|} };
            """),
        Expected.Of("PERCL2018", 0, "'GetSpeech.grammarRule' has no effect where 'grammarType' is 'BUILTIN'"),
        Expected.Of("PERCL2018", 1, "'Say.language' has no effect where 'engine' is set"),
        Expected.Of("PERCL2018", 2, "'AddToConference.callControlUrl' has no effect unless 'allowCallControl' is 'true'"),
        Expected.Of("PERCL2018", 3, "'AddToConference.callControlSequence' has no effect unless 'allowCallControl' is 'true'"));
}
