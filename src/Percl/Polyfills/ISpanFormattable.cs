// What formats itself into a span where a framework has that; here it becomes a text first.
global using ISpanFormattable = System.IFormattable;
