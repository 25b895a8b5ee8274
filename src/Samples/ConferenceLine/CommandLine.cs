using ConferenceLine.Demo;
using Microsoft.Extensions.Options;

namespace ConferenceLine;

/// <summary>The commands of the program.</summary>
internal static class CommandLine
{
    private const string Usage =
        """
        Usage:
          ConferenceLine                 plays one call against the application and prints what is said
          ConferenceLine serve           keeps serving, on http://127.0.0.1:5080 unless ASPNETCORE_URLS says otherwise
            --urls=<url>                 listens there
            --FreeClimb:PublicBaseUrl=<url>
                                         where FreeClimb reaches the server, if not where it listens
            --FreeClimb:SigningSecrets:0=<secret>
                                         refuses requests that are not signed with it; better in the environment
        """;

    /// <summary>Runs the command in the arguments.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(
        string[] arguments, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        try
        {
            switch (arguments)
            {
                case []:
                    return await DemoCall.RunAsync(output);

                case ["serve", .. var settings] when settings.All(IsSetting):
                    return await ServeCommand.RunAsync(settings, output, cancellation);

                default:
                    await error.WriteLineAsync(Usage);
                    return ExitCodes.WrongUsage;
            }
        }
        catch (Exception e) when (e
            is IOException or FormatException or InvalidOperationException or OptionsValidationException)
        {
            // The address of the server is taken or not valid, or a setting is wrong.
            await error.WriteLineAsync(e.Message);
            return ExitCodes.Failure;
        }
    }

    private static bool IsSetting(string argument) =>
        argument.StartsWith("--urls=", StringComparison.OrdinalIgnoreCase)
        || argument.StartsWith("--FreeClimb:", StringComparison.OrdinalIgnoreCase);
}
