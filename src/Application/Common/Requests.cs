using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Common;

/// <summary>Changes something: runs in one transaction with its audit entry, its register acts and its outbox rows.</summary>
public interface ICommand<T> : IRequest<Result<T>>, ICommand;

public interface ICommand;

/// <summary>Only reads.</summary>
public interface IQuery<T> : IRequest<Result<T>>;

/// <summary>A command on an existing aggregate: the caller names, by If-Match, the version they saw.</summary>
public interface IChange
{
    Guid Target { get; }
}

/// <summary>A command that must say why; the reason goes into the <see cref="Act"/> and the audit.</summary>
public interface IReasoned
{
    string Why { get; }
}

/// <summary>A page by keyset: a cursor bound to its filter and a limit of 1 to 200.</summary>
public interface IPaged
{
    string? After { get; }
    int? Limit { get; }
}

/// <summary>An answer that names people: whom it is about, for the audit of reads.</summary>
public interface IAbout
{
    IEnumerable<Guid> About { get; }
}

/// <summary>The permission a use case needs; the same word is a partner's scope.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RequiresAttribute(string permission) : Attribute
{
    public string Permission { get; } = permission;
}

/// <summary>Anyone may ask, signed in or not; said on purpose, never by omission.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OpenAttribute : Attribute;

/// <summary>Anyone signed in may ask (their own session, reference lists).</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SignedInAttribute : Attribute;

/// <summary>Of what only takes signing in, the reference lists alone are open to partner systems too.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AlsoPartnersAttribute : Attribute;

/// <summary>Also open to a session limited to one task: choosing a password, enrolling a second factor, leaving.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DuringTaskAttribute : Attribute;

/// <summary>Reads a named person: needs a purpose, and is audited durably before the answer.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ReadsPersonalDataAttribute : Attribute;

/// <summary>A read that is itself written down although it needs no purpose: accounts and sessions, the verification of the log.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AuditedAttribute : Attribute;

/// <summary>Its reason stays in the record it concerns: the audit tells who, when and which use case, and not a word more.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DiscreetAttribute : Attribute;

/// <summary>A POST that registers: the same Idempotency-Key has one effect.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RegistersAttribute : Attribute;

/// <summary>What a registering command answers.</summary>
public sealed record Registered(Guid Id, int Version);
