using System.Text.RegularExpressions;
using Igm.Domain.Common;

namespace Igm.Domain.Partners.Clients;

public enum ClientStatus
{
    Active,
    Suspended,

    /// <summary>The agreement is over: the client never comes back, a new one is registered.</summary>
    Ended,
}

/// <summary>A system of another institution: what its agreement lets it ask, for what purposes, how much, and how it proves who it is.</summary>
public sealed partial class Client : Aggregate<Client>
{
    public const int ClientIdLength = 40;

    public static bool IsClientId(string text) => text.Length <= ClientIdLength && WellFormed().IsMatch(text);
    public const int NameLength = 160;
    public const int KeysAtOnce = 4;

    /// <summary>The time a partner has to bring the new secret everywhere; until then both open.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromDays(1);

    private readonly List<ClientSecret> _secrets = [];
    private readonly List<ClientKey> _keys = [];

    private Client()
    {
    }

    /// <summary>The <c>client_id</c> of OAuth, e.g. <c>minex-demo</c>.</summary>
    public string ClientId { get; private init; } = "";

    public string Name { get; private init; } = "";

    /// <summary>A code of the institutions list.</summary>
    public string Institution { get; private init; } = "";

    public IReadOnlyList<string> Scopes { get; private set; } = [];

    public IReadOnlyList<string> Purposes { get; private set; } = [];

