// The interface of values that format themselves into a span; on these frameworks, they become a string first.
global using ISpanFormattable = System.IFormattable;
