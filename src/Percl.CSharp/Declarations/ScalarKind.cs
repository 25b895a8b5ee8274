namespace Percl.CSharp.Declarations;

/// <summary>The kinds of scalar JSON values.</summary>
internal enum ScalarKind
{
    Text,
    Uri,
    Boolean,
    Number,
}
