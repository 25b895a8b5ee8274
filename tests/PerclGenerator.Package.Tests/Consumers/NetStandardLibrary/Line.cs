using System;
using Percl;

namespace NetStandardLibrary
{
    [PerclScript]
    public readonly partial struct Line
    {
        private readonly string _baseUrl;

        public Line(string baseUrl)
        {
            _baseUrl = baseUrl;
        }

        public Say Greeting => new() { Text = $"Hello from {_baseUrl} at {DateTime.MinValue:yyyy}." };

        public Redirect Menu => new() { ActionUrl = $"{_baseUrl}/menu" };
    }
}
