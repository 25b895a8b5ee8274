using Percl.Benchmarks;

return Cli.Run(args, Console.Out, Console.Error);
