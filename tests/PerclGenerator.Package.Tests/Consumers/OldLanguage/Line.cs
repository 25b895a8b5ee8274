using Percl;

namespace OldLanguage
{
    [PerclScript]
    public partial class Line
    {
        public Hangup End => new Hangup();
    }
}