    public string AgreementReference { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    public DateOnly ValidUntil { get; private set; }

    public int RequestsPerMinute { get; private set; }

    /// <summary>Distinct people, for each purpose.</summary>
    public int PersonsPerDay { get; private set; }

    public ClientStatus Status { get; private set; }

    public bool Demonstration { get; private init; }

    public DateTimeOffset RegisteredAt { get; private init; }

    public IReadOnlyList<ClientSecret> Secrets => _secrets;

    public IReadOnlyList<ClientKey> Keys => _keys;

    public Actor Actor => new(Id.Value, ClientId, ActorKind.Partner);

    public static Result<Client> Register(NewClient who, Act act)
    {
        var client = new Client
        {
            Id = Id<Client>.New(act.At),
            ClientId = who.ClientId.Trim().ToLowerInvariant(),
            Name = who.Name.Trim(),
            Institution = who.Institution,
            Demonstration = who.Demonstration,
            RegisteredAt = act.At,
        };
        if (!IsClientId(client.ClientId))
        {
            return ClientErrors.ClientIdInvalid.At(("/clientId", ClientErrors.ClientIdInvalid.Code));
        }

        if (client.Take(who.Agreement, who.Quotas) is { } refused)
        {
            return refused;
        }

        client.Hold(who.Scopes, who.Purposes);
        client.Raise(new ClientRegistered(client.Id, act.At));
        return client;
    }

    /// <summary>Inside its agreement and neither suspended nor ended.</summary>
    public bool IsOpenOn(DateOnly day) => Status == ClientStatus.Active && new DateRange(ValidFrom, ValidUntil).Contains(day);

    /// <summary>The whole of what it holds from now on: what is not named is withdrawn.</summary>
    public Result<Done> Grant(IReadOnlyList<string> scopes, IReadOnlyList<string> purposes, Act act)
    {
        if (Status == ClientStatus.Ended)
        {
            return ClientErrors.Ended;
        }

        Hold(scopes, purposes);
        Raise(new ClientGranted(Id, Scopes, Purposes, act.At));
        return new Done();
    }

    public Result<Done> Agree(Agreement agreement, Quotas quotas, Act act)
    {
        if (Status == ClientStatus.Ended)
        {
            return ClientErrors.Ended;
        }

        if (Take(agreement, quotas) is { } refused)
        {
            return refused;
        }

        Raise(new ClientAgreementRenewed(Id, ValidUntil, act.At));
        return new Done();
    }

    /// <summary>Two overlap at most: the last one stays good for a while, any older ends now.</summary>
    public Result<ClientSecret> RotateSecret(byte[] hash, Act act)
    {
        if (Status == ClientStatus.Ended)
        {
            return ClientErrors.Ended;
        }

        var before = _secrets.Where(secret => secret.IsGoodAt(act.At)).OrderByDescending(secret => secret.IssuedAt).ToList();
        before.Take(1).ToList().ForEach(last => last.EndBy(act.At + Overlap));
        before.Skip(1).ToList().ForEach(older => older.EndBy(act.At));
        var secret = new ClientSecret(hash, act);
        _secrets.Add(secret);
        Raise(new ClientSecretRotated(Id, secret.Id, act.At));
        return secret;
    }

    public Result<Done> RetireSecret(Guid secretId, Act act)
    {
        if (_secrets.Find(secret => secret.Id == secretId && secret.IsGoodAt(act.At)) is not { } secret)
        {
            return ClientErrors.SecretUnknown;
        }

        secret.EndBy(act.At);
        Raise(new ClientSecretRetired(Id, secret.Id, act.At));
        return new Done();
    }

    public Result<Done> AddKey(PublicKey key, Act act)
    {
        if (Status == ClientStatus.Ended)
        {
            return ClientErrors.Ended;
        }

        if (_keys.Exists(known => known.Kid == key.Kid))
        {
            return ClientErrors.KeyKnown.At(("/kid", ClientErrors.KeyKnown.Code));
        }

        if (_keys.Count(known => known.RetiredAt is null) >= KeysAtOnce)
        {
            return ClientErrors.TooManyKeys;
        }

        _keys.Add(new ClientKey(key, act));
        Raise(new ClientKeyAdded(Id, act.At));
        return new Done();
    }

    public Result<Done> RetireKey(string kid, Act act)
    {
        if (_keys.Find(key => key.Kid == kid && key.RetiredAt is null) is not { } key)
        {
            return ClientErrors.KeyUnknown;
        }

        key.Retire(act.At);
        Raise(new ClientKeyRetired(Id, act.At));
        return new Done();
    }

    public Result<Done> Suspend(Act act)
    {
        if (Status != ClientStatus.Active)
        {
            return Status == ClientStatus.Ended ? ClientErrors.Ended : ClientErrors.Suspended;
        }

        Status = ClientStatus.Suspended;
        Raise(new ClientSuspended(Id, act.At));
        return new Done();
    }

    public Result<Done> Resume(Act act)
    {
        if (Status != ClientStatus.Suspended)
        {
            return Status == ClientStatus.Ended ? ClientErrors.Ended : ClientErrors.NotSuspended;
        }

        Status = ClientStatus.Active;
        Raise(new ClientResumed(Id, act.At));
        return new Done();
    }

    /// <summary>For good: what it could prove itself by ends with it.</summary>
    public Result<Done> End(Act act)
    {
        if (Status == ClientStatus.Ended)
        {
            return ClientErrors.Ended;
        }

        Status = ClientStatus.Ended;
        _secrets.ForEach(secret => secret.EndBy(act.At));
        _keys.ForEach(key => key.Retire(act.At));
        Raise(new ClientEnded(Id, act.At));
        return new Done();
    }

    private void Hold(IReadOnlyList<string> scopes, IReadOnlyList<string> purposes) =>
        (Scopes, Purposes) = ([.. scopes.Distinct().Order(StringComparer.Ordinal)], [.. purposes.Distinct().Order(StringComparer.Ordinal)]);

    private Error? Take(Agreement agreement, Quotas quotas)
    {
        if (agreement.ValidUntil < agreement.ValidFrom)
        {
            return ClientErrors.AgreementDates.At(("/agreement/validUntil", ClientErrors.AgreementDates.Code));
        }

        (AgreementReference, ValidFrom, ValidUntil) = (agreement.Reference.Trim(), agreement.ValidFrom, agreement.ValidUntil);
        (RequestsPerMinute, PersonsPerDay) = (quotas.RequestsPerMinute, quotas.PersonsPerDay);
        return null;
    }

    [GeneratedRegex(@"^[a-z][a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex WellFormed();
}

/// <summary>The paper both institutions signed.</summary>
public sealed record Agreement(string Reference, DateOnly ValidFrom, DateOnly ValidUntil)
{
    public const int ReferenceLength = 160;
}

/// <param name="PersonsPerDay">Distinct people, for each purpose.</param>
public sealed record Quotas(int RequestsPerMinute, int PersonsPerDay);

/// <summary>Which system is to be let in.</summary>
public sealed record NewClient(
    string ClientId, string Name, string Institution, IReadOnlyList<string> Scopes, IReadOnlyList<string> Purposes, Agreement Agreement, Quotas Quotas, bool Demonstration = false);
