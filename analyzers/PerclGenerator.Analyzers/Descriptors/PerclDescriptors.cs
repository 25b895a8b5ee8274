namespace PerclGenerator.Analyzers;

/// <summary>How each rule is shown. The rules themselves know only their ids.</summary>
public static partial class PerclDescriptors
{
    internal static class Categories
    {
        public const string Order = "PerCL.Order";
        public const string Values = "PerCL.Values";
        public const string Json = "PerCL.Json";
        public const string Declarations = "PerCL.Declarations";
        public const string Endpoints = "PerCL.Endpoints";
    }
}
