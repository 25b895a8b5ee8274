using Percl.Tool;
using Percl.Tool.CommandLine;

return await PerclTool.RunAsync(args, ToolHost.OfProcess()).ConfigureAwait(false);
