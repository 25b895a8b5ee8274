#if NET
using System.Runtime.CompilerServices;

namespace Percl;

/// <content>Collection expressions, which need an enumerator that older frameworks cannot declare.</content>
[CollectionBuilder(typeof(PerclScript), nameof(PerclScript.Create))]
public partial interface IPerclScript
{
    /// <summary>
    /// Returns an enumerator over the script's commands, in the order in which they run. By default, the script is
    /// written and the commands are read from it.
    /// </summary>
    /// <exception cref="PerclException">A value breaks a rule of PerCL.</exception>
    /// <remarks>
    /// Because of this method, a collection expression makes a <see cref="PerclScript"/> where a script is expected:
    /// <c>IPerclScript script = [new Hangup()];</c>.
    /// </remarks>
    IEnumerator<IPerclCommand> GetEnumerator() => PerclScript.Parse(ToUtf8Bytes()).GetEnumerator();
}
#endif
