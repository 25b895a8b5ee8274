using System.CommandLine;
using Percl.Language.Rules;
using Percl.Tool.Hosting;

namespace Percl.Tool.CommandLine;

/// <summary>Provides the options of <c>percl call</c>.</summary>
/// <param name="host">The surroundings.</param>
internal sealed class CallOptions(ToolHost host)
{
    private const string NumberForm = "a phone number in E.164 form such as +13125550100";

    /// <summary>Gets the application, and the call scripts.</summary>
    public Argument<string[]> Inputs { get; } = new("URL|FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "The URL of the application, and call scripts or patterns such as 'calls/**/*.call', in any "
            + "order. Without a script the URL is the voiceUrl, and you are the caller.",
    };

    /// <summary>Gets the options that concern the application.</summary>
    public ApplicationOptions Application { get; } = new(host);

    /// <summary>Gets the number of the caller.</summary>
    public Option<string> From { get; } = new Option<string>("--from")
    {
        Description = "The number of the caller, where there is no script.",
        HelpName = "NUMBER",
        DefaultValueFactory = static _ => "+13125550100",
    }.Accept(NotPhoneNumberRule.IsNumber, NumberForm);

    /// <summary>Gets the number of the application.</summary>
    public Option<string> To { get; } = new Option<string>("--to")
    {
        Description = "The number of the application, where there is no script.",
        HelpName = "NUMBER",
        DefaultValueFactory = static _ => "+13125550199",
    }.Accept(NotPhoneNumberRule.IsNumber, NumberForm);

    /// <summary>Gets the file to which the call is written as a call script.</summary>
    public Option<string> Record { get; } = new Option<string>("--record")
    {
        Description = "Writes what you did as a call script, where there is no script.",
        HelpName = "FILE",
    }.AcceptFile();

    /// <summary>Gets the file of the report.</summary>
    public Option<string> JUnit { get; } = new Option<string>("--junit")
    {
        Description = "Writes a report in JUnit's XML.",
        HelpName = "FILE",
    }.AcceptFile();

    /// <summary>Gets the switch that prints events as JSON.</summary>
    public Option<bool> Ndjson { get; } = new("--ndjson")
    {
        Description = "Prints each event as a JSON object on its line.",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Inputs);
        command.Options.Add(From);
        command.Options.Add(To);
        command.Options.Add(Record);
        command.Options.Add(JUnit);
        command.Options.Add(Ndjson);
        Application.AddTo(command);
        command.Validators.Add(result =>
        {
            var inputs = result.GetValue(Inputs) ?? [];
            if (inputs.Count(ApplicationOptions.IsUrl) != 1)
            {
                result.AddError("One argument must be the URL of the application (http://host… or https://host…).");
            }
            else if (inputs.Length > 1)
            {
                Option[] forTyped = [From, To, Record];
                foreach (var given in forTyped.Where(one => result.GetResult(one) is { Implicit: false }))
                {
                    result.AddError($"{given.Name} cannot be combined with a call script.");
                }
            }
        });
    }
}
