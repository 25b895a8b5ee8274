using static PerclGenerator.Analyzers.Tests.Rules.Answers.AnswerPrograms;

namespace PerclGenerator.Analyzers.Tests.Rules.Answers;

/// <summary>Scripts that are made of other lists, or of a string, are answers as well.</summary>
public sealed class CopiedListTests
{
    [Fact]
    public Task ListOfAConstructor_IsHeldAgainstTheWebhook() => VerifyAsync(
        """
        app.MapPercl("/a", (QueueWaitWebhook wait) => new PerclScript([{|PERCL1006:new Unpark()|}]));
        app.MapPercl("/b", PerclScript (QueueWaitWebhook wait) => new([{|PERCL1006:new Unpark()|}]));
        app.MapPercl("/c", (QueueWaitWebhook wait) => new PerclScript(new IPerclCommand[] { {|PERCL1006:new Unpark()|} }));
        app.MapPercl("/d", (GetDigitsWebhook menu) => new PerclScript(new List<IPerclCommand> { {|PERCL1004:new Reject()|} }));
        app.MapPercl("/e", (QueueWaitWebhook wait) => new PerclScript([{|PERCL1006:new StartRecordCall()|}]) { new Pause { Length = 500 } });
        app.MapPercl("/f", (QueueWaitWebhook wait) =>
        {
            var commands = new List<IPerclCommand> { {|PERCL1006:new StartRecordCall()|} };
            {|PERCL1006:commands.Add(new Unpark());|}
            return new PerclScript(commands);
        });
        app.MapPercl("/g", (QueueWaitWebhook wait) =>
        {
            IPerclCommand[] commands = [{|PERCL1006:new Unpark()|}];
            var answer = new PerclScript(commands);
            return answer;
        });
        app.MapPercl("/i", (QueueWaitWebhook wait) => new PerclScript(Commands()));
        app.MapPost("/j", (QueueWaitWebhook wait) => PerclResults.Percl(new PerclScript([{|PERCL1006:new Unpark()|}])));
        """,
        """
        static IEnumerable<IPerclCommand> Commands() => [{|PERCL1006:new Unpark()|}];
        """);

    [Fact]
    public Task StringThatIsParsed_IsHeldAgainstTheWebhook() => VerifyAsync(
        """"
        app.MapPercl("/a", (QueueWaitWebhook wait) => {|PERCL1006:PerclScript.Parse("""[{"Unpark":{}}]""")|});
        app.MapPercl("/b", (GetDigitsWebhook menu) => {|PERCL1004:PerclScript.Parse("[{\"Reject\":{}}]")|});
        app.MapPercl("/c", (QueueWaitWebhook wait) => { var answer = {|PERCL1006:PerclScript.Parse("""[{"Unpark":{}}]"""u8)|}; return answer; });
        """");

    [Fact]
    public Task ListThatMayChange_IsLeftAlone() => VerifyAsync(
        """"
        app.MapPercl("/a", (InboundCallWebhook call) => new PerclScript([new Reject()]));
        app.MapPercl("/b", (QueueWaitWebhook wait) =>
        {
            var commands = new List<IPerclCommand> { new Unpark() };
            commands.Clear();
            return new PerclScript(commands);
        });
        app.MapPercl("/c", (QueueWaitWebhook wait) =>
        {
            var commands = new List<IPerclCommand> { new Pause { Length = 500 } };
            var answer = new PerclScript(commands);
            commands.Add(new Unpark());
            return answer;
        });
        app.MapPercl("/d", (QueueWaitWebhook wait) =>
        {
            PerclScript commands = [new Pause { Length = 500 }];
            var answer = new PerclScript(commands);
            commands.Add(new Unpark());
            return answer;
        });
        app.MapPercl("/e", (QueueWaitWebhook wait) =>
        {
            IPerclCommand[] commands = [new Unpark()];
            commands[0] = new Hangup();
            return new PerclScript(commands);
        });
        app.MapPercl("/f", (QueueWaitWebhook wait) =>
        {
            var commands = new List<IPerclCommand> { new Pause { Length = 500 } };
            var later = () => commands.Add(new Unpark());
            var answer = new PerclScript(commands);
            later();
            return answer;
        });
        app.MapPercl("/g", (QueueWaitWebhook wait) => new PerclScript(Shared));
        app.MapPercl("/h", (QueueWaitWebhook wait) => new PerclScript(new List<IPerclCommand> { new Unpark() }.Skip(1)));
        app.MapPercl("/i", (QueueWaitWebhook wait) => new PerclScript([.. given]));
        app.MapPercl("/j", (QueueWaitWebhook wait) => new Own([new Unpark()]).Answer);
        app.MapPercl("/k", (InboundCallWebhook call) => PerclScript.Parse("""[{"Reject":{}}]"""));
        app.MapPercl("/l", (QueueWaitWebhook wait) => condition ? given : Own.Parse("""[{"Unpark":{}}]"""));
        """",
        """
        static readonly List<IPerclCommand> Shared = [new Unpark()];

        sealed class Own(IPerclCommand[] commands)
        {
            public PerclScript Answer => commands.Length == 0 ? new() : [new Hangup()];

            public static PerclScript Parse(string text) => [new Say { Text = text }];
        }
        """);
}
