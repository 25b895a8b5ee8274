using Percl.CSharp.Declarations;

namespace Percl.CSharp.Endpoints;

/// <summary>Represents what the ways of all URLs of a compilation share.</summary>
/// <param name="Catalog">The known commands.</param>
/// <param name="Files">The known script files.</param>
internal sealed record UrlFlowContext(CommandCatalog Catalog, ScriptFileUrls Files);
