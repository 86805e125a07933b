using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using Igm.Domain.Partners.Tokens;

namespace Igm.Application.Common.Ports;

/// <summary>Guessing is slowed per client and network; an assertion opens once, whichever node it was shown to.</summary>
public interface IClientDoor
{
    /// <summary>Counts an attempt before it is judged; a wait means it is not judged at all.</summary>
    Task<Attempt> Take(string clientId, CancellationToken ct);

    /// <summary>It was the client.</summary>
    Task Forget(Attempt attempt, CancellationToken ct);

    /// <summary>False when this assertion was shown before.</summary>
    Task<bool> Spend(Id<Client> client, string jti, DateTimeOffset until, CancellationToken ct);
}

/// <summary>Where this authorization server says it is.</summary>
public interface IPublicAddress
{
    /// <summary>Without a slash at its end; also the issuer of RFC 8414.</summary>
    string Address { get; }
}

/// <summary>Tokens known to this node; what is dropped here is read again before it is believed.</summary>
public interface ITokenMemory
{
    void Drop(Id<AccessToken> token);
    void Drop(Id<Client> client);
}

/// <summary>How many distinct people a partner may ask about in a day, for each purpose. Nobody else is counted.</summary>
public interface IPersonQuota
{
    /// <param name="person">By what the person is named; kept for the day as a keyed hash and in no other form.</param>
    Task<Error?> Take(string person, CancellationToken ct);
}

/// <summary>A place in the change feed, told to the outside as a word that nobody can read or make.</summary>
public interface IFeedPositions
{
    string Seal(FeedPosition position);

    /// <summary>Null for what was not sealed here.</summary>
    FeedPosition? Open(string sealedPosition);
}

/// <summary>After this row of this transaction.</summary>
public sealed record FeedPosition(ulong Transaction, Guid Row);
