namespace Percl.CSharp.Declarations;

/// <summary>What kind of JSON value a scalar is.</summary>
internal enum ScalarKind
{
    Text,
    Uri,
    Boolean,
    Number,
}
