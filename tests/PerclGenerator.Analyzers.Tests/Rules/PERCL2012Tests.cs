namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL2012Tests
{
    [Fact]
    public Task TextForTheNeuralEngine_ThatIsTooLong_IsReported()
    {
        var text = $"\"{new string('x', 257)}\"";
        return PerclVerifier.VerifyStatementsAsync($$"""
            var a = new Say { Text = {|PERCL2012:{{text}}|}, Engine = new SayEngine { Name = SayEngineName.FreeClimbNeural } };
            var b = new Say { Text = {{text}}, Engine = new SayEngine { Name = SayEngineName.ElevenLabs } };
            var c = new Say { Text = {{text}}, Engine = new SayEngine() };
            var d = new Say { Text = {{text}} };
            """);
    }
}
