using Percl;

[PerclCommand]
internal sealed partial record GlobalNamespaceCommand(string Text);
