using ConferenceLine;

return await CommandLine.RunAsync(args, Console.Out, Console.Error);
