#if NET
using System.Runtime.CompilerServices;

// It is part of the signature of each init accessor. A library that was compiled against the build for netstandard2.0,
// which has one of its own, asks for that when it runs here.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
