namespace Igm.Domain.Common;

public enum ErrorKind
{
    /// <summary>Cannot be parsed, or names an unknown parameter: 400.</summary>
    Malformed,

    /// <summary>Nobody is signed in: 401.</summary>
    Unauthenticated,

    /// <summary>The shape or a rule of the data: 422.</summary>
    Invalid,

    /// <summary>Not allowed to this caller: 403.</summary>
    Forbidden,

    /// <summary>Not there, or not yours to see: 404.</summary>
    NotFound,

    /// <summary>The state of things does not admit it: 409.</summary>
    Conflict,

    /// <summary>Was there and is no longer kept: 410.</summary>
    Gone,

    /// <summary>The caller saw an older version: 412.</summary>
    Stale,

    /// <summary>Too many: 429.</summary>
    TooMany,
    VersionRequired,
    TooLarge,
    MediaType,
    MethodNotAllowed,
    Fault,
    Unavailable,
}

/// <summary>A refusal: a stable public code, never a sentence.</summary>
/// <param name="Fields">JSON pointer of the field → codes of what is wrong with it.</param>
public sealed record Error(string Code, ErrorKind Kind, IReadOnlyDictionary<string, string[]>? Fields = null)
{
    public static Error Invalid(string code) => new(code, ErrorKind.Invalid);
    public static Error Conflict(string code) => new(code, ErrorKind.Conflict);
    public static Error NotFound(string code) => new(code, ErrorKind.NotFound);
    public static Error Forbidden(string code) => new(code, ErrorKind.Forbidden);

    /// <summary>The same refusal, pointing at fields: <c>("/subjects/0/fullName", "common.required")</c>.</summary>
    public Error At(params IEnumerable<(string Pointer, string Code)> fields) =>
        this with { Fields = fields.GroupBy(f => f.Pointer, f => f.Code).ToDictionary(g => g.Key, g => g.ToArray()) };

    public bool Equals(Error? other) => other is not null && Code == other.Code && Kind == other.Kind;

    public override int GetHashCode() => HashCode.Combine(Code, Kind);
}
