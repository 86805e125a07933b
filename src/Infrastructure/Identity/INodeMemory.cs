namespace Igm.Infrastructure.Identity;

/// <summary>Callers this node has seen; what the others change is heard over the database's own notifications.</summary>
internal interface INodeMemory
{
    /// <summary>Longer than any transaction that ends a caller: until it commits, the database answers, not the memory.</summary>
    static readonly TimeSpan Distrusted = TimeSpan.FromSeconds(10);

    /// <summary>Set by the listener while it listens.</summary>
    bool Hears { set; }

    void Drop(Guid id);

    /// <summary>Nothing was heard for a while: nothing remembered is believed.</summary>
    void DropAll();
}
