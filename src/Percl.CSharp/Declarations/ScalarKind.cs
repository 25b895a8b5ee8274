namespace Percl.CSharp.Declarations;

/// <summary>Specifies the kind of a scalar JSON value.</summary>
internal enum ScalarKind
{
    Text,
    Uri,
    Boolean,
    Number,
}
