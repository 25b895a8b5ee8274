using System.CommandLine;
using System.Globalization;

namespace Percl.Tool.CommandLine;

/// <summary>Refuses values that an option cannot have, before anything is done.</summary>
internal static class OptionChecks
{
    /// <summary>Accepts the path of a file.</summary>
    public static Option<string> AcceptFile(this Option<string> option) =>
        option.Accept(static value => value is not "", "the name of a file");

    /// <summary>Accepts some values.</summary>
    /// <param name="option">The option.</param>
    /// <param name="isValid">Determines whether a value is accepted.</param>
    /// <param name="what">What a value must be, with its article.</param>
    public static Option<string> Accept(this Option<string> option, Func<string, bool> isValid, string what)
    {
        Check(option, isValid, what);
        return option;
    }

    /// <summary>Accepts some values, each on its own.</summary>
    /// <inheritdoc cref="Accept(Option{string}, Func{string, bool}, string)"/>
    public static Option<string[]> Accept(this Option<string[]> option, Func<string, bool> isValid, string what)
    {
        Check(option, isValid, what);
        return option;
    }

    /// <summary>Accepts numbers from 1.</summary>
    public static Option<int> AcceptPositive(this Option<int> option)
    {
        option.CustomParser = result =>
        {
            var value = result.Tokens[0].Value;
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                return number;
            }

            result.AddError($"{option.Name} must be a number from 1 to {int.MaxValue}, but is '{value}'.");
            return 0;
        };
        return option;
    }

    private static void Check(Option option, Func<string, bool> isValid, string what) =>
        option.Validators.Add(result =>
        {
            foreach (var value in result.Tokens.Select(static token => token.Value).Where(value => !isValid(value)))
            {
                result.AddError($"{option.Name} must be {what}, but is '{value}'.");
            }
        });
}
