using Percl.Tool.CommandLine;
using Percl.Tool.Hosting;

return await PerclTool.RunAsync(args, ToolHost.OfProcess()).ConfigureAwait(false);
