using System.Globalization;
using Igm.Domain.Common;

namespace Igm.Domain.Control.History;

/// <param name="ContentHash">SHA-256 over every record brought in, in order.</param>
public sealed record LoadedContent(string Source, int Orders, int Certificates, string ContentHash);

/// <summary>
/// One signed act for everything that came in from the earlier system: the imported records name it, and no officer of ours is
/// made to have done what happened there.
/// </summary>
public sealed class HistoryLoad : Aggregate<HistoryLoad>
{
    public const string RegisterKind = "history.loaded";

    private HistoryLoad() => (Content, KeyId, Signature) = (null!, null!, null!);

    public LoadedContent Content { get; private init; }
    public DateTimeOffset LoadedAt { get; private init; }
    public Guid LoadedBy { get; private init; }
    public string KeyId { get; private init; }
    public byte[] Signature { get; private init; }

    public static HistoryLoad Sign(Id<HistoryLoad> id, LoadedContent content, string keyId, Func<string, byte[]> sign, Act act)
    {
        var load = new HistoryLoad
        {
            Id = id,
            Content = content,
            LoadedAt = act.At,
            LoadedBy = act.By.Id,
            KeyId = keyId,
            Signature = sign(Statement(id, content)),
        };
        load.Inscribe(new(Guid.CreateVersion7(act.At), RegisterKind, id.Value, act.At,
        [
            new("load", id.ToString()),
            new("source", content.Source),
            new("orders", content.Orders.ToString(CultureInfo.InvariantCulture)),
            new("certificates", content.Certificates.ToString(CultureInfo.InvariantCulture)),
            new("content", content.ContentHash),
        ]));
        load.Raise(new HistoryLoaded(id, content.Orders, content.Certificates, act.At));
        return load;
    }

    /// <summary>The words that are signed.</summary>
    public static string Statement(Id<HistoryLoad> id, LoadedContent content) =>
        string.Create(CultureInfo.InvariantCulture, $"igm-history-load|{id}|{content.Source}|{content.Orders}|{content.Certificates}|{content.ContentHash}");
}

public sealed record HistoryLoaded(Id<HistoryLoad> LoadId, int Orders, int Certificates, DateTimeOffset At) : IDomainEvent;
