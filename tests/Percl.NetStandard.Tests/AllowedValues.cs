// The library's own, which stands in for the framework's.
extern alias library;
global using AllowedValuesAttribute = library::System.ComponentModel.DataAnnotations.AllowedValuesAttribute;
