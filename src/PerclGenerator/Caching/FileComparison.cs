using Microsoft.CodeAnalysis;

namespace PerclGenerator.Caching;

/// <summary>Compares the files of two states of a compilation.</summary>
internal sealed class FileComparison(
    SyntaxTree[] before, SyntaxTree[] after, CancellationToken cancellation)
{
    private readonly HashSet<int> _names = [];

    /// <summary>Returns the names of the changed declarations; null where everything counts as changed.</summary>
    public HashSet<int>? FindNames()
    {
        // A file that was added or removed moves the others: only what is between the files that stay is compared.
        var (first, last) = before.Length == after.Length
            ? (0, 0)
            : CommonEnds(before, after, static (one, other) => ReferenceEquals(one, other));
        var (removed, added) = (new List<FileDeclarations>(), new List<FileDeclarations>());
        for (var i = first; i < Math.Max(before.Length, after.Length) - last; i++)
        {
            var (old, @new) = (At(before, i, last), At(after, i, last));
            if (!ReferenceEquals(old, @new))
            {
                Add(old, removed);
                Add(@new, added);
            }
        }

        if (removed.Concat(added).Any(file => !file.Options.Equals(after[0].Options)))
        {
            return null;
        }

        if (before.Length == after.Length)
        {
            for (var i = 0; i < removed.Count; i++)
            {
                Compare(removed[i].All, added[i].All);
            }
        }
        else
        {
            Compare(
                [.. removed.SelectMany(static file => file.All)], [.. added.SelectMany(static file => file.All)]);
        }

        CompareNamespaces(removed, added);
        return _names;

        static SyntaxTree? At(SyntaxTree[] files, int i, int last) =>
            i < files.Length - last ? files[i] : null;
    }

    private void Add(SyntaxTree? file, List<FileDeclarations> files)
    {
        if (file is not null)
        {
            files.Add(FileDeclarations.Of(file, cancellation));
        }
    }

    /// <summary>
    /// Adds the names of all declarations between those at the start and those at the end that are the same. The parts
    /// of a type, in particular, are then the same ones in the same order.
    /// </summary>
    private void Compare(Declaration[] old, Declaration[] @new)
    {
        var (first, last) = CommonEnds(old, @new, static (one, other) => one.IsSameAs(other));
        foreach (var declaration in Middle(old).Concat(Middle(@new)))
        {
            _names.UnionWith(declaration.Names);
        }

        IEnumerable<Declaration> Middle(Declaration[] all) => all.Skip(first).Take(all.Length - first - last);
    }

    /// <summary>Adds the names of namespaces that are new, or that no file declares any more.</summary>
    private void CompareNamespaces(List<FileDeclarations> removed, List<FileDeclarations> added)
    {
        var changed = Declared(removed);
        changed.SymmetricExceptWith(Declared(added));
        if (changed.Count == 0)
        {
            return;
        }

        changed = Declared(before.Select(Read));
        changed.SymmetricExceptWith(Declared(after.Select(Read)));
        _names.UnionWith(changed.Select(static name => name.Last));

        FileDeclarations Read(SyntaxTree file) => FileDeclarations.Of(file, cancellation);

        static HashSet<NamespaceName> Declared(IEnumerable<FileDeclarations> files) =>
            [.. files.SelectMany(static file => file.Namespaces)];
    }

    /// <summary>Counts the items that are the same at the start, and those at the end.</summary>
    private static (int First, int Last) CommonEnds<T>(
        IReadOnlyList<T> one, IReadOnlyList<T> other, Func<T, T, bool> areSame)
    {
        var most = Math.Min(one.Count, other.Count);
        var first = 0;
        while (first < most && areSame(one[first], other[first]))
        {
            first++;
        }

        var last = 0;
        while (last < most - first && areSame(one[one.Count - 1 - last], other[other.Count - 1 - last]))
        {
            last++;
        }

        return (first, last);
    }
}
