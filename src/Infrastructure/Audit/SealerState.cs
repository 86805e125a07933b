using System.Collections.Concurrent;

namespace Igm.Infrastructure.Audit;

/// <summary>What the sealer saw since the start: what it last sealed, and what it would not seal.</summary>
internal sealed class SealerState
{
    private readonly ConcurrentDictionary<string, (long Number, byte[] Hash)> _last = new();
    private readonly ConcurrentDictionary<string, string> _trouble = new();
    private long _alive;

    /// <summary>When the sealer last went through both chains without an error.</summary>
    public DateTimeOffset LastRound => new(Interlocked.Read(ref _alive), TimeSpan.Zero);

    public void Alive(DateTimeOffset at) => Interlocked.Exchange(ref _alive, at.UtcTicks);

    /// <summary>Chain → what is wrong with it; empty is well.</summary>
    public IReadOnlyDictionary<string, string> Trouble => _trouble;

    /// <summary>The seal this process saw last, which the database must still hold.</summary>
    public (long Number, byte[] Hash)? LastOf(string chain) => _last.TryGetValue(chain, out var last) ? last : null;

    public void Saw(string chain, long number, byte[] hash) => _last[chain] = (number, hash);

    /// <summary>Stays until the process ends: someone must look, and a restart is looking.</summary>
    public bool Report(string chain, string trouble) => _trouble.TryAdd(chain, trouble);
}
