using Percl.CSharp.Declarations;

namespace Percl.CSharp.Endpoints;

/// <summary>Represents what the ways of all URLs of a compilation share.</summary>
/// <param name="Types">The types of ASP.NET Core.</param>
/// <param name="Catalog">The known commands.</param>
/// <param name="Files">The known script files.</param>
internal sealed record UrlFlowContext(EndpointTypes Types, CommandCatalog Catalog, ScriptFileUrls Files);
