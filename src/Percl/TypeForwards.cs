#if NET
using System.Runtime.CompilerServices;

// The type is part of the signature of each init accessor. A library that was compiled against the build for
// netstandard2.0, which has its own copy of the type, requests the type from this assembly at run time.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
